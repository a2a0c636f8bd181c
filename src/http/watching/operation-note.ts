import type { Execution } from '../graphql/execute.js';

/** What is noted of a GraphQL operation: its name, if it has one, and the codes of the errors in its answer. */
export interface OperationNote {
  readonly name: string | undefined;
  readonly errorCodes: readonly string[];
}

/** The longest name that is noted, in characters. */
const longestName = 100;

/** What an error without a code is counted as. */
const noCode = 'NONE';

/** Notes what came of an operation; undefined where none was asked, and the answer is the page to ask on. */
export function operationNote({ answer, text }: Pick<Execution, 'answer' | 'text'>): OperationNote | undefined {
  if (answer) return { name: answer.operationName?.slice(0, longestName), errorCodes: codesOf(answer.result) };
  // What was not executed says why in the text of its answer only.
  return text.startsWith('{') ? { name: undefined, errorCodes: codesOf(JSON.parse(text)) } : undefined;
}

const codesOf = (result: unknown): readonly string[] =>
  isObject(result) && Array.isArray(result['errors']) ? result['errors'].map(codeOf) : [];

function codeOf(error: unknown): string {
  const extensions = isObject(error) ? error['extensions'] : undefined;
  const code = isObject(extensions) ? extensions['code'] : undefined;
  return typeof code === 'string' ? code : noCode;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
