/** What we use of rdf-parser-csvw, which has no typings. */
declare module 'rdf-parser-csvw' {
  import type { DatasetCore, Quad } from '@rdfjs/types';

  export default class CsvwParser {
    constructor(options: { readonly metadata: DatasetCore; readonly baseIRI: string });
    /** Turns CSV into the statements of CSVW's standard mode. */
    import(input: NodeJS.ReadableStream): AsyncIterable<Quad>;
  }
}
