import type { Messages } from '../words/message.js';

/** What stands within single facts. */
export const factMessages = {
  north: { it: '{degrees, number, ::.####}° N', en: '{degrees, number, ::.####}° N' },
  south: { it: '{degrees, number, ::.####}° S', en: '{degrees, number, ::.####}° S' },
  east: { it: '{degrees, number, ::.####}° E', en: '{degrees, number, ::.####}° E' },
  west: { it: '{degrees, number, ::.####}° O', en: '{degrees, number, ::.####}° W' },
  more: {
    it: '{count, plural, one {e un altro} other {e altri #}}, nei formati di questa pagina',
    en: '{count, plural, one {and one more} other {and # more}}, in the formats of this page',
  },
  moreOnPage: {
    it: '{count, plural, one {e un altro} other {e altri #}}',
    en: '{count, plural, one {and one more} other {and # more}}',
  },
  inhabitants: { it: '{count, number} abitanti', en: '{count, number} inhabitants' },
} satisfies Messages;
