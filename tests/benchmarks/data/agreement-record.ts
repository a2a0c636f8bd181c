import type { Random } from './random.js';
import type { RecordToWrite } from './record-text.js';
import { createSkew } from './skew.js';

/** What the makers of agreements do together, from the most frequent. */
const sectors = [
  'cultura',
  'educazione',
  'turismo',
  'economia',
  'scambi-commerciali',
  'ambiente',
  'scienza',
  'innovazione',
  'pubblica-amministrazione',
  'tecnologia',
  'energia',
  'mobilita',
] as const;

interface Note {
  readonly it: string;
  readonly en: string;
}

const sector = createSkew(sectors.length, 0.9);

/** What a note tells, in two languages. */
const notes: readonly [Note, ...Note[]] = [
  {
    it: 'Le fonti non sono concordi sulla data: il sito del comune indica il giorno della firma, il registro nazionale quello della ratifica da parte del consiglio. Qui è pubblicata la data del comune.',
    en: 'The sources disagree about the date: the website of the city gives the day of the signing, the national register the day on which the council ratified it. The date published here is the one of the city.',
  },
  {
    it: "L'accordo è stato rinnovato più volte; la data è quella del primo patto.",
    en: 'The agreement was renewed several times; the date is the one of the first pact.',
  },
];

/** Makes up the record of an agreement between cities; some 20 % have no date, and some a month or a year only. */
export function agreementRecord(random: Random, parties: readonly string[]): RecordToWrite {
  const date = random.chance(0.8) ? partialDate(random) : undefined;
  const [first = ''] = parties;
  return {
    key: parties.join('-'),
    fields: {
      names: random.chance(0.03) ? { it: `Patto di amicizia ${first}`, en: `Pact of friendship ${first}` } : undefined,
      parties,
      date,
      dateMeaning:
        date === undefined ? undefined : random.pick(['SIGNED', 'SIGNED', 'SIGNED', 'SINCE', 'RATIFIED', 'RECOGNISED']),
      status: random.chance(0.12) ? random.pick(['ENDED', 'ENDED', 'SUSPENDED']) : undefined,
      duration: random.chance(0.1) ? 'FIXED_TERM' : undefined,
      sectors: [...new Set(Array.from({ length: random.integer(1, 5) }, () => sectors[sector(random)]))],
      page: random.chance(0.3) ? `https://www.${first}.example/twins/${parties.slice(1).join('-')}` : undefined,
      sources: parties.slice(0, random.integer(1, 2)).map((city) => ({
        title: `City of ${city}, page “Twin towns”`,
        url: `https://www.${city}.example/twins`,
      })),
      notes: random.chance(0.1) ? random.pick(notes) : undefined,
      modified: `20${random.integer(15, 25)}-0${random.integer(1, 9)}-${random.integer(10, 28)}`,
    },
  };
}

/** A day, a month or a year from 1950 to 2025, most of them about 1993, as after the opening of the borders of Europe. */
function partialDate(random: Random): string | number {
  const year = 1950 + Math.floor((75 * (random.fraction() + random.fraction() + random.fraction())) / 3 + 0.5);
  const precision = random.fraction();
  if (precision < 0.25) return year;
  const month = `${year}-${String(random.integer(1, 12)).padStart(2, '0')}`;
  return precision < 0.35 ? month : `${month}-${String(random.integer(1, 28)).padStart(2, '0')}`;
}
