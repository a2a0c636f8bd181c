import type { Messages } from '../words/message.js';

/** What stands on the pages of lists. */
export const listMessages = {
  description: {
    it: '{count, plural, one {Una voce} other {# voci}}, anche come tabella CSV e in RDF.',
    en: '{count, plural, one {One entry} other {# entries}}, also as a CSV table and in RDF.',
  },
  count: {
    it: '{count, plural, one {Una voce} other {# voci}} in tutto.',
    en: '{count, plural, one {One entry} other {# entries}} in all.',
  },
  pages: { it: 'Pagine dell’elenco', en: 'Pages of the list' },
  previous: { it: 'Pagina precedente', en: 'Previous page' },
  next: { it: 'Pagina successiva', en: 'Next page' },
  map: { it: 'Le città sulla mappa', en: 'The cities on the map' },
} satisfies Messages;
