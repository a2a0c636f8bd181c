import type { Messages } from '../words/message.js';

/** What values of enums are called that are concepts of public vocabularies; our own concepts have labels in the model. */
export const conceptLabels: Messages = {
  AFRICA: { it: 'Africa', en: 'Africa' },
  AMERICA: { it: 'America', en: 'America' },
  ANTARCTICA: { it: 'Antartide', en: 'Antarctica' },
  ASIA: { it: 'Asia', en: 'Asia' },
  EUROPE: { it: 'Europa', en: 'Europe' },
  OCEANIA: { it: 'Oceania', en: 'Oceania' },
  DAILY: { it: 'ogni giorno', en: 'every day' },
  WEEKLY: { it: 'ogni settimana', en: 'every week' },
  MONTHLY: { it: 'ogni mese', en: 'every month' },
  QUARTERLY: { it: 'ogni tre mesi', en: 'every three months' },
  ANNUAL: { it: 'ogni anno', en: 'every year' },
  IRREGULAR: { it: 'quando qualcosa cambia', en: 'when something changes' },
  NEVER: { it: 'mai: i dati sono definitivi', en: 'never: the data are final' },
};
