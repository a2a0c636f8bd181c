import type { Messages } from '../words/message.js';

/** What stands on every page. */
export const layoutMessages = {
  title: { it: '{page} · {site}', en: '{page} · {site}' },
  skip: { it: 'Vai al contenuto', en: 'Skip to content' },
  parts: { it: 'Sezioni del sito', en: 'Sections of the site' },
  languages: { it: 'Lingua', en: 'Language' },
  data: { it: 'Dati', en: 'Data' },
  search: { it: 'Cerca nel sito', en: 'Search the site' },
  picture: {
    it: 'Mappa del mondo con le città gemellate e gli archi che le uniscono',
    en: 'Map of the world with the twinned cities and the arcs between them',
  },
  publisher: { it: 'Accordi:', en: 'Agreements:' },
  licence: { it: 'Licenza dei dati:', en: 'Licence of the data:' },
  waysToTheData: { it: 'I dati', en: 'The data' },
  dataset: { it: 'Scarica i dati', en: 'Download the data' },
  catalogue: { it: 'Catalogo', en: 'Catalogue' },
  vocabulary: { it: 'Significato dei campi', en: 'What the fields mean' },
  explorer: { it: 'Interroga in GraphQL', en: 'Query with GraphQL' },
  contact: { it: 'Scrivi all’ufficio', en: 'Write to the office' },
  copy: { it: 'Copia', en: 'Copy' },
  copied: { it: 'Copiato', en: 'Copied' },
} satisfies Messages;
