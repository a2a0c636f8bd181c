import { describe, expect, it } from 'vitest';
import { Text } from '../../../src/model/text.js';
import { TaggedText } from '../../../src/pages/parts/tagged-text.js';
import { TextIn } from '../../../src/pages/parts/text-in.js';
import { written } from '../frame-of.js';

const text = (language: string, value: string): Text => Object.assign(new Text(), { language, value });

describe('a text on a page', () => {
  it.each([
    ['it', 'Lione', 'Lione'],
    ['fr', 'Lyon', '<bdi lang="fr" dir="auto">Lyon</bdi>'],
    ['he', 'תל אביב', '<bdi lang="he" dir="auto">תל אביב</bdi>'],
    ['it-CH', 'Lione', '<bdi lang="it-CH" dir="auto">Lione</bdi>'],
    ['it', '<b>&', '&lt;b>&amp;'],
  ])('in the language %s, “%s”, is marked where the page has another', (language, value, html) => {
    expect(written(<TaggedText text={text(language, value)} />, 'it')).toBe(html);
  });

  it('is the one in the language of the page, or else in Italian, or any', () => {
    const texts = [text('fr', 'Lyon'), text('it', 'Lione'), text('en', 'Lyons')];
    expect(written(<TextIn texts={texts} />, 'en')).toBe('Lyons');
    expect(written(<TextIn texts={texts.slice(0, 2)} />, 'en')).toBe('<bdi lang="it" dir="auto">Lione</bdi>');
    expect(written(<TextIn texts={texts.slice(0, 1)} />, 'en')).toBe('<bdi lang="fr" dir="auto">Lyon</bdi>');
  });
});
