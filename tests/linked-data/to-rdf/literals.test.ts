import { describe, expect, it } from 'vitest';
import { createToLiteral } from '../../../src/linked-data/to-rdf/literals.js';
import { rdf } from '../../../src/vocabulary/rdf.js';
import { xsd } from '../../../src/vocabulary/xsd.js';

const toLiteral = createToLiteral();

describe('a value as a literal', () => {
  it.each([
    [true, {}, 'true', xsd.boolean],
    [45, {}, '45', xsd.integer],
    [-0, {}, '0', xsd.integer],
    [12.5, {}, '1.25E1', xsd.double],
    // jsonld.js has 0 here.
    [1e-7, {}, '1.0E-7', xsd.double],
    [1e21, {}, '1.0E21', xsd.double],
    [45, { datatype: xsd.double }, '4.5E1', xsd.double],
    ['45.464', { datatype: xsd.double }, '4.5464E1', xsd.double],
    ['1961', { datatype: xsd.gYear }, '1961', xsd.gYear],
    ['Milano', {}, 'Milano', xsd.string],
    ['Milano', { language: 'it' }, 'Milano', rdf.langString],
  ])('%j with %j is “%s” of type %s', (value, kind, text, datatype) => {
    const literal = toLiteral(value, kind);
    expect([literal.value, literal.datatype.value]).toEqual([text, datatype]);
  });

  it('has its language in the one spelling that BCP 47 recommends', () => {
    expect(toLiteral('大阪', { language: 'ZH-hant-tw' }).language).toBe('zh-Hant-TW');
  });

  it('equals the same one, whatever the spelling of its language', () => {
    const [one, other] = ['x', 'x'].map((value) => toLiteral(value, { language: 'pt-BR' }));
    expect([one?.equals(other), one?.equals(toLiteral('x', {})), one?.equals(undefined)]).toEqual([true, false, false]);
  });
});
