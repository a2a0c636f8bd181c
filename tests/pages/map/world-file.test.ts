import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { worldFile } from '../../../src/pages/map/world-file.js';

const paths = [...new DOMParser().parseFromString(worldFile(), 'image/svg+xml').getElementsByTagName('path')];

describe('the file of the world', () => {
  it('has land and graticule for maps to refer to', () => {
    expect(paths.map((path) => path.getAttribute('id'))).toEqual(['graticule', 'land']);
    expect(paths.every((path) => path.namespaceURI === 'http://www.w3.org/2000/svg')).toBe(true);
  });

  it('draws all continents but Antarctica as closed areas', () => {
    expect(paths[1]?.getAttribute('d')?.match(/^(M[^MZz]+z)+$/)).not.toBeNull();
    expect(paths[1]?.getAttribute('d')?.match(/M/g)?.length).toBeGreaterThan(100);
  });

  it('is small', () => {
    expect(worldFile().length).toBeLessThan(45_000);
  });
});
