import { Kind, type DocumentNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { operationNote } from '../../../src/http/watching/operation-note.js';

const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] };

describe('the note of an operation', () => {
  it('has its name and no codes where nothing is wrong', () => {
    const answer = { document, operationName: 'Twins', given: {}, variables: {}, result: { data: {} } };
    expect(operationNote({ answer, text: '' })).toEqual({ name: 'Twins', errorCodes: [] });
  });

  it('has the codes of the errors in its answer', () => {
    const errors = [{ message: 'no', extensions: { code: 'BAD_USER_INPUT' } }, { message: 'no' }];
    const answer = { document, operationName: undefined, given: {}, variables: {}, result: { errors } };
    expect(operationNote({ answer, text: '' })).toEqual({ name: undefined, errorCodes: ['BAD_USER_INPUT', 'NONE'] });
  });

  it('is read from the text of an answer to what was not executed', () => {
    const text = '{"errors":[{"message":"no","extensions":{"code":"GRAPHQL_PARSE_FAILED"}}]}\n';
    expect(operationNote({ answer: undefined, text })?.errorCodes).toEqual(['GRAPHQL_PARSE_FAILED']);
  });

  it('is none of a page', () => {
    expect(operationNote({ answer: undefined, text: '<!doctype html>' })).toBeUndefined();
  });

  it('has no name of any length', () => {
    const answer = { document, operationName: 'a'.repeat(9999), given: {}, variables: {}, result: { data: {} } };
    expect(operationNote({ answer, text: '' })?.name).toHaveLength(100);
  });
});
