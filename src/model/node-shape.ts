import type { LiteralType } from './literal-type.js';

/** What the values of a property are. */
export type ValueShape =
  /** Texts with their languages (rdf:langString). */
  | { readonly kind: 'text' }
  /** Literals of an XSD datatype; `scalar` names the GraphQL scalar. */
  | { readonly kind: 'literal'; readonly scalar: string; readonly type: LiteralType }
  /** IRIs of things outside this dataset. */
  | { readonly kind: 'iri'; readonly scalar: string; readonly type: LiteralType }
  /** One of a fixed set of IRIs, by the name it has in GraphQL. */
  | { readonly kind: 'concept'; readonly iris: Readonly<Record<string, string>> }
  /** Entities of this dataset, by their IRI; `to` names their shape. */
  | { readonly kind: 'reference'; readonly to: string }
  /** Things described in place; `of` names their shape. */
  | { readonly kind: 'nested'; readonly of: string };

/** One field that is linked data: its name in GraphQL and in the data files, its property, and how often it may stand. */
export interface PropertyShape {
  readonly name: string;
  readonly path: string;
  readonly description: string;
  readonly value: ValueShape;
  readonly atLeast: number;
  readonly list: boolean;
  /** Linked or derived by the gateway, so it is never written in the data files. */
  readonly computed: boolean;
}

/** One class of things, in terms every format is derived from. */
export interface NodeShape {
  /** The name of the GraphQL type. */
  readonly name: string;
  readonly type: string;
  readonly additionalType: string | undefined;
  readonly description: string;
  /** The field that holds the IRI of the thing; without one the thing is a blank node. */
  readonly identity: PropertyShape | undefined;
  readonly properties: readonly PropertyShape[];
}

/** All shapes by the name of their GraphQL type. */
export type NodeShapes = ReadonlyMap<string, NodeShape>;

/** Finds a shape by its name; a missing one is a mistake in the program. */
export function shapeOf(shapes: NodeShapes, name: string): NodeShape {
  const shape = shapes.get(name);
  if (!shape) throw new Error(`There is no shape for the type ${name}: does its class carry @Term?`);
  return shape;
}

/** All properties of a shape, the identity first where it has one. */
export const allProperties = ({ identity, properties }: NodeShape): readonly PropertyShape[] =>
  identity ? [identity, ...properties] : properties;

/** The properties a person writes in the data files: all but the computed ones. */
export const writtenProperties = (shape: NodeShape): readonly PropertyShape[] =>
  allProperties(shape).filter(({ computed }) => !computed);
