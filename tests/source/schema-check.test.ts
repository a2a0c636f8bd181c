import { describe, expect, it } from 'vitest';
import { make, type Mistake } from './mistake.js';

/** Values that are wrong in the place of one that is right, all with the same line as their due. */
interface Kind extends Pick<Mistake, 'file' | 'rule' | 'remedy'> {
  readonly right: string;
  readonly wrong: Readonly<Record<string, string>>;
}

const kinds: readonly Kind[] = [
  {
    file: 'dataset.yaml',
    right: 'issued:',
    wrong: {
      'an address without the kind of the record': 'withdrawn: [▶springfield]\nissued:',
      'an address of an unknown kind': 'withdrawn: [▶towns/springfield]\nissued:',
      'an address in upper case': 'withdrawn: [▶cities/Springfield]\nissued:',
      'an address with its extension': 'withdrawn: [▶cities/springfield.ttl]\nissued:',
      'an address with a slash before it': 'withdrawn: [▶/cities/springfield]\nissued:',
      'a whole address': 'withdrawn: [▶https://data.example.org/cities/springfield]\nissued:',
      'the address of a list': 'withdrawn: [▶cities/]\nissued:',
    },
    rule: 'address',
    remedy: 'write what stands behind the public address, in lower case, such as cities/san-paolo',
  },
  {
    file: 'agreements.yaml',
    right: 'date: 1961-07-28',
    wrong: {
      'a date with the day first': 'date: ▶27/07/1961',
      'a day that does not exist': 'date: ▶1973-02-30',
      'a month that does not exist': 'date: ▶1973-13',
      'a day without its zero': 'date: ▶1961-7-28',
      'a point in time': 'date: ▶1961-07-28T12:00:00Z',
      'a year of two digits': 'date: ▶61',
      'a date in words': 'date: ▶luglio 1961',
    },
    rule: 'partial-date',
    remedy: 'YYYY-MM-DD, YYYY-MM or YYYY; leave the field out if nothing is',
  },
  {
    file: 'dataset.yaml',
    right: 'issued: 2026-11-22',
    wrong: {
      'a day with strokes': 'issued: ▶2026/11/22',
      'a month where a day belongs': 'issued: ▶2026-11',
    },
    rule: 'local-date',
    remedy: 'write a day that exists as YYYY-MM-DD, such as 2026-11-22',
  },
  {
    file: 'cities.yaml',
    right: 'website: https://www.comune.milano.it',
    wrong: {
      'an address without a scheme': 'website: ▶www.comune.milano.it',
      'an address of FTP': 'website: ▶ftp://ftp.comune.milano.it/',
      'an address with a space': 'website: ▶https://www.comune.milano.it/a b',
      'an address that is a script': 'website: ▶javascript:alert(1)',
      'an address with a password': 'website: ▶https://user:secret@comune.milano.it/',
      'an address without a host': 'website: ▶https:///gemellaggi',
      'an address with an angle bracket': 'website: ▶https://www.comune.milano.it/<b>',
    },
    rule: 'iri',
    remedy: 'write a complete address that starts with https:// or http://, without spaces',
  },
  {
    file: 'cities.yaml',
    right: 'it: Milano',
    wrong: {
      'an empty text': 'it: ▶""',
      'a text of spaces': 'it: ▶"  "',
      'a text with a control character': 'it: ▶"Mil\\u0007ano"',
      'a text with half a character': 'it: ▶"Mil\\ud800ano"',
      'an empty text among several': 'it: [Milano, ▶""]',
    },
    rule: 'text',
    remedy: 'write some text, without control characters',
  },
  {
    file: 'cities.yaml',
    right: 'en: Milan',
    wrong: {
      'a language tag with an underscore': '▶en_GB: Milan',
      'the name of a language': '▶italiano: Milano',
      'a language code of three letters that has one of two': '▶eng: Milan',
      'a language tag in the wrong case': '▶pt-br: Milão',
      'the code of no language': '▶xx: Milan',
    },
    rule: 'language-tag',
    remedy: 'write a language tag of BCP 47 in its usual spelling, such as it, en, pt-BR or zh-Hans',
  },
  {
    file: 'agreements.yaml',
    right: 'milano-daegu:',
    wrong: {
      'a slug in upper case': '▶Milano-Daegu:',
      'a slug with a space': '▶milano daegu:',
      'a slug with an accent': '▶milano-daegù:',
      'a slug with two hyphens in a row': '▶milano--daegu:',
      'a slug with a stroke': '▶milano/daegu:',
    },
    rule: 'slug',
    remedy: 'use lower-case letters a-z, digits and single hyphens, such as san-paolo',
  },
  {
    file: 'countries.yaml',
    right: '\nAU:',
    wrong: {
      'a country code that ISO 3166 does not know':
        '\n▶XX: { names: { it: X }, continent: ASIA, modified: 2026-11-22 }\nAU:',
      'a country code of three letters': '\n▶AUT: { names: { it: X }, continent: ASIA, modified: 2026-11-22 }\nAU:',
      'a country code in lower case': '\n▶at: { names: { it: X }, continent: ASIA, modified: 2026-11-22 }\nAU:',
    },
    rule: 'country-code',
    remedy: 'write a code that ISO 3166-1 has, in two capital letters, such as IT, GB or KR',
  },
  {
    file: 'cities.yaml',
    right: 'latitude: 45.4643',
    wrong: {
      'a latitude north of the pole': 'latitude: ▶91',
      'a latitude south of the pole': 'latitude: ▶-90.1',
      'a latitude that is no number': 'latitude: ▶.nan',
    },
    rule: 'latitude',
    remedy: 'write decimal degrees between -90 and 90, negative south of the equator',
  },
  {
    file: 'cities.yaml',
    right: 'longitude: 9.1895',
    wrong: {
      'a longitude too far west': 'longitude: ▶-181',
      'a longitude without an end': 'longitude: ▶.inf',
    },
    rule: 'longitude',
    remedy: 'write decimal degrees between -180 and 180, negative west of Greenwich',
  },
  {
    file: 'cities.yaml',
    right: 'timeZone: Europe/Rome',
    wrong: {
      'a time zone nobody knows': 'timeZone: ▶Europe/Milan',
      'a time zone in lower case': 'timeZone: ▶europe/rome',
      'a time zone as an offset': 'timeZone: ▶"+01:00"',
    },
    rule: 'time-zone',
    remedy: 'write a name of the IANA time zone database, such as Europe/Rome',
  },
  {
    file: 'dataset.yaml',
    right: 'email: GS.Relazinternazionali@comune.milano.it',
    wrong: {
      'an e-mail address without @': 'email: ▶comune.milano.it',
      'an e-mail address as a link': 'email: ▶mailto:gemellaggi@comune.milano.it',
    },
    rule: 'email-address',
    remedy: 'write an e-mail address such as name@example.org',
  },
  {
    file: 'cities.yaml',
    right: 'inhabitants: 1417600',
    wrong: {
      'a number that GraphQL cannot say': 'inhabitants: ▶14176000000',
      'fewer inhabitants than none': 'inhabitants: ▶-1',
    },
    rule: 'non-negative-int',
    remedy: 'write a whole number from 0 to 2147483647',
  },
];

const mistakes: readonly Mistake[] = kinds.flatMap(({ right, wrong, ...kind }) =>
  Object.entries(wrong).map(([mistake, after]) => ({ mistake, edit: [right, after] as const, ...kind })),
);

describe('the check of values', () => {
  it.each(mistakes)('tells in one line of $mistake', async (mistake) => {
    const { told, due } = await make(mistake);
    expect(told).toEqual([due]);
  });
});
