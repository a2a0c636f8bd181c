import {
  getNamedType,
  isAbstractType,
  isObjectType,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { termOf, type TermDeclaration } from '../../../src/model/term.js';
import { rdf } from '../../../src/vocabulary/rdf.js';
import { readQuery, type AnswerFields } from './answer-fields.js';
import { memberOf } from './ask.js';
import { typeKey } from './with-types.js';
import type { QueryRequest } from './write-query.js';

/** A value of an answer, and the fields that asked for it. */
export interface Asked {
  readonly value: unknown;
  readonly fields: readonly FieldNode[];
}

/** A value of a field, one of several if the field has a list of them, with what the schema says of it. */
export interface FieldValue extends Asked {
  readonly name: string;
  readonly type: GraphQLNamedType;
  readonly term: TermDeclaration | undefined;
}

/** What an answer holds, where each object tells its type; no value is null. */
export interface AnswerValues {
  ofAnswer(data: unknown): readonly FieldValue[];
  within(object: Asked): readonly FieldValue[];
  /** The type of a thing, if it is asked for: of the thing, or of a connection in it, which stands for the thing. */
  classAskedOf(thing: Asked): GraphQLObjectType | undefined;
  /** The things an object leads to that is in no graph itself: a connection, an edge, a count. */
  thingsIn(carrier: Asked): readonly Asked[];
}

/** Turns a request into the reader of its answers. */
export function answerValues(schema: GraphQLSchema, request: QueryRequest): AnswerValues {
  const query = readQuery(schema, request);
  const within = ({ value, fields }: Asked): readonly FieldValue[] => {
    const type = typeOf(schema, value);
    return valuesOf(query.within(fields, type), type, value);
  };
  const thingsIn = (carrier: Asked): readonly Asked[] =>
    within(carrier).flatMap((member) => {
      if (isThing(member.type)) return [member];
      return isCarrier(member.type) ? thingsIn(member) : [];
    });
  const tellsType = (object: Asked): boolean => {
    const asked = [...query.within(object.fields, typeOf(schema, object.value)).values()];
    return (
      asked.some(([field]) => field?.name.value === '__typename') ||
      within(object)
        .filter(({ type }) => isCarrier(type))
        .some(tellsType)
    );
  };
  return {
    within,
    thingsIn,
    ofAnswer: (data) => valuesOf(query.ofAnswer, schema.getQueryType(), data),
    classAskedOf: (thing) => (tellsType(thing) ? typeOf(schema, thing.value) : undefined),
  };
}

/** Things are what has a class, and what may be one of several such things. */
export const isThing = (type: GraphQLNamedType): boolean =>
  isAbstractType(type) || (isObjectType(type) && termOf(type) !== undefined && !isText(type));

/** Carriers are in no graph themselves, but lead to things, even if there are none. */
export const isCarrier = (type: GraphQLNamedType): boolean =>
  isObjectType(type) &&
  !isThing(type) &&
  Object.values(type.getFields()).some((field) => {
    const member = getNamedType(field.type);
    return isThing(member) || isCarrier(member);
  });

/** Texts have the one class that all texts with a language have. */
export const isText = (type: GraphQLNamedType): boolean => isObjectType(type) && termOf(type)?.iri === rdf.langString;

/** Fields that every type has, such as `__typename`, are not among them. */
function valuesOf(
  asked: AnswerFields,
  type: GraphQLNamedType | null | undefined,
  object: unknown,
): readonly FieldValue[] {
  return [...asked].flatMap(([key, fields]) => {
    const name = fields[0]?.name.value ?? '';
    const field = isObjectType(type) ? type.getFields()[name] : undefined;
    if (!field) return [];
    return [memberOf(object, key)].flat().flatMap((value: unknown) => {
      if (value === null || value === undefined) return [];
      return [{ name, type: getNamedType(field.type), term: termOf(field), value, fields }];
    });
  });
}

function typeOf(schema: GraphQLSchema, object: unknown): GraphQLObjectType {
  const type = schema.getType(String(memberOf(object, typeKey)));
  if (isObjectType(type)) return type;
  throw new Error(`This object does not tell its type: ${JSON.stringify(object)}`);
}
