import { Field, ObjectType } from 'type-graphql';
import { rdf } from '../vocabulary/rdf.js';
import { Language } from './language.js';
import { LanguageTag } from './scalars.js';
import { Term } from './term.js';

@ObjectType({ description: 'A text together with the language it is written in.', simpleResolvers: true })
@Term(rdf.langString)
export class Text {
  @Field(() => LanguageTag, { description: 'The language, as a BCP 47 tag such as `it` or `zh-Hans`.' })
  @Term('@language')
  readonly language!: string;

  @Field(() => String, { description: 'The text itself.' })
  @Term('@value')
  readonly value!: string;
}

/** Texts of which there is at least one. */
export type Texts = readonly [Text, ...Text[]];

/** Picks the text in the language asked for, else the Italian one, else the first; a language covers its variants. */
export function pickText(texts: Texts, language: string | null | undefined): string;
export function pickText(texts: readonly Text[], language: string | null | undefined): string | null;
export function pickText(texts: readonly Text[], language: string | null | undefined): string | null {
  return pickTagged(texts, language)?.value ?? null;
}

/** Picks the same text together with the language it turned out to be in. */
export function pickTagged(texts: Texts, language: string | null | undefined): Text;
export function pickTagged(texts: readonly Text[], language: string | null | undefined): Text | undefined;
export function pickTagged(texts: readonly Text[], language: string | null | undefined): Text | undefined {
  return inLanguage(texts, language ?? Language.IT) ?? inLanguage(texts, Language.IT) ?? texts[0];
}

/** By loops: an answer has a hundred names, and they are most of what it takes to find them. */
function inLanguage(texts: readonly Text[], wanted: string): Text | undefined {
  for (const text of texts) if (text.language === wanted) return text;
  for (const text of texts) if (isVariant(text.language, wanted)) return text;
  return undefined;
}

const isVariant = (language: string, wanted: string): boolean =>
  language.charAt(wanted.length) === '-' && language.startsWith(wanted);
