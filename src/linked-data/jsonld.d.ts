/** What we use of jsonld.js. Its community typings know neither `safe` nor what `toRDF` gives. */
declare module 'jsonld' {
  import type { Quad } from '@rdfjs/types';

  interface RemoteDocument {
    readonly document: object;
    readonly documentUrl: string;
  }

  interface ToRdfOptions {
    /** What to do with what is dropped, tried one after the other: a handler that calls `next` leaves it to the next one. */
    readonly eventHandler: readonly (EventHandler | Readonly<Record<string, EventHandler>>)[];
    readonly documentLoader: (url: string) => Promise<RemoteDocument>;
  }

  export interface Occurrence {
    readonly event: { readonly code: string; readonly details: Readonly<Record<string, unknown>> };
    readonly next: () => void;
  }
  type EventHandler = (occurrence: Occurrence) => void;

  const jsonld: {
    /** Turns all that would be lost into an error: a key the context does not know, a relative IRI. */
    readonly safeEventHandler: EventHandler;
    /** Gives plain objects in the form of RDF/JS quads, without their methods. */
    toRDF(document: object, options: ToRdfOptions): Promise<readonly Quad[]>;
  };
  export default jsonld;
}
