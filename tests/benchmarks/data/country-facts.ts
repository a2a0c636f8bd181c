import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { isObject } from '../../../src/model/is-object.js';

/** Where the made-up cities of a country may lie. */
export interface CountryFacts {
  readonly code: string;
  readonly continent: string;
  readonly timeZone: string;
  readonly latitude: number;
  readonly longitude: number;
  /** How many degrees it reaches from its middle. */
  readonly reach: number;
}

/** Reads the countries there are, by their codes. */
export async function readCountryFacts(): Promise<readonly CountryFacts[]> {
  const text = await readFile('tests/benchmarks/data/countries.yaml', 'utf8');
  const countries: unknown = parse(text);
  return Object.entries(isObject(countries) ? countries : {}).map(([code, facts]: [string, unknown]) => {
    if (!isCountryFacts(facts)) throw new Error(`Something is missing of the country ${code}.`);
    return { ...facts, code };
  });
}

const isCountryFacts = (value: unknown): value is Omit<CountryFacts, 'code'> =>
  isObject(value) && 'continent' in value && 'timeZone' in value && 'latitude' in value && 'reach' in value;
