import { describe, expect, it } from 'vitest';
import { Agreement } from '../../src/model/agreement.js';
import { City } from '../../src/model/city.js';
import { commonParty } from '../../src/store/common-party.js';

const [a, b, c] = ['a', 'b', 'c'].map((id) => Object.assign(new City(), { id }));
const agreement = (...parties: readonly (City | undefined)[]): Agreement => Object.assign(new Agreement(), { parties });

describe('the party that all agreements have in common', () => {
  it.each([
    ['is the city whose twinnings they are', [agreement(a, b), agreement(c, a)], a],
    ['is none where some have another', [agreement(a, b), agreement(b, c), agreement(c, a)], undefined],
    ['is none where it could be either', [agreement(a, b)], undefined],
    ['is none where there are no agreements', [], undefined],
    ['is found among three', [agreement(a, b, c), agreement(b, a)].concat(agreement(b, c)), b],
  ])('%s', (_what, agreements, expected) => {
    expect(commonParty(agreements)).toBe(expected);
  });
});
