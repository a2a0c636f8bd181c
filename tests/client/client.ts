import { initGraphQLTada, type TadaDocumentNode } from 'gql.tada';
import { print } from 'graphql';
import type { TestGateway } from '../support/gateway.js';
import type { introspection } from './introspection.js';

/** Reads a query, and gives it the types that the contract has for its answer and its variables. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: {
    CountryCode: string;
    Iri: string;
    LanguageTag: string;
    Latitude: number;
    LocalDate: string;
    Longitude: number;
    NonNegativeInt: number;
    PartialDate: string;
    TimeZone: string;
  };
}>();

/** Asks a gateway; the answer has the type of the query. Throws where it has errors. */
export async function ask<Result, Variables extends Readonly<Record<string, unknown>>>(
  gateway: TestGateway,
  query: TadaDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const { data, errors } = await gateway.query(print(query), variables);
  if (errors || !isAnswerTo(query, data)) throw new Error(JSON.stringify(errors));
  return data;
}

/** An answer without errors is what its query promises: that is what the contract is for. */
const isAnswerTo = <Result>(_query: TadaDocumentNode<Result, never>, data: unknown): data is Result =>
  typeof data === 'object' && data !== null;
