import { GraphQLError, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { allRules, parseOptions } from '../request-rules.js';
import { oneRule } from './one-rule.js';

const everyRule = oneRule(allRules);

/** Turns the text of a document into the document; undefined where it breaks a rule, whichever one. */
export function validDocument(schema: GraphQLSchema, query: string): DocumentNode | undefined {
  try {
    const document = parse(query, parseOptions);
    return validate(schema, document, [everyRule], { maxErrors: 1 }).length === 0 ? document : undefined;
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}
