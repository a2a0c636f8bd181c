import { createHash } from 'node:crypto';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Iris } from '../../model/iris.js';
import { lazily } from '../../model/lazily.js';
import type { NodeShapes } from '../../model/node-shape.js';
import type { JsonLdDocument } from '../json-ld.js';
import { groupedFieldSet } from './grouped-field-set.js';
import { createTermDefinitions, type TermDefinitions } from './term-definitions.js';
import { NotLinkedData, reservedKey, tooLarge } from './not-linked-data.js';
import { packSelection, unpackSelection } from './packed-selection.js';
import { withRecurringKeys } from './recurring-keys.js';
import { contextJson, covers, sizeOf, type Entry, type LocalContext } from './local-context.js';
import { selectionOf, type ExecutedOperation } from './selection.js';
import { sharedContext } from './shared-context.js';

/** The contexts that make JSON-LD of GraphQL answers. */
export interface AnswerContexts {
  /** The one context of most answers in which every field stands under its own name. */
  readonly shared: JsonLdDocument;
  /** Turns an operation into the context of its answer, or says why it has none. */
  of(operation: ExecutedOperation): AnswerContext | NotLinkedData;
  /** Turns the two parts of an address given before, by any replica, into the context it was given for. */
  find(hash: string, packedSelection: string): string | undefined;
}

/** The context of one answer. */
export interface AnswerContext {
  document(): JsonLdDocument;
  /** Where it can be fetched; undefined if it gives no key of the answer a meaning, so that there is nothing to fetch. */
  address(): string | undefined;
}

/** The member of an answer in which all stands that it says. */
const data = 'data';

/** An answer is an object of three members (GraphQL, section 7.1). */
const envelope: readonly Entry[] = [
  [data, { id: '@nest' }],
  ['errors', null],
  ['extensions', null],
];

/**
 * Turns the built schema into the contexts of all answers there can be. The address of one holds the SHA-256 of the
 * context, so that it is immutable, and the selection it is derived from, so that nothing has to be stored or shared.
 */
export function createAnswerContexts(schema: GraphQLSchema, shapes: NodeShapes, iris: Iris): AnswerContexts {
  const definitions = createTermDefinitions(schema, shapes, iris);
  const shared = answerContext(sharedContext(schema, definitions));
  const contextOf = contextOfSelection(schema, definitions);
  return {
    shared: contextDocument(shared),
    of: lastOfEach((operation) => {
      const selection = selectionOf(operation);
      const context = contextOf(selection);
      if (context instanceof NotLinkedData) return context;
      const document = lazily(() => contextDocument(context));
      const address = lazily(() =>
        covers(shared, context)
          ? iris.answerContext
          : iris.contextOf(hashOf(textOf(document())), packSelection(selection)),
      );
      return { document, address: saysNothing(context) ? () => undefined : address };
    }),
    find: (hash, packed) => {
      const selection = unpackSelection(packed, schema);
      const context = selection && contextOf(selection);
      if (!context || context instanceof NotLinkedData) return undefined;
      const text = textOf(contextDocument(context));
      return hashOf(text) === hash ? text : undefined;
    },
  };
}

/** Turns the built schema into what turns a bare selection into the context of its answer, or says why there is none. */
const contextOfSelection =
  (schema: GraphQLSchema, definitions: TermDefinitions) =>
  (selection: DocumentNode): LocalContext | NotLinkedData => {
    const query = schema.getQueryType();
    try {
      return answerContext(query ? definitions(query, groupedFieldSet(selection, schema)) : new Map());
    } catch (error) {
      if (error instanceof NotLinkedData) return error;
      throw error;
    }
  };

/**
 * Turns a function of operations into the same, with its last result for each document at hand: Apollo Server keeps the
 * documents that come back. Of the variables only booleans matter, as nothing else stands in `@skip` and `@include`.
 */
function lastOfEach<T>(derive: (operation: ExecutedOperation) => T): (operation: ExecutedOperation) => T {
  const results = new WeakMap<DocumentNode, { readonly key: string; readonly result: T }>();
  return (operation) => {
    const { document, operationName, variables } = operation;
    const booleans = Object.entries(variables).filter(([, value]) => typeof value === 'boolean');
    const key = JSON.stringify([operationName, booleans]);
    const last = results.get(document);
    if (last?.key === key) return last.result;
    const result = derive(operation);
    results.set(document, { key, result });
    return result;
  };
}

/** The most keys a context may have as JSON: each connection nested in another doubles them. */
const mostContextKeys = 20_000;

function answerContext(context: LocalContext): LocalContext {
  for (const [key] of envelope) if (context.has(key)) throw reservedKey(key);
  const whole = withRecurringKeys(new Map([...envelope, ...context]));
  if (sizeOf(whole) > mostContextKeys) throw tooLarge('its context', mostContextKeys);
  return whole;
}

/** Tells whether a context gives a meaning to nothing but the answer around the data. */
const saysNothing = (context: LocalContext): boolean =>
  [...context].every(([key, definition]) => definition === null || key === data);

const contextDocument = (context: LocalContext): JsonLdDocument => ({
  '@context': { '@version': 1.1, ...contextJson(context) },
});

const textOf = (document: JsonLdDocument): string => JSON.stringify(document);

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
