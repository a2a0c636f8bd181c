import { schema } from '../vocabulary/schema.js';
import type { Wording } from './own-language.js';

/** What one of our own terms means, in the languages of the gateway. */
export interface OwnTermDefinition {
  readonly kind: 'class' | 'property' | 'concept';
  readonly label: Wording;
  readonly comment: Wording;
  readonly subClassOf?: string;
}

/** The terms no public vocabulary has, by the last segment of their address `/def/{Term}`. */
export const ownTerms = Object.freeze({
  TwinningAgreement: {
    kind: 'class',
    label: { it: 'Accordo di gemellaggio', en: 'Twinning agreement' },
    comment: {
      it: 'Il patto con cui due o più città si dichiarano gemelle, impegnandosi a un’amicizia e a scambi duraturi.',
      en: 'A twinning agreement: the pact by which cities declare lasting friendship and exchange.',
    },
    subClassOf: schema.CreativeWork,
  },
  dateMeaning: {
    kind: 'property',
    label: { it: 'significato della data', en: 'meaning of the date' },
    comment: { it: 'Che cosa è avvenuto nella data dell’accordo.', en: 'What happened on the date of the agreement.' },
  },
  duration: {
    kind: 'property',
    label: { it: 'durata', en: 'duration' },
    comment: { it: 'Quanto è previsto che duri l’accordo.', en: 'How long the agreement is meant to last.' },
  },
  Signed: {
    kind: 'concept',
    label: { it: 'firmato', en: 'signed' },
    comment: { it: 'È stato firmato.', en: 'It was signed.' },
  },
  Ratified: {
    kind: 'concept',
    label: { it: 'ratificato', en: 'ratified' },
    comment: { it: 'È stato ratificato.', en: 'It was ratified.' },
  },
  Recognised: {
    kind: 'concept',
    label: { it: 'riconosciuto', en: 'recognised' },
    comment: { it: 'Il gemellaggio è stato riconosciuto.', en: 'The twinning was recognised.' },
  },
  Since: {
    kind: 'concept',
    label: { it: 'esistente da allora', en: 'existing since' },
    comment: {
      it: 'Il gemellaggio esiste da allora; le fonti non dicono con quale atto.',
      en: 'The twinning exists since then; the sources do not say by which act.',
    },
  },
  Active: {
    kind: 'concept',
    label: { it: 'in vigore', en: 'in force' },
    comment: { it: 'L’ente lo elenca tra quelli in vigore.', en: 'The publisher lists it as in force.' },
  },
  Suspended: {
    kind: 'concept',
    label: { it: 'sospeso', en: 'suspended' },
    comment: { it: 'L’ente lo elenca come sospeso.', en: 'The publisher lists it as suspended.' },
  },
  Ended: {
    kind: 'concept',
    label: { it: 'cessato', en: 'ended' },
    comment: { it: 'L’ente lo elenca come cessato.', en: 'The publisher lists it as ended.' },
  },
  Permanent: {
    kind: 'concept',
    label: { it: 'permanente', en: 'permanent' },
    comment: { it: 'Senza termine.', en: 'Without an end.' },
  },
  FixedTerm: {
    kind: 'concept',
    label: { it: 'a termine', en: 'for a fixed term' },
    comment: { it: 'Fino a un termine concordato.', en: 'Until an end that was agreed on.' },
  },
} satisfies Readonly<Record<string, OwnTermDefinition>>);

/** What the path of each of our own terms starts with. */
export const ownPath = '/def/';

/** The local name of one of our own terms. */
export type OwnTerm = keyof typeof ownTerms;

/** Turns the name of one of our own terms into its path, which `Iris.resolve` makes absolute. */
export const own = (term: OwnTerm): string => ownPath + term;

/** Tells whether a text is the local name of one of our own terms. */
export const isOwnTerm = (name: string): name is OwnTerm => Object.hasOwn(ownTerms, name);

/** All our own terms. */
export const ownTermNames: readonly OwnTerm[] = Object.keys(ownTerms).filter(isOwnTerm);
