import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { termOf } from '../../../src/model/term.js';
import { rdf } from '../../../src/vocabulary/rdf.js';
import { readQuery, type AnswerFields } from './answer-fields.js';
import type { QueryRequest } from './write-query.js';

/** The members of an answer, of which the data are nested in it. */
const envelope = { data: 'what is nested', errors: 'nothing', extensions: 'nothing' };

/** Turns a request into the keys, by their paths, that may mean different things in one object of its answer as JSON-LD. */
export function ambiguousKeys(schema: GraphQLSchema, request: QueryRequest): readonly string[] {
  const query = readQuery(schema, request);
  const meanings = new Map<string, Set<string>>();
  const note = (path: string, key: string, meaning: string): void => {
    const place = `${path}/${key}`;
    meanings.set(place, (meanings.get(place) ?? new Set()).add(meaning));
  };

  const visitThing = (path: string, type: GraphQLObjectType, asked: AnswerFields): void => {
    visit(path, { type, asked, typeKey: firstKeyOf('__typename', asked) });
  };

  const visit = (path: string, { type, asked, typeKey }: AskedObject): void => {
    for (const [key, fields] of asked) {
      const name = fields[0]?.name.value ?? '';
      const isFirst = firstKeyOf(name, asked) === key;
      if (name === '__typename') {
        // A thing that does not tell its class itself is told it by every object nested in it.
        note(path, key, key === (typeKey ?? key) ? 'the class' : 'nothing');
        note(path, type.name, 'one class');
      }
      const field = type.getFields()[name];
      if (field) visitField(path, { type, field, key, fields, isFirst, typeKey });
      else if (name !== '__typename') note(path, key, 'nothing');
    }
  };

  const visitField = (path: string, { type, field, key, fields, isFirst, typeKey }: AskedField): void => {
    const iri = termOf(field)?.iri;
    const leaf = getNamedType(field.type);
    const values = possibleTypes(schema, leaf);
    const isCarrier = type !== schema.getQueryType() && values.some((value) => !termOf(value));
    const leadsNowhere = isCarrier && !values.some((value) => leadsToThings(schema, value));
    const saysNothing = leadsNowhere || values.some((value) => isText(value) && !isWhole(query.within(fields, value)));
    if (iri?.startsWith('@')) note(path, key, isFirst ? iri : 'nothing');
    else if (saysNothing) note(path, key, 'nothing');
    else note(path, key, isCarrier ? 'what is nested' : `${iri ?? 'nothing'} ${leaf.name}`);
    if (leadsNowhere) return;
    if (iri && isEnumType(leaf)) for (const { name } of leaf.getValues()) note(`${path}/${key}`, name, 'a concept');
    // What stands in a nested object is said of the thing around it, its type too.
    for (const value of values) {
      const within = query.within(fields, value);
      if (isCarrier) visit(path, { type: value, asked: within, typeKey });
      else visitThing(`${path}/${key}`, value, within);
    }
  };

  for (const [key, meaning] of Object.entries(envelope)) note('', key, meaning);
  const queryType = schema.getQueryType();
  if (queryType) visitThing('', queryType, query.ofAnswer);
  return [...meanings].flatMap(([place, several]) => (several.size > 1 || isUnsafe(place) ? [place] : []));
}

/** Processors disagree on a key within itself, and lose those that mean something to JavaScript. */
const isUnsafe = (place: string): boolean => /\/(\w+)\/\1$|\/(__proto__|hasOwnProperty)$/.test(place);

const isText = (type: GraphQLObjectType): boolean => termOf(type)?.iri === rdf.langString;

/** A text without its language says nothing. */
function isWhole(asked: AnswerFields): boolean {
  const names = [...asked.values()].map(([field]) => field?.name.value);
  return names.includes('value') && names.includes('language');
}

/** A page of a list leads to what is in it; where the page stands leads nowhere. */
const leadsToThings = (schema: GraphQLSchema, type: GraphQLObjectType): boolean =>
  termOf(type) !== undefined ||
  Object.values(type.getFields()).some((field) =>
    possibleTypes(schema, getNamedType(field.type)).some((value) => leadsToThings(schema, value)),
  );

interface AskedObject {
  readonly type: GraphQLObjectType;
  readonly asked: AnswerFields;
  /** The key that tells the class of the thing the object is, or is nested in. */
  readonly typeKey: string | undefined;
}

interface AskedField extends Pick<AskedObject, 'type' | 'typeKey'> {
  readonly field: GraphQLField<unknown, unknown>;
  readonly key: string;
  readonly fields: readonly FieldNode[];
  readonly isFirst: boolean;
}

const firstKeyOf = (name: string, asked: AnswerFields): string | undefined =>
  [...asked].find(([, [field]]) => field?.name.value === name)?.[0];

function possibleTypes(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}
