import { groupBy } from '../model/group-by.js';
import { segments, type EntityName, type Iris } from '../model/iris.js';
import { shapeOf, type NodeShape, type NodeShapes, type PropertyShape, type ValueShape } from '../model/node-shape.js';
import { rdf } from '../vocabulary/rdf.js';
import { sh } from '../vocabulary/sh.js';
import type { Json, JsonLdDocument, JsonObject } from './json-ld.js';

const iri = (value: string): JsonObject => ({ '@id': value });
const list = (values: readonly Json[]): JsonObject => ({ '@list': values });
const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Turns the shapes into SHACL (W3C Recommendation of 2017): what every document of ours conforms to. */
export function shapesGraph(shapes: NodeShapes, iris: Iris): JsonLdDocument {
  const shapeIri = (name: string): string => `${iris.shapes}#${name}`;

  const nodeShape = (shape: NodeShape): JsonObject => ({
    '@id': shapeIri(shape.name),
    '@type': sh.NodeShape,
    [sh.name]: shape.name,
    [sh.description]: shape.description,
    [sh.targetClass]: iri(iris.resolve(shape.type)),
    [sh.property]: [...groupBy(shape.properties, ({ path }) => [path]).values()].flatMap(propertyShapes),
  });

  const propertyShapes = (group: readonly PropertyShape[]): JsonObject[] => {
    const [only, ...others] = group;
    if (only && others.length === 0) return [{ ...about(only), ...count(only), ...constraint(only.value) }];
    // Fields that share a property are counted apart by what their values are, and no other value may stand.
    const anyOf = { [sh.path]: path(group), [sh.or]: list(group.map(({ value }) => constraint(value))) };
    return [anyOf, ...group.map((property) => ({ ...about(property), ...qualified(property) }))];
  };

  const path = ([property]: readonly PropertyShape[]): JsonObject => iri(iris.resolve(property?.path ?? ''));

  const about = (property: PropertyShape): JsonObject => ({
    [sh.path]: path([property]),
    [sh.name]: property.name,
    [sh.description]: property.description,
  });

  const qualified = ({ value, atLeast, list: many }: PropertyShape): JsonObject => ({
    [sh.qualifiedValueShape]: constraint(value),
    [sh.qualifiedMinCount]: atLeast,
    ...(many ? {} : { [sh.qualifiedMaxCount]: 1 }),
  });

  const constraint = (value: ValueShape): JsonObject => {
    switch (value.kind) {
      case 'text':
        return { [sh.datatype]: iri(rdf.langString) };
      case 'literal':
        return datatype(value.type.datatypes);
      case 'iri':
        return { [sh.nodeKind]: iri(sh.IRI) };
      case 'concept':
        return { [sh.in]: list(Object.values(value.iris).map((concept) => iri(iris.resolve(concept)))) };
      case 'reference':
        return { [sh.nodeKind]: iri(sh.IRI), [sh.pattern]: addressPattern(value.to) };
      case 'nested':
        return { [sh.node]: iri(shapeIri(value.of)), [sh.nodeKind]: iri(nodeKindOf(value.of)) };
    }
  };

  // The entity referred to is described in a document of its own, so its class is known by its address alone.
  const addressPattern = (name: string): string =>
    isEntityName(name) ? `^${literally(iris.list(name))}/` : `^${literally(iris.dataset)}$`;

  const nodeKindOf = (name: string): string => (shapeOf(shapes, name).identity ? sh.IRI : sh.BlankNode);

  return { '@context': {}, '@graph': [...shapes.values()].map(nodeShape) };
}

const isEntityName = (name: string): name is EntityName => Object.hasOwn(segments, name);

const count = ({ atLeast, list: many }: PropertyShape): JsonObject => ({
  [sh.minCount]: atLeast,
  ...(many ? {} : { [sh.maxCount]: 1 }),
});

const datatype = (datatypes: readonly string[]): JsonObject => {
  const [only, ...others] = datatypes.map((type) => ({ [sh.datatype]: iri(type) }));
  return only && others.length === 0
    ? only
    : { [sh.or]: list(datatypes.map((type) => ({ [sh.datatype]: iri(type) }))) };
};
