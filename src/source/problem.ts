/** Something wrong in the data: where, by which rule, and what to write instead. */
export interface Problem {
  readonly file: string;
  /** Counted from 1, as editors do. */
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly message: string;
}

/** Turns a problem into the one line a person reads, whatever the data hold: `file:line:column rule message`. */
export const formatProblem = ({ file, line, column, rule, message }: Problem): string =>
  `${file}:${line}:${column} ${rule} ${message}`.replace(
    /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\ufeff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Puts problems into the order of their files and lines, each once. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const unique = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...unique.values()].sort(
    (a, b) =>
      a.file.localeCompare(b.file, 'en') ||
      a.line - b.line ||
      a.column - b.column ||
      a.rule.localeCompare(b.rule, 'en'),
  );
}
