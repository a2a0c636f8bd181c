/** A document that crawlers and browsers fetch. */
export interface DocumentWorkload {
  readonly name: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether it is asked for with the validator of the copy one has. */
  readonly isConditional?: boolean;
}

const page = { accept: 'text/html', 'accept-language': 'en' };
const jsonLd = { accept: 'application/ld+json' };

/** The documents that are compared with the same bytes as they are, each plain and compressed. */
export const documentWorkloads: readonly DocumentWorkload[] = [
  { name: 'a city as JSON-LD', path: '/cities/milano', headers: jsonLd },
  { name: 'the catalogue as JSON-LD', path: '/catalog', headers: jsonLd },
  { name: 'the home page', path: '/', headers: page },
  { name: 'the page of a city', path: '/cities/milano', headers: page },
  { name: 'the page of a city, not modified', path: '/cities/milano', headers: page, isConditional: true },
];
