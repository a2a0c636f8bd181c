import { escapePattern } from '../model/escape-pattern.js';
import type { Iris } from '../model/iris.js';
import { isEntityName } from '../model/entity-name.js';
import type { LiteralType } from '../model/literal-type.js';
import { shapeOf, type NodeShapes, type ValueShape } from '../model/node-shape.js';
import { rdf } from '../vocabulary/rdf.js';
import { sh } from '../vocabulary/sh.js';
import type { JsonObject } from './json-ld.js';
import { iri, list } from './json-ld-value.js';

/** Turns what the values of a property are into the SHACL constraint that only such values meet. */
export function createShapeConstraint(shapes: NodeShapes, iris: Iris): (value: ValueShape) => JsonObject {
  return (value) => {
    switch (value.kind) {
      case 'text':
        return { [sh.datatype]: iri(rdf.langString) };
      case 'literal':
        return literal(value.type);
      case 'iri':
        return { [sh.nodeKind]: iri(sh.IRI) };
      case 'concept':
        return { [sh.in]: list(Object.values(value.iris).map((concept) => iri(iris.resolve(concept)))) };
      case 'reference':
        return { [sh.nodeKind]: iri(sh.IRI), [sh.pattern]: addressPattern(value.to, iris) };
      case 'nested': {
        const { identity } = shapeOf(shapes, value.of);
        return { [sh.node]: iri(shapeIri(value.of, iris)), [sh.nodeKind]: iri(identity ? sh.IRI : sh.BlankNode) };
      }
    }
  };
}

/** The IRI of the SHACL shape of a class. */
export const shapeIri = (name: string, iris: Iris): string => `${iris.shapes}#${name}`;

function literal({ datatypes, jsonSchema: { minimum, maximum } }: LiteralType): JsonObject {
  const [only, ...others] = datatypes.map((type) => ({ [sh.datatype]: iri(type) }));
  return {
    ...(only && others.length === 0 ? only : { [sh.or]: list([...(only ? [only] : []), ...others]) }),
    ...(minimum === undefined ? {} : { [sh.minInclusive]: minimum }),
    ...(maximum === undefined ? {} : { [sh.maxInclusive]: maximum }),
  };
}

/** An entity referred to is described in a document of its own, so here its class is known by its address alone. */
function addressPattern(name: string, iris: Iris): string {
  return isEntityName(name) ? `^${escapePattern(iris.list(name))}/` : `^${escapePattern(iris.dataset)}$`;
}
