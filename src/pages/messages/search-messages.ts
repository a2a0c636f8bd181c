import type { Messages } from '../words/message.js';

/** What stands around the search. */
export const searchMessages = {
  title: { it: 'Cerca', en: 'Search' },
  titleOf: { it: 'Cerca: {query}', en: 'Search: {query}' },
  label: { it: 'Nome di una città, di un Paese o di un settore', en: 'Name of a city, country or sector' },
  placeholder: { it: 'Città, Paese, settore', en: 'City, country, sector' },
  button: { it: 'Cerca', en: 'Search' },
  description: {
    it: 'Cerca tra le città, gli accordi, i settori e i Paesi, in qualsiasi lingua e alfabeto.',
    en: 'Search cities, agreements, sectors and countries, in any language and script.',
  },
  count: {
    it: '{count, plural, =0 {Nessun risultato} one {# risultato} other {# risultati}} per «{query}»',
    en: '{count, plural, =0 {Nothing found} one {# result} other {# results}} for “{query}”',
  },
  shown: { it: 'Ecco i primi {shown}.', en: 'Here are the first {shown}.' },
  nothing: {
    it: 'Prova con un’altra grafia, con meno parole, o parti da un elenco:',
    en: 'Try another spelling, fewer words, or start from a list:',
  },
  unasked: { it: 'Oppure parti da un elenco:', en: 'Or start from a list:' },
} satisfies Messages;
