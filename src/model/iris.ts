import { segments, type EntityName } from './entity-name.js';

/** The slug a page of a list begins after, or ends before; neither for the first page. */
export interface PageStart {
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

/** What is at an address that is the same on every site. */
export type WellKnown = 'void' | 'datacatalog' | 'api-catalog';

/** Mints every IRI of this gateway from its public address. The only place that does. */
export interface Iris {
  /** The IRI of the list of all entities of a type, e.g. `…/cities`. */
  list(entity: EntityName): string;
  /** The address of a page of such a list, e.g. `…/cities/after/daegu`; of the first one where the start is not told. */
  listPage(entity: EntityName, start: PageStart): string;
  /** The IRI of one entity, e.g. `…/cities/daegu`; the slug of a country is its alpha-2 code in lower case. */
  entity(entity: EntityName, slug: string): string;
  readonly dataset: string;
  readonly publisher: string;
  readonly contact: string;
  /** The catalogue (DCAT) the dataset is listed in. */
  readonly catalog: string;
  /** The address of a page of the catalogue, by its number from 1. */
  catalogPage(number: number): string;
  /** The terms the data may be used on, as a thing to be described. */
  readonly rights: string;
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
  /** What the columns of the tables mean (CSV on the Web). */
  readonly tableMetadata: string;
  readonly sitemap: string;
  /** The address of one of several sitemaps, by its number from 1. */
  sitemapPart(number: number): string;
  /** An address that is the same on every site (RFC 8615). */
  wellKnown(name: WellKnown): string;
  /** The address of a file that pages load, such as `…/assets/style.css`. */
  asset(name: string): string;
  /** Where people look for a name. */
  readonly search: string;
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
    listPage: (entity: EntityName, { after, before }: PageStart) => {
      const part = after === undefined ? (before === undefined ? '' : `/before/${before}`) : `/after/${after}`;
      return list(entity) + part;
    },
    entity: (entity: EntityName, slug: string) => `${list(entity)}/${slug}`,
    dataset: `${publicUrl}/dataset`,
    publisher: `${publicUrl}/dataset#publisher`,
    contact: `${publicUrl}/dataset#contact`,
    rights: `${publicUrl}/dataset#rights`,
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
    sitemapPart: (number: number) => `${publicUrl}/sitemap-${number}.xml`,
    wellKnown: (name: WellKnown) => `${publicUrl}/.well-known/${name}`,
    asset: (name: string) => `${publicUrl}/assets/${name}`,
    search: `${publicUrl}/search`,
    home: `${publicUrl}/`,
    distribution: (name: string) => `${publicUrl}/dataset#${name}`,
    resolve: (term: string) => (term.startsWith('/') ? publicUrl + term : term),
  });
}
