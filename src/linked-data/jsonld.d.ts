/** What we use of jsonld.js. Its community typings know neither `safe` nor what `toRDF` gives. */
declare module 'jsonld' {
  import type { Quad } from '@rdfjs/types';

  interface RemoteDocument {
    readonly document: object;
    readonly documentUrl: string;
  }

  interface ToRdfOptions {
    /** Turns a key the context does not know into an error instead of dropping it. */
    readonly safe: true;
    readonly documentLoader: (url: string) => Promise<RemoteDocument>;
  }

  const jsonld: {
    /** Gives plain objects in the form of RDF/JS quads, without their methods. */
    toRDF(document: object, options: ToRdfOptions): Promise<readonly Quad[]>;
  };
  export default jsonld;
}
