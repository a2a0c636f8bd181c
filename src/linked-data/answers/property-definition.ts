import { isObjectType, type GraphQLNamedType } from 'graphql';
import type { Iris } from '../../model/iris.js';
import type { NodeShape, PropertyShape } from '../../model/node-shape.js';
import { coercionOf } from '../context.js';
import type { GroupedFieldSet } from './grouped-field-set.js';
import type { TermDefinitions } from './term-definitions.js';
import type { TermDefinition, LocalContext } from './local-context.js';

/** A field's values in an answer: their type, and what is asked of them. */
export interface Value {
  readonly type: GraphQLNamedType;
  readonly asked: GroupedFieldSet;
}

/** Finds the property of a field that a context can express: with one datatype for all its values. */
export const propertyOf = ({ properties }: NodeShape, name: string): PropertyShape | undefined =>
  properties.find(({ name: field, value }) => field === name && !(value.kind === 'literal' && value.type.datatypeOf));

/** Turns a property into what the key of its values means. */
export function propertyDefinition(
  property: PropertyShape,
  value: Value,
  iris: Iris,
  definitions: TermDefinitions,
): TermDefinition {
  const id = iris.resolve(property.path);
  switch (property.value.kind) {
    case 'text':
      return textDefinition(id, value);
    case 'concept': {
      const concepts = Object.entries(property.value.iris);
      return { id, type: '@vocab', context: new Map(concepts.map(([name, iri]) => [name, { id: iris.resolve(iri) }])) };
    }
    case 'literal':
    case 'iri':
      return { id, type: coercionOf(property) };
    case 'reference':
    case 'nested':
      return { id, context: definitions(value.type, value.asked) };
  }
}

/** A text without its language is another text: the dataset says nothing of it. */
function textDefinition(id: string, { type, asked }: Value): TermDefinition {
  const fields = isObjectType(type) ? [...asked(type)] : [];
  const keyOf = (wanted: string): string | undefined => fields.find(([, { name }]) => name === wanted)?.[0];
  const [value, language] = [keyOf('value'), keyOf('language')];
  if (value === undefined || language === undefined) return null;
  const context: LocalContext = new Map<string, TermDefinition>([
    ...fields.map(([key]) => [key, null] as const),
    [value, '@value'],
    [language, '@language'],
  ]);
  return { id, context };
}
