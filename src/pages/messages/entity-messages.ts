import type { Messages } from '../words/message.js';

/** What stands on the pages of cities, agreements, sectors and countries. */
export const entityMessages = {
  cityTwins: {
    it: '{name} ({country}): gemellata con {twins}. Nomi, posizione, popolazione, accordi e fonti.',
    en: '{name} ({country}): twinned with {twins}. Names, location, population, agreements and sources.',
  },
  cityWithMany: {
    it: '{name} ({country}): {count, plural, one {una città gemellata} other {# città gemellate}}. Nomi, posizione, popolazione, accordi e fonti.',
    en: '{name} ({country}): {count, plural, one {one twin city} other {# twin cities}}. Names, location, population, agreements and sources.',
  },
  agreement: {
    it: '{name}. Data: {date}. {sectors, plural, =0 {Fonti e note.} one {Un settore di cooperazione; fonti e note.} other {# settori di cooperazione; fonti e note.}}',
    en: '{name}. Date: {date}. {sectors, plural, =0 {Sources and notes.} one {One field of cooperation; sources and notes.} other {# fields of cooperation; sources and notes.}}',
  },
  sector: {
    it: '{name}: {count, plural, =0 {nessun accordo di gemellaggio} one {un accordo di gemellaggio} other {# accordi di gemellaggio}} in questo settore.',
    en: '{name}: {count, plural, =0 {no twinning agreement covers it} one {one twinning agreement covers it} other {# twinning agreements cover it}}.',
  },
  country: {
    it: '{name} ({continent}): {count, plural, one {una città con accordi di gemellaggio} other {# città con accordi di gemellaggio}}.',
    en: '{name} ({continent}): {count, plural, one {one city with twinning agreements} other {# cities with twinning agreements}}.',
  },
  twinnedWith: { it: 'Gemellata con', en: 'Twinned with' },
  twinnedWithMany: {
    it: 'Gemellata con {count, number} città',
    en: 'Twinned with {count, number} cities',
  },
  facts: { it: 'I fatti', en: 'The facts' },
  onTheMap: { it: 'Sulla mappa', en: 'On the map' },
  mapOf: { it: 'Mappa: {name}', en: 'Map: {name}' },
  note: { it: 'Che cosa sapere di questi fatti', en: 'What to know about these facts' },
  unknownDate: { it: 'data non nota', en: 'date not known' },
  onPage: { it: 'Gli stessi dati', en: 'The same data' },
  formats: { it: 'Questa pagina come', en: 'This page as' },
  iri: { it: 'Da citare con', en: 'To be cited as' },
  query: { it: 'La query GraphQL per questa pagina', en: 'The GraphQL query for this page' },
  openQuery: { it: 'Apri nell’esploratore', en: 'Open in the explorer' },
} satisfies Messages;
