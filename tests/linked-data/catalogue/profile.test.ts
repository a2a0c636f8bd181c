import { describe, expect, it } from 'vitest';
import { profiles } from '../../../src/linked-data/catalogue/profile.js';
import { prefixes } from '../../../src/vocabulary/prefixes.js';

describe('the profiles of the catalogue', () => {
  it('have each a name of its own', () => {
    expect(new Set(profiles.map(({ name }) => name)).size).toBe(profiles.length);
  });

  it('are asked for by IRIs of which none is that of two profiles', () => {
    const asked = profiles.flatMap(({ iri, aliases }) => [iri, ...aliases]);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it.each(profiles)('leave the way to other pages in $name', ({ without }) => {
    expect(without).not.toContain(prefixes.hydra);
  });

  it.each(profiles)('leave out of $name vocabularies that have a prefix', ({ without }) => {
    expect(Object.values(prefixes)).toEqual(expect.arrayContaining([...without]));
  });

  it.each([
    ['dcat-ap', 'dcat'],
    ['dcat-ap-it', 'dcatapit'],
    ['dcat-ap-it', 'dcat'],
    ['schema', 'schema'],
  ] as const)('keep in %s the vocabulary %s', (name, prefix) => {
    expect(profiles.find((profile) => profile.name === name)?.without).not.toContain(prefixes[prefix]);
  });
});
