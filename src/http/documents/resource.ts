import type { Dump } from '../../linked-data/dumps/dumps.js';
import { formats, type Format, type html } from '../../linked-data/formats.js';
import type { JsonLdDocument } from '../../linked-data/json-ld.js';
import type { View } from '../../pages/frame/view.js';
import type { ProblemDetails } from '../problem.js';
import type { Published } from '../published.js';
import type { Link } from '../link.js';

/** A format whose text is made when it is asked for. */
export interface TextRepresentation {
  readonly format: Format;
  readonly text: () => Promise<string>;
}

/** A page for people, made as a visitor would have it. */
export interface PageRepresentation {
  readonly format: typeof html;
  readonly page: (view: View) => Promise<string>;
}

/** One of the formats a document is given in: a text, a page, or a file too long to be made as a whole. */
export type Representation = TextRepresentation | PageRepresentation | { readonly format: Format; readonly dump: Dump };

/** A document: what it is about, and the formats it is given in, the one for a client without a preference first. */
export interface Resource {
  /** The address it has without an extension. */
  readonly url: string;
  /** The IRI of what it is about, to be cited by. */
  readonly about: string;
  /** The class of that in schema.org. */
  readonly type: string;
  /** The day what it shows was last changed, as YYYY-MM-DD. */
  readonly modified: string;
  readonly representations: readonly Representation[];
  /** The links that only documents of its kind have. */
  readonly links: readonly Link[];
  /** The IRIs of the profiles it conforms to, where it comes in several. */
  readonly profiles?: readonly string[];
}

/** What a request names: the last part of the path, where the route has one, the query, and how it would have the answer. */
export interface ResourceRequest {
  readonly name: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly acceptProfile: string | undefined;
}

/** What there is at an address: a document, or the address it moved to, or nothing, and why. */
export type Found = Resource | { readonly movedTo: string } | { readonly problem: ProblemDetails };

/** A kind of documents: where they are, how one is found, and all there are. */
export interface ResourceRoute {
  /** The path up to the name. */
  readonly path: string;
  readonly isNamed: boolean;
  find(request: ResourceRequest, published: Published): Found;
  all(published: Published): Iterable<Resource>;
}

/** Turns a document into its representations in all formats. */
export const inAllFormats = (
  document: () => JsonLdDocument | Promise<JsonLdDocument>,
  { represent }: Published,
): readonly TextRepresentation[] =>
  formats.map((format) => ({ format, text: async () => represent(await document(), format) }));
