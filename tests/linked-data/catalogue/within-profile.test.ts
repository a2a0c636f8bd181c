import type { Quad } from '@rdfjs/types';
import { describe, expect, it } from 'vitest';
import { profiles, type Profile } from '../../../src/linked-data/catalogue/profile.js';
import { withinProfile } from '../../../src/linked-data/catalogue/within-profile.js';
import { iri } from '../../support/iri.js';
import { missingIn } from '../statements.js';
import { entries, entry, pageOf, quadsOf } from './shipped-catalogue.js';

const page = pageOf([entry()]);
const whole = await quadsOf(page);
const type = iri('rdf:type');

/** The terms a graph is written with: its properties and classes. */
const termsOf = (quads: readonly Quad[]): ReadonlySet<string> =>
  new Set(quads.flatMap(({ predicate, object }) => (predicate.value === type ? [object.value] : [predicate.value])));

/** Whether a statement has a term of a vocabulary that is not of the profile. */
const isForeign = (quad: Quad, { without }: Profile): boolean =>
  [...termsOf([quad])].some((term) => without.some((base) => term.startsWith(base)));

describe.each(profiles)('the catalogue in the profile $name', (profile) => {
  it('has no term of a vocabulary that is not of the profile', async () => {
    expect((await quadsOf(page, profile)).filter((quad) => isForeign(quad, profile))).toEqual([]);
  });

  it('says nothing that the whole catalogue does not say', async () => {
    expect(missingIn(whole, await quadsOf(page, profile))).toEqual([]);
  });

  it('says of all things with an IRI what the whole catalogue says in the terms of the profile', async () => {
    const own = whole.filter((quad) => quad.subject.termType === 'NamedNode' && !isForeign(quad, profile));
    expect(missingIn(await quadsOf(page, profile), own)).toEqual([]);
  });

  it('leads on to the other pages', async () => {
    const quads = await quadsOf(pageOf(entries(101)), profile);
    expect([...termsOf(quads)]).toContain('http://www.w3.org/ns/hydra/core#next');
  });
});

describe('a node within a profile', () => {
  const profile = { name: 'x', iri: 'x', aliases: [], title: 'x', without: ['https://schema.org/'] };

  it('is left out where nothing is left of it', () => {
    expect(withinProfile([{ '@id': 'x', '@type': 'Dataset', name: 'Gemellaggi' }], profile)).toEqual([]);
  });

  it('keeps the datatype of a value, whatever vocabulary that is from', () => {
    const node = { '@id': 'x', 'dcterms:issued': { '@type': 'Date', '@value': '2026-11-22' } };
    expect(withinProfile([node], profile)).toEqual([node]);
  });

  it('loses its foreign properties within what it holds, too', () => {
    const held = { '@type': ['Thing', 'spdx:Checksum'], name: 'x', 'spdx:checksumValue': 'ab' };
    expect(withinProfile([{ '@id': 'x', 'spdx:checksum': [held] }], profile)).toEqual([
      { '@id': 'x', 'spdx:checksum': [{ '@type': ['spdx:Checksum'], 'spdx:checksumValue': 'ab' }] },
    ]);
  });
});
