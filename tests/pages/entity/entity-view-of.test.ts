import { describe, expect, it } from 'vitest';
import { entityNames } from '../../../src/model/entity-name.js';
import { entityViewOf } from '../../../src/pages/entity/entity-view-of.js';
import { createWords } from '../../../src/pages/words/words.js';
import { shippedSnapshot } from '../../source/publication.js';

const snapshot = await shippedSnapshot();
const all = entityNames.flatMap((entity) => [...snapshot[entity]]);
const summary = (slug: string, language: 'it' | 'en'): string => {
  const node = all.find((one) => one.slug === slug);
  return node ? entityViewOf(node).summary(createWords(language)) : '';
};

describe('the summary', () => {
  it.each([
    ['daegu', 'it', 'Daegu (Corea del Sud): gemellata con Milano. Nomi, posizione, popolazione, accordi e fonti.'],
    ['milano', 'en', 'Milan (Italy): 15 twin cities. Names, location, population, agreements and sources.'],
    [
      'milano-chicago',
      'en',
      'Twinning of Milan and Chicago. Date: April 1973. 12 fields of cooperation; sources and notes.',
    ],
    [
      'milano-birmingham',
      'it',
      'Gemellaggio tra Milano e Birmingham. Data: data non nota. 12 settori di cooperazione; fonti e note.',
    ],
    ['cultura', 'it', 'Cultura: 15 accordi di gemellaggio in questo settore.'],
    ['kr', 'en', 'South Korea (Asia): one city with twinning agreements.'],
  ] as const)('of %s, in the language %s', (slug, language, text) => {
    expect(summary(slug, language)).toBe(text);
  });

  it.each(['it', 'en'] as const)('is different for everything, in the language %s', (language) => {
    const summaries = all.map((node) => entityViewOf(node).summary(createWords(language)));
    expect(new Set(summaries).size).toBe(all.length);
  });
});
