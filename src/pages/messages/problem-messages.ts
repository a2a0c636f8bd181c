import type { Messages } from '../words/message.js';

/** What is told of a request that could not be answered. */
export const problemMessages = {
  notFound: { it: 'Qui non c’è nulla', en: 'There is nothing here' },
  notFoundText: {
    it: 'L’indirizzo è sbagliato, o ciò che c’era ha un altro nome.',
    en: 'The address is wrong, or what was here has another name.',
  },
  gone: { it: 'Questa scheda è stata ritirata', en: 'This record was withdrawn' },
  goneText: {
    it: 'C’era una scheda, e chi cura i dati l’ha tolta: non tornerà a questo indirizzo.',
    en: 'There was a record here, and those who look after the data removed it: it will not come back to this address.',
  },
  notAcceptable: { it: 'Non in questo formato', en: 'Not in this format' },
  notAcceptableText: {
    it: 'Il documento c’è, ma non in un formato che il tuo programma accetta.',
    en: 'The document is there, but not in a format that your program accepts.',
  },
  fault: { it: 'Qualcosa non ha funzionato', en: 'Something went wrong' },
  faultText: {
    it: 'La colpa è nostra, non tua, ed è stata annotata. Riprova tra poco.',
    en: 'It is our fault, not yours, and it was noted. Try again in a moment.',
  },
  other: { it: 'La richiesta non può avere risposta', en: 'The request cannot be answered' },
  otherText: {
    it: 'Più sotto c’è che cosa è stato detto al tuo programma.',
    en: 'Below is what your program was told.',
  },
  told: { it: 'In breve, per i programmi (in inglese):', en: 'In short, for programs:' },
  available: { it: 'Ciò che c’è', en: 'What there is' },
  onwards: { it: 'Come proseguire', en: 'Ways on' },
  home: { it: 'Pagina iniziale', en: 'Home page' },
  status: { it: 'Errore {status}', en: 'Error {status}' },
} satisfies Messages;
