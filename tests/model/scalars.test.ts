import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { literalTypeOf } from '../../src/model/literal-type.js';
import { NonNegativeInt, PartialDate } from '../../src/model/scalars.js';

/** Tells whether an editor takes a value for one of a scalar. */
const editorTakes = (scalar: typeof PartialDate, value: unknown): boolean =>
  new Ajv2020({ allowUnionTypes: true, strictTypes: false }).validate(literalTypeOf(scalar)?.jsonSchema ?? {}, value);

describe('an editor', () => {
  it.each([
    ['a day', PartialDate, '1961-07-28'],
    ['a month', PartialDate, '1973-04'],
    ['a year', PartialDate, '1974'],
    ['a year without quotes', PartialDate, 1974],
    ['no inhabitants', NonNegativeInt, 0],
    ['the greatest Int', NonNegativeInt, 2147483647],
  ])('takes %s', (_case, scalar, value) => {
    expect(editorTakes(scalar, value)).toBe(true);
  });

  it.each([
    ['a date with the day first', PartialDate, '28/07/1961'],
    ['a date in words', PartialDate, 'luglio 1961'],
    ['a date with an open end', PartialDate, '1961-'],
    ['a negative number of inhabitants', NonNegativeInt, -1],
    ['half an inhabitant', NonNegativeInt, 0.5],
    ['a number beyond the greatest Int', NonNegativeInt, 2147483648],
  ])('underlines %s', (_case, scalar, value) => {
    expect(editorTakes(scalar, value)).toBe(false);
  });
});
