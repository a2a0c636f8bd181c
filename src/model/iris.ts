/** The entities that have an address of their own, with the path segment their addresses start with. */
export const segments = Object.freeze({
  City: 'cities',
  Agreement: 'agreements',
  Sector: 'sectors',
  Country: 'countries',
});

/** The name of a type whose things are addressed by a slug. */
export type EntityName = keyof typeof segments;

/** The names of all such types. */
export const entityNames: readonly EntityName[] = ['City', 'Agreement', 'Sector', 'Country'];

/** Mints every IRI of this gateway from its public address. The only place that does. */
export interface Iris {
  /** The IRI of the list of all entities of a type, e.g. `…/cities`. */
  list(entity: EntityName): string;
  /** The IRI of one entity, e.g. `…/cities/daegu`; the slug of a country is its alpha-2 code in lower case. */
  entity(entity: EntityName, slug: string): string;
  readonly dataset: string;
  readonly publisher: string;
  readonly contact: string;
  /** The catalogue (DCAT) the dataset is listed in. */
  readonly catalog: string;
  /** The address of a page of the catalogue, by its number from 1. */
  catalogPage(number: number): string;
  /** The IRI of one of the ways to ask for the data, as a thing to be described. */
  service(name: string): string;
  readonly context: string;
  /** The one context of most GraphQL answers in which every field stands under its own name. */
  readonly answerContext: string;
  /** The context of the answer to one selection, by the hash of the context. */
  contextOf(hash: string, selection: string): string;
  readonly shapes: string;
  readonly vocabulary: string;
  readonly graphql: string;
  /** The explorer of the GraphQL API that needs no other address. */
  readonly explorer: string;
  /** The contract of the GraphQL API, in the schema definition language. */
  readonly contract: string;
  /** What the tables are made of (CSV on the Web). */
  readonly tableMetadata: string;
  readonly sitemap: string;
  /** An address that is the same on every site (RFC 8615). */
  wellKnown(name: string): string;
  /** The address everything begins at. */
  readonly home: string;
  /** The IRI of one file to download, as a thing to be described. */
  distribution(name: string): string;
  /** Turns a term's IRI into an absolute one: ours (`/def/…`) by the public address, the others stay. */
  resolve(term: string): string;
}

/** Turns `PUBLIC_URL` (absolute, without a slash at its end) into the minter of all IRIs. */
export function createIris(publicUrl: string): Iris {
  const list = (entity: EntityName): string => `${publicUrl}/${segments[entity]}`;
  return Object.freeze({
    list,
    entity: (entity: EntityName, slug: string) => `${list(entity)}/${slug}`,
    dataset: `${publicUrl}/dataset`,
    publisher: `${publicUrl}/dataset#publisher`,
    contact: `${publicUrl}/dataset#contact`,
    catalog: `${publicUrl}/catalog`,
    catalogPage: (number: number) => `${publicUrl}/catalog${number === 1 ? '' : `/page/${number}`}`,
    service: (name: string) => `${publicUrl}/catalog#${name}`,
    context: `${publicUrl}/context.jsonld`,
    answerContext: `${publicUrl}/context/answer.jsonld`,
    contextOf: (hash: string, selection: string) => `${publicUrl}/context/${hash}.jsonld?selection=${selection}`,
    shapes: `${publicUrl}/shapes.ttl`,
    vocabulary: `${publicUrl}/def`,
    graphql: `${publicUrl}/graphql`,
    explorer: `${publicUrl}/graphiql`,
    contract: `${publicUrl}/schema.graphql`,
    tableMetadata: `${publicUrl}/csv-metadata.json`,
    sitemap: `${publicUrl}/sitemap.xml`,
    wellKnown: (name: string) => `${publicUrl}/.well-known/${name}`,
    home: `${publicUrl}/`,
    distribution: (name: string) => `${publicUrl}/dataset#${name}`,
    resolve: (term: string) => (term.startsWith('/') ? publicUrl + term : term),
  });
}
