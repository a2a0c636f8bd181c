import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import { GraphQLError, Kind, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Context } from './context.js';
import { exampleOperations } from './example-operations.js';
import { limitBehind } from './limits/limit-behind.js';
import { limits } from './limits/limits.js';
import { ourFault } from './our-fault.js';
import { ownRules, parseOptions } from './request-rules.js';

/** What the server tells its operator. */
export interface Log {
  error(details: object, message: string): void;
}

/** What the server is given from outside. */
export interface ApolloOptions {
  readonly log: Log;
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
}

/** Turns the schema into an Apollo Server: open to everyone, explained by Sandbox, and silent about its insides. */
export function createApolloServer(schema: GraphQLSchema, { log, plugins = [] }: ApolloOptions): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    parseOptions,
    validationOptions: { maxErrors: limits.errors },
    validationRules: [...ownRules],
    // The command line stops the server; Apollo would stop first, and end the process with the signal.
    stopOnTerminationSignals: false,
    // There are no cookies and no mutations to forge, and a crawler sends plain GET requests.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    formatError: (formatted, error) => formatError(formatted, error, log),
    plugins: [
      // It wraps every resolver to compute what is the same for all: the data are public, and change together.
      ApolloServerPluginCacheControlDisabled(),
      // A schema with `_service` would tell anyone who asks how long each resolver took.
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageLocalDefault({
        embed: { runTelemetry: false },
        footer: false,
        includeCookies: false,
        // Sandbox opens one tab, and runs the one of its operations that is pointed at.
        document: exampleOperations.join('\n'),
      }),
      ...plugins,
    ],
  });
}

/** A mistake of the client is told as it is; anything else is ours: logged with its cause, and told without it. */
function formatError(formatted: GraphQLFormattedError, error: unknown, log: Log): GraphQLFormattedError {
  const exceeded = limitBehind(error);
  if (exceeded) return { ...formatted, message: exceeded.message, extensions: exceeded.extensions };
  if (formatted.extensions?.['code'] !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR) return formatted;
  const original = unwrapResolverError(error);
  if (original instanceof GraphQLError && isAboutRequest(original, formatted)) return clientError(formatted);
  log.error({ err: original }, 'A resolver failed');
  return { ...formatted, message: ourFault };
}

/**
 * graphql-js itself throws plain GraphQLErrors for requests that cannot be executed as they are, and for values of ours
 * that do not fit the schema: these come from a field, and point at nothing the client wrote but the field.
 */
const isAboutRequest = ({ nodes }: GraphQLError, { path }: GraphQLFormattedError): boolean =>
  path === undefined || (nodes?.some(({ kind }) => kind !== Kind.FIELD) ?? false);

const clientError = (formatted: GraphQLFormattedError): GraphQLFormattedError => ({
  ...formatted,
  extensions: { ...formatted.extensions, code: ApolloServerErrorCode.BAD_USER_INPUT },
});
