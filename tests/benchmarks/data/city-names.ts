import type { Random } from './random.js';
import { syllableCount, write } from './syllables.js';

/** The names of a city, by the tags of their languages, and what its slug begins with. */
export interface CityNames {
  readonly names: Readonly<Record<string, string>>;
  readonly stem: string;
}

/** What the names of a language end with; the plain one is the most frequent. */
const endings: Readonly<Record<string, readonly string[]>> = {
  it: ['', '', '', 'gno', 'nza', ' Marittima', ' sul Fiume', ' Alta'],
  en: ['', '', '', 'ton', 'ford', ' on Sea', ' upon River', ' Heights'],
  de: ['', '', '', 'burg', 'stadt', ' am Meer', ' am Fluss', ' Berg'],
  fr: ['', '', '', 'gny', 'ville', '-sur-Mer', '-sur-Rivière', '-le-Haut'],
  es: ['', '', '', 'ña', 'nza', ' del Mar', ' del Río', ' Alta'],
  pl: ['', '', '', 'gów', 'nica', ' Morska', ' Rzeczna', ' Górna'],
  ru: ['', '', '', 'град', 'ск', '-Приморский', '-на-Реке', ' Верхний'],
  zh: ['', '', '', '堡', '城', '海滨', '河畔', '高地'],
  ja: ['', '', '', 'ブルク', '市', '海岸', '川', '高地'],
  ar: ['', '', '', 'بورغ', 'آباد', ' البحر', ' النهر', ' العليا'],
};

/** The languages that cities far away have names in, from the most frequent. */
const abroad = ['en', 'fr', 'de', 'es', 'ru', 'zh', 'ar', 'ja', 'pt', 'pl', 'el', 'ko', 'nl', 'he'] as const;

/** Makes up a city's names: in Italian, the language of its country, and others, two to eight in all. */
export function cityNames(random: Random, country: string): CityNames {
  const syllables = Array.from({ length: random.pick([2, 3, 3, 3, 4]) }, () => random.integer(0, syllableCount - 1));
  const ending = random.integer(0, 7);
  const { language: native } = new Intl.Locale(`und-${country}`).maximize();
  const wanted = Math.min(8, 2 + Math.floor(8 * random.fraction() ** 2));
  const others = random
    .shuffled(abroad.map((language, position) => ({ language, place: position + 12 * random.fraction() })))
    .toSorted((a, b) => a.place - b.place)
    .map(({ language }) => language);
  const languages = [...new Set(['it', native, ...others])].slice(0, wanted);
  const nameIn = (language: string): string =>
    write(syllables, new Intl.Locale(language).maximize().script ?? 'Latn') + (endings[language]?.[ending] ?? '');
  return {
    names: Object.fromEntries(languages.map((language) => [language, nameIn(language)])),
    stem: (write(syllables, 'Latn') + (endings['it']?.[ending] ?? '')).toLowerCase().replaceAll(' ', '-'),
  };
}
