/** A format that what a page shows is given in as data. */
export interface PageFormat {
  readonly name: string;
  readonly mediaType: string;
  readonly url: string;
}

/** What a page shows, as a document among others. */
export interface PageDocument {
  /** Its address without an extension. */
  readonly url: string;
  /** The IRI of what it is about, to be cited by; undefined for a page that is about nothing lasting. */
  readonly about?: string;
  /** The formats it has beside the page. */
  readonly formats: readonly PageFormat[];
  /** The same in JSON-LD, with its context within. */
  readonly jsonLd?: object;
  /** The GraphQL query that gives the data of the page. */
  readonly operation?: string;
}
