import { collectSubFields } from '@graphql-tools/utils';
import { Kind, type DocumentNode, type FieldNode, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { tooLarge, unusableKey } from './not-linked-data.js';

/** What is asked of an object, once its type is known: each response key with the field that answers under it. */
export type GroupedFieldSet = (type: GraphQLObjectType) => ReadonlyMap<string, GroupedField>;

/** A field that is asked for, and what is asked of its value. */
export interface GroupedField {
  readonly name: string;
  readonly asked: GroupedFieldSet;
}

/** Processors written in JavaScript lose keys that mean something to their language. */
const unusableKeys: ReadonlySet<string> = new Set(['__proto__', 'hasOwnProperty']);

/** The most keys an answer may have to be linked data: fragments that spread each other can ask for billions. */
const mostAnswerKeys = 5000;

/** Turns a document of one operation, without variables, into what it asks of `Query`, its fragments taken in. */
export function groupedFieldSet(document: DocumentNode, schema: GraphQLSchema): GroupedFieldSet {
  const fragments = Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  let keys = 0;
  const askedOf =
    (nodes: FieldNode[]): GroupedFieldSet =>
    (type) => {
      const { fields } = collectSubFields(schema, fragments, {}, type, nodes);
      keys += fields.size;
      if (keys > mostAnswerKeys) throw tooLarge('the answer', mostAnswerKeys);
      return new Map([...fields].flatMap(([key, same]) => entry(key, same)));
    };
  const entry = (key: string, same: FieldNode[]): [string, GroupedField][] => {
    if (unusableKeys.has(key)) throw unusableKey(key);
    return same[0] ? [[key, { name: same[0].name.value, asked: askedOf(same) }]] : [];
  };
  return askedOf(document.definitions.flatMap((definition) => asField(definition)));
}

/** An operation is to `Query` what a field is to the type of its value. */
function asField(definition: DocumentNode['definitions'][number]): FieldNode[] {
  if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
  const { selectionSet, operation } = definition;
  return [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: operation }, selectionSet }];
}
