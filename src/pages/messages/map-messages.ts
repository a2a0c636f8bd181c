import type { Messages } from '../words/message.js';

/** What is said of a map that does not show everything. */
export const mapMessages = {
  cities: {
    it: 'Sulla mappa {shown, plural, one {c’è una} other {ci sono #}} di {count, number} città: in ogni zona, quella con più accordi.',
    en: 'The map shows {shown, number} of {count, number} cities: in each area, the one with most agreements.',
  },
  pairs: {
    it: 'Delle {count, number} coppie di città gemellate tra queste ne sono disegnate {shown, number}.',
    en: 'Of the {count, number} pairs of twins among these, {shown, number} are drawn.',
  },
} satisfies Messages;
