/** A publication that says how something is made. */
export interface Standard {
  readonly url: string;
  readonly title: string;
}

/** The standards our formats and services follow. */
export const standards = Object.freeze({
  apiCatalog: { url: 'https://www.rfc-editor.org/info/rfc9727', title: 'RFC 9727, api-catalog' },
  csv: { url: 'https://www.rfc-editor.org/info/rfc4180', title: 'RFC 4180, Common Format for CSV Files' },
  geoJson: { url: 'https://www.rfc-editor.org/info/rfc7946', title: 'RFC 7946, The GeoJSON Format' },
  graphql: { url: 'https://spec.graphql.org/October2021/', title: 'GraphQL, October 2021' },
  http: { url: 'https://www.rfc-editor.org/info/rfc9110', title: 'RFC 9110, HTTP Semantics' },
  jsonLd: { url: 'https://www.w3.org/TR/json-ld11/', title: 'JSON-LD 1.1' },
  nQuads: { url: 'https://www.w3.org/TR/n-quads/', title: 'RDF 1.1 N-Quads' },
  nTriples: { url: 'https://www.w3.org/TR/n-triples/', title: 'RDF 1.1 N-Triples' },
  rdfXml: { url: 'https://www.w3.org/TR/rdf-syntax-grammar/', title: 'RDF 1.1 XML Syntax' },
  turtle: { url: 'https://www.w3.org/TR/turtle/', title: 'RDF 1.1 Turtle' },
});
