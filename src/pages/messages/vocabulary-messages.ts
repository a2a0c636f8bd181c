import type { Messages } from '../words/message.js';

/** What stands on the pages of the vocabulary. */
export const vocabularyMessages = {
  title: { it: 'Che cosa significano i campi', en: 'What the fields mean' },
  description: {
    it: 'Ogni campo di GraphQL con il suo termine RDF, e i pochi termini che sono soltanto nostri.',
    en: 'Every GraphQL field with its RDF term, and the few terms that are ours alone.',
  },
  own: { it: 'I termini nostri', en: 'The terms of our own' },
  types: { it: 'I tipi e i loro campi', en: 'The types and their fields' },
  typesText: {
    it: 'Le descrizioni sono quelle dello schema GraphQL, in inglese.',
    en: 'The descriptions are those of the GraphQL schema.',
  },
  term: { it: 'Termine', en: 'Term' },
  field: { it: 'Campo', en: 'Field' },
  meaning: { it: 'Significato', en: 'Meaning' },
  class: { it: 'Classe', en: 'Class' },
  property: { it: 'Proprietà', en: 'Property' },
  concept: { it: 'Concetto', en: 'Concept' },
  subClassOf: { it: 'È una specie di', en: 'Is a kind of' },
  usedBy: { it: 'Usato da', en: 'Used by' },
  labels: { it: 'Nomi', en: 'Names' },
} satisfies Messages;
