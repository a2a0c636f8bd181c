import type { Messages } from '../words/message.js';

/** What stands around the timeline. */
export const timelineMessages = {
  legend: {
    it: 'Un punto è un giorno; una barra è lunga quanto ciò che si sa: un mese o un anno. La linea tratteggiata dice che la data non è nota.',
    en: 'A dot is a day; a bar is as long as what is known: a month or a year. A dotted line says that the date is not known.',
  },
  periods: { it: 'Quanti accordi, e quando', en: 'How many agreements, and when' },
  period: { it: 'Anni', en: 'Years' },
  count: { it: 'Accordi', en: 'Agreements' },
  undated: { it: 'Data non nota', en: 'Date not known' },
} satisfies Messages;
