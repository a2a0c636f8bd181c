import type { BlankNode, DataFactory as Factory, NamedNode, Quad } from '@rdfjs/types';
import { isEnumType, isObjectType, isScalarType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';
import { DataFactory } from 'n3';
import type { Iris } from '../../../src/model/iris.js';
import { literalTypeOf } from '../../../src/model/literal-type.js';
import { identity, termOf, type TermDeclaration } from '../../../src/model/term.js';
import { edtf } from '../../../src/vocabulary/edtf.js';
import { hydra } from '../../../src/vocabulary/hydra.js';
import { prefixes } from '../../../src/vocabulary/prefixes.js';
import { xsd } from '../../../src/vocabulary/xsd.js';
import { specifiedDouble } from './answer-reader.js';
import {
  answerValues,
  isCarrier,
  isText,
  isThing,
  type AnswerValues,
  type Asked,
  type FieldValue,
} from './answer-values.js';
import type { QueryRequest } from './write-query.js';

const factory: Factory = DataFactory;

const rdfType = `${prefixes.rdf}type`;

type Node = BlankNode | NamedNode;

/** What an answer is expected to say: turns a request and its answer, in which each object tells its type, into a graph. */
export type ExpectedGraph = (request: QueryRequest, data: unknown) => readonly Quad[];

/** Turns the terms on the schema into what every answer says by them, value by value and without any context. */
export function expectedGraph(schema: GraphQLSchema, iris: Iris): ExpectedGraph {
  return (request, data) => {
    const quads: Quad[] = [];
    const answer = factory.blankNode();
    const values = answerValues(schema, request);
    const { say, sayThing } = speaker(values, iris, quads);
    for (const member of values.ofAnswer(data)) {
      if (isThing(member.type)) say(answer, hydra.member, sayThing(member));
      else if (isCarrier(member.type)) {
        const collection = factory.blankNode();
        say(answer, hydra.collection, collection);
        for (const thing of values.thingsIn(member)) say(collection, hydra.member, sayThing(thing));
      }
    }
    return quads;
  };
}

/** What puts statements into a graph. */
interface Speaker {
  readonly say: (subject: Node, property: string, object: Quad['object']) => void;
  readonly sayThing: (thing: Asked) => Node;
}

function speaker(values: AnswerValues, iris: Iris, quads: Quad[]): Speaker {
  const say: Speaker['say'] = (subject, property, object) => {
    quads.push(factory.quad(subject, factory.namedNode(iris.resolve(property)), object));
  };

  const sayThing = (thing: Asked): Node => {
    const members = values.within(thing);
    const id = members.find(({ term }) => term?.iri === identity);
    const subject = id ? factory.namedNode(String(id.value)) : factory.blankNode();
    const type = values.classAskedOf(thing);
    const term = type && termOf(type);
    if (term) say(subject, rdfType, factory.namedNode(iris.resolve(term.additionalType ?? term.iri)));
    for (const member of members) if (member.term && member !== id) sayValue(subject, member.term, member);
    return subject;
  };

  const sayValue = (subject: Node, term: TermDeclaration, asked: FieldValue): void => {
    const { value, type } = asked;
    if (term.iri === identity) return;
    if (isText(type)) {
      const text = textOf(values.within(asked));
      if (text) say(subject, term.iri, text);
    } else if (isThing(type)) say(subject, term.iri, sayThing(asked));
    else if (isObjectType(type)) for (const thing of values.thingsIn(asked)) say(subject, term.iri, sayThing(thing));
    else if (term.edtf !== undefined) say(subject, term.edtf, literal(value, edtf.EDTF));
    else say(subject, term.iri, leaf(value, type, iris));
  };
  return { say, sayThing };
}

/** A text without its language is no text of the dataset. */
function textOf(members: readonly FieldValue[]): Quad['object'] | undefined {
  const [value, language] = ['value', 'language'].map((name) => members.find((one) => one.name === name)?.value);
  if (typeof value !== 'string' || typeof language !== 'string') return undefined;
  return factory.literal(value, language.toLowerCase());
}

function leaf(value: unknown, type: GraphQLNamedType, iris: Iris): Quad['object'] {
  if (isEnumType(type)) return factory.namedNode(iris.resolve(String(type.getValue(String(value))?.value)));
  const [datatype] = (isScalarType(type) && literalTypeOf(type)?.datatypes) || [];
  if (datatype === undefined) return factory.namedNode(String(value));
  return literal(datatype === xsd.double ? specifiedDouble(Number(value)) : value, datatype);
}

const literal = (value: unknown, datatype: string): Quad['object'] =>
  factory.literal(String(value), factory.namedNode(datatype));
