import { groupBy } from '../model/group-by.js';
import type { Iris } from '../model/iris.js';
import type { NodeShape, NodeShapes, PropertyShape, ValueShape } from '../model/node-shape.js';
import { sh } from '../vocabulary/sh.js';
import type { JsonLdDocument, JsonObject } from './json-ld.js';
import { iri, list } from './json-ld-value.js';
import { createShapeConstraint, shapeIri } from './shape-constraint.js';

type Constraint = (value: ValueShape) => JsonObject;

/** Turns the shapes into SHACL (W3C Recommendation of 2017): what every document of ours conforms to. */
export function shapesGraph(shapes: NodeShapes, iris: Iris): JsonLdDocument {
  const constraint = createShapeConstraint(shapes, iris);
  return { '@context': {}, '@graph': [...shapes.values()].map((shape) => nodeShape(shape, iris, { constraint })) };
}

function nodeShape(shape: NodeShape, iris: Iris, { constraint }: { readonly constraint: Constraint }): JsonObject {
  const byPath = groupBy(shape.properties, ({ path }) => [iris.resolve(path)]);
  return {
    '@id': shapeIri(shape.name, iris),
    '@type': sh.NodeShape,
    [sh.name]: shape.name,
    [sh.description]: shape.description,
    [sh.targetClass]: iri(iris.resolve(shape.type)),
    [sh.property]: [...byPath].flatMap(([path, group]) =>
      propertyShapes(group, constraint).map((property) => ({ [sh.path]: iri(path), ...property })),
    ),
  };
}

/** Fields that share a property are counted apart by what their values are, and no other value may stand. */
function propertyShapes(group: readonly PropertyShape[], constraint: Constraint): readonly JsonObject[] {
  const [only, ...others] = group;
  if (only && others.length === 0) return [{ ...description(only), ...count(only), ...constraint(only.value) }];
  const anyOf = { [sh.or]: list(group.map(({ value }) => constraint(value))) };
  return [anyOf, ...group.map((property) => ({ ...description(property), ...qualifiedCount(property, constraint) }))];
}

const description = (property: PropertyShape): JsonObject => ({
  [sh.name]: property.name,
  [sh.description]: property.description,
});

const count = ({ atLeast, list: isList }: PropertyShape): JsonObject => ({
  [sh.minCount]: atLeast,
  ...(isList ? {} : { [sh.maxCount]: 1 }),
});

const qualifiedCount = ({ value, atLeast, list: isList }: PropertyShape, constraint: Constraint): JsonObject => ({
  [sh.qualifiedValueShape]: constraint(value),
  [sh.qualifiedMinCount]: atLeast,
  ...(isList ? {} : { [sh.qualifiedMaxCount]: 1 }),
});
