import type { City } from '../model/city.js';
import { pickText, Text } from '../model/text.js';
import { partiesPlaceholder } from './data-files.js';

/** Turns `Gemellaggio tra {parties}` into `Gemellaggio tra Milano e Daegu`, with the names and the “and” of its language. */
export type NameAgreement = (templates: readonly Text[], parties: readonly City[]) => readonly Text[];

/** Makes the naming of many agreements, of which most are named in the same few languages. */
export function createAgreementNaming(): NameAgreement {
  const formats = new Map<string, Intl.ListFormat>();
  const formatOf = (language: string): Intl.ListFormat => {
    const format = formats.get(language) ?? new Intl.ListFormat(language, { type: 'conjunction' });
    formats.set(language, format);
    return format;
  };
  return (templates, parties) => {
    const names = templates.map(({ language, value }) => {
      const list = formatOf(language).format(parties.map((city) => pickText(city.names, language)));
      const name = value.replaceAll(partiesPlaceholder, () => list);
      return Object.freeze(Object.assign(new Text(), { language, value: name }));
    });
    return Object.freeze(names);
  };
}
