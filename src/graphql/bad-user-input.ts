import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';

/** A mistake of the client: says what was wrong and what to write instead. */
export class BadUserInput extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT } });
  }
}
