import { GraphQLError } from 'graphql';

/** A mistake of the client: says what was wrong and what to write instead. */
export class BadUserInput extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'BAD_USER_INPUT' } });
  }
}
