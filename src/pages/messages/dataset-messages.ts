import type { Messages } from '../words/message.js';

/** What stands on the pages of the dataset and the catalogue. */
export const datasetMessages = {
  downloads: { it: 'I file', en: 'The files' },
  wholeGraph: { it: 'Tutto il grafo', en: 'The whole graph' },
  file: { it: 'File', en: 'File' },
  holds: { it: 'Contenuto', en: 'Content' },
  size: { it: 'Dimensione', en: 'Size' },
  checksum: { it: 'SHA-256', en: 'SHA-256' },
  columns: { it: 'Che cosa significano le colonne delle tabelle', en: 'What the columns of the tables mean' },
  facts: { it: 'La scheda', en: 'The record' },
  citation: { it: 'Come citare', en: 'How to cite' },
  cited: {
    it: '{publisher} ({year}). {title}, versione {version}. {iri}. Licenza: {licence}.',
    en: '{publisher} ({year}). {title}, version {version}. {iri}. Licence: {licence}.',
  },
  catalogue: { it: 'Catalogo', en: 'Catalogue' },
  catalogueDescription: {
    it: 'Dati aperti con tutti i file da scaricare e i servizi con cui interrogarli, in DCAT-AP e schema.org.',
    en: 'Open data with all files to download and the services to query them, in DCAT-AP and schema.org.',
  },
  datasets: { it: 'Insiemi di dati', en: 'Datasets' },
  services: { it: 'Servizi', en: 'Services' },
  endpoint: { it: 'Indirizzo', en: 'Address' },
  contract: { it: 'Descrizione per programmi', en: 'Description for programs' },
  documentation: { it: 'Per persone', en: 'For people' },
  profiles: { it: 'Lo stesso catalogo per un solo profilo', en: 'The same catalogue for one profile only' },
} satisfies Messages;
