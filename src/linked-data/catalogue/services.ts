import type { Iris } from '../../model/iris.js';
import { standards, type Standard } from '../../vocabulary/standards.js';
import { jsonLd, plainText } from '../formats.js';
import type { Wording } from '../../model/own-language.js';

/** A way to ask for the data. */
export interface Service {
  readonly id: string;
  readonly name: string;
  readonly description: Wording;
  readonly endpoint: string;
  /** What a machine reads to learn how to ask. */
  readonly contract: { readonly url: string; readonly mediaType: string };
  /** What a person reads. */
  readonly page: string;
  readonly standard: Standard;
}

/** The ways to ask a gateway for its data. */
export const servicesOf = (iris: Iris): readonly Service[] => [
  {
    id: iris.service('graphql'),
    name: 'GraphQL',
    description: {
      it: 'Il grafo di città, Paesi, accordi e settori, da interrogare in GraphQL; ogni risposta è anche RDF.',
      en: 'The graph of cities, countries, agreements and sectors, to be queried in GraphQL; every answer is RDF, too.',
    },
    endpoint: iris.graphql,
    contract: { url: iris.contract, mediaType: plainText.mediaType },
    page: iris.explorer,
    standard: standards.graphql,
  },
  {
    id: iris.service('documents'),
    name: 'Linked Data',
    description: {
      it: 'Un documento per ogni città, Paese, accordo e settore, nel formato che si chiede (negoziazione del contenuto).',
      en: 'A document for each city, country, agreement and sector, in the format one asks for (content negotiation).',
    },
    endpoint: iris.home,
    contract: { url: iris.wellKnown('void'), mediaType: jsonLd.mediaType },
    page: iris.home,
    standard: standards.http,
  },
];

/** The IRIs of all ways to ask a gateway for its data. */
export const serviceIris = (iris: Iris): readonly string[] => servicesOf(iris).map(({ id }) => id);
