import type { City } from '../model/city.js';
import { pickText, Text } from '../model/text.js';
import { partiesPlaceholder } from './data-files.js';

/** Turns `Gemellaggio tra {parties}` into `Gemellaggio tra Milano e Daegu`, with the names and the “and” of its language. */
export function agreementNames(templates: readonly Text[], parties: readonly City[]): readonly Text[] {
  const names = templates.map(({ language, value }) => {
    const cities = parties.map((city) => pickText(city.names, language));
    const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(cities);
    return Object.freeze(Object.assign(new Text(), { language, value: value.replaceAll(partiesPlaceholder, list) }));
  });
  return Object.freeze(names);
}
