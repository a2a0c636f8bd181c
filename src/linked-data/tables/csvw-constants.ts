import type { Iris } from '../../model/iris.js';
import { isEntityName } from '../../model/entity-name.js';
import type { NodeShape } from '../../model/node-shape.js';
import { rdf } from '../../vocabulary/rdf.js';
import { schema } from '../../vocabulary/schema.js';
import type { JsonObject } from '../json-ld.js';

/** Turns what a shape says of every thing alike into virtual columns (Metadata Vocabulary for Tabular Data, section 5.6). */
export function csvwConstants({ type, additionalType, properties }: NodeShape, iris: Iris): readonly JsonObject[] {
  // The one thing that is referred to and is no entity of the tables is the dataset.
  const toDataset = properties.filter(({ value }) => value.kind === 'reference' && !isEntityName(value.to));
  return [
    virtual('type', rdf.type, iris.resolve(type)),
    ...(additionalType === undefined
      ? []
      : [
          virtual('additional_type', rdf.type, iris.resolve(additionalType)),
          virtual('schema_additional_type', schema.additionalType, iris.resolve(additionalType)),
        ]),
    ...toDataset.map(({ name, path }) => virtual(name, iris.resolve(path), iris.dataset)),
  ];
}

const virtual = (name: string, propertyUrl: string, valueUrl: string): JsonObject => ({
  name,
  virtual: true,
  propertyUrl,
  valueUrl,
});
