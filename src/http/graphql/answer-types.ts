import { formats, html, type GraphFormat } from '../../linked-data/formats.js';
import { rememberedNegotiation, type Offer } from '../negotiate.js';

/** A form an answer to a query may be given in. */
export interface AnswerType extends Offer {
  /** The RDF format; undefined for the two media types of GraphQL, and for the page of a browser. */
  readonly format?: GraphFormat;
}

export const json: AnswerType = { mediaType: 'application/json', aliases: [] };
export const graphqlResponse: AnswerType = { mediaType: 'application/graphql-response+json', aliases: [] };
const page: AnswerType = { mediaType: html.mediaType, aliases: [] };

/** JSON is GraphQL's own here, so that it does not ask for JSON-LD as it does of documents. */
const rdf = formats.map((format): AnswerType => {
  const { mediaType, aliases } = format;
  return { mediaType, aliases: aliases.filter((alias) => alias !== json.mediaType), format };
});

/** The forms of an answer: what a client without a preference gets comes first. */
export const answerTypes: readonly AnswerType[] = [json, graphqlResponse, ...rdf];

/** Turns an `Accept` header into the form of an answer. */
export const negotiateAnswer = rememberedNegotiation(answerTypes);

/** Turns an `Accept` header into the form of an answer, or the page that explores them. */
export const negotiateAnswerOrPage = rememberedNegotiation([...answerTypes, page]);
