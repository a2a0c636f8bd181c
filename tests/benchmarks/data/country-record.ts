import type { CountryFacts } from './country-facts.js';
import type { RecordToWrite } from './record-text.js';

/** Turns what is known of a country into its record, named in Italian, four other languages and its own. */
export function countryRecord({ code, continent }: CountryFacts): RecordToWrite {
  const { language } = new Intl.Locale(`und-${code}`).maximize();
  const languages = [...new Set(['it', 'en', 'fr', 'de', 'es', language])];
  const names = languages.map((name) => [name, new Intl.DisplayNames([name], { type: 'region' }).of(code) ?? code]);
  return { key: code, fields: { names: Object.fromEntries(names), continent, modified: '2025-03-01' } };
}
