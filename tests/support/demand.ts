import type { GraphNode } from './graph.js';

/** What a rule demands of a node. */
export type Demand = (node: GraphNode) => boolean;

/** There is exactly one value, and the demand holds for it. */
export const one =
  (property: string, holds: Demand = () => true): Demand =>
  (node) =>
    node.all(property).length === 1 && node.all(property).every(holds);

/** Each of the properties has a value. */
export const some =
  (...properties: readonly string[]): Demand =>
  (node) =>
    properties.every((property) => node.all(property).length > 0);

/** There is a value, and the demand holds for each there is. */
export const each =
  (property: string, holds: Demand): Demand =>
  (node) =>
    some(property)(node) && node.all(property).every(holds);

/** All of the demands hold. */
export const all =
  (...demands: readonly Demand[]): Demand =>
  (node) =>
    demands.every((holds) => holds(node));

/** The demand does not hold. */
export const not =
  (holds: Demand): Demand =>
  (node) =>
    !holds(node);

/** It is an instance of each of the classes. */
export const is =
  (...types: readonly string[]): Demand =>
  (node) =>
    types.every((type) => node.is(type));

/** Its IRI or text matches a pattern. */
export const matches =
  (pattern: RegExp): Demand =>
  (node) =>
    pattern.test(node.term.value);

/** It is an IRI. */
export const isIri: Demand = ({ term }) => term.termType === 'NamedNode';

/** It is a blank node. */
export const isBlank: Demand = ({ term }) => term.termType === 'BlankNode';

/** It is a literal. */
export const isLiteral: Demand = ({ term }) => term.termType === 'Literal';

/** It is a text with a language tag. */
export const hasLanguage: Demand = ({ language }) => language !== '';

/** It is a literal of one of the datatypes. */
export const isOfType =
  (...datatypes: readonly string[]): Demand =>
  (node) =>
    datatypes.some((datatype) => node.isOfType(datatype));

/** A code of a list of the EU's Publications Office. */
export const isCodeOf = (list: string): Demand =>
  all(isIri, matches(new RegExp(`^http://publications\\.europa\\.eu/resource/authority/${list}/\\w+$`)));

/** A media type as an IRI of IANA's registry. */
export const isMediaType = all(
  isIri,
  matches(/^https?:\/\/www\.iana\.org\/assignments\/media-types\/[a-z]+\/[a-z0-9.+-]+$/),
);
