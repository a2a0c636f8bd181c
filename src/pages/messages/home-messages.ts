import type { Messages } from '../words/message.js';

/** What stands on the home page. */
export const homeMessages = {
  agreements: {
    it: '{count, plural, one {accordo} other {accordi}}',
    en: '{count, plural, one {agreement} other {agreements}}',
  },
  continents: {
    it: '{count, plural, one {continente} other {continenti}}',
    en: '{count, plural, one {continent} other {continents}}',
  },
  sectors: {
    it: '{count, plural, one {settore} other {settori}}',
    en: '{count, plural, one {sector} other {sectors}}',
  },
  earliest: { it: 'il primo', en: 'the first' },
  latest: { it: 'il più recente', en: 'the latest' },
  map: { it: 'Le città sulla mappa', en: 'The cities on the map' },
  mapLabel: {
    it: 'Mappa del mondo: ogni città è un collegamento alla sua pagina. Le stesse città sono nell’elenco che segue.',
    en: 'Map of the world: each city is a link to its page. The same cities are in the list below.',
  },
  mapLabelOfSome: {
    it: 'Mappa del mondo: ogni segno è un collegamento alla pagina di una città.',
    en: 'Map of the world: each mark is a link to the page of a city.',
  },
  purpose: { it: 'A che cosa serve un gemellaggio', en: 'What twinning is for' },
  byContinent: { it: 'Continente per continente', en: 'Continent by continent' },
  busiest: {
    it: 'le {shown, number} con più accordi',
    en: 'the {shown, number} with most agreements',
  },
  city: { it: 'Città', en: 'City' },
  country: { it: 'Paese', en: 'Country' },
  since: { it: 'Data dell’accordo', en: 'Date of the agreement' },
  several: {
    it: '{count, number} accordi',
    en: '{count, number} agreements',
  },
  severalSince: {
    it: '{count, number} accordi dal {year}',
    en: '{count, number} agreements since {year}',
  },
  all: { it: 'Tutte le {count, number} città', en: 'All {count, number} cities' },
  allAgreements: { it: 'Tutti i {count, number} accordi', en: 'All {count, number} agreements' },
  timeline: { it: 'Gli accordi nel tempo', en: 'The agreements over time' },
  entrances: { it: 'Usa i dati', en: 'Use the data' },
  dashboards: { it: 'Se costruisci cruscotti', en: 'If you build dashboards' },
  dashboardsText: {
    it: 'Una sola domanda GraphQL dà tutto ciò che serve a una mappa o a una linea del tempo. Ogni campo è spiegato, ogni risposta è anche RDF.',
    en: 'One GraphQL query gives all that a map or a timeline needs. Every field is explained, every answer is RDF, too.',
  },
  openExplorer: { it: 'Prova nell’esploratore', en: 'Try it in the explorer' },
  openSandbox: { it: 'Apollo Sandbox', en: 'Apollo Sandbox' },
  harvesters: { it: 'Se raccogli dati', en: 'If you harvest data' },
  harvestersText: {
    it: 'Ogni pagina è anche un documento in ogni formato RDF; il catalogo segue DCAT-AP e schema.org. A un portale basta un indirizzo:',
    en: 'Every page is a document in every RDF format, too; the catalogue follows DCAT-AP and schema.org. A portal needs one address:',
  },
  openCatalogue: { it: 'Il catalogo', en: 'The catalogue' },
  openDataset: { it: 'Tutti i file da scaricare', en: 'All files to download' },
  clerks: { it: 'Se curi i dati', en: 'If you look after the data' },
  clerksText: {
    it: 'I dati sono file di testo in YAML, una scheda per città, accordo, settore e Paese, ognuna con le sue fonti. Correggi la scheda, poi controlla:',
    en: 'The data are text files in YAML, one record for each city, agreement, sector and country, each with its sources. Correct the record, then check it:',
  },
  clerksRemedy: {
    it: 'Ogni errore è segnalato con file, riga e che cosa scrivere al suo posto. Hai trovato uno sbaglio e non hai i file?',
    en: 'Every mistake is reported with its file, its line and what to write instead. Found an error, but do not have the files?',
  },
  write: { it: 'Scrivi a {email}', en: 'Write to {email}' },
} satisfies Messages;
