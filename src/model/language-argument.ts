import { Arg } from 'type-graphql';
import { Language } from './language.js';

/** Declares the argument `language` of every field that answers in one language. */
export const LanguageArgument = (): ReturnType<typeof Arg> =>
  Arg('language', () => Language, {
    nullable: true,
    description: 'The language wanted. Where there is no such text the answer is the Italian one, or else any.',
  });
