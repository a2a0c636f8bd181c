import { describe, expect, it } from 'vitest';
import { formatProblem, sortProblems, type Problem } from '../../src/source/problem.js';

const problem = (overrides: Partial<Problem> = {}): Problem => ({
  file: 'data/cities.yaml',
  line: 8,
  column: 25,
  rule: 'latitude',
  message: 'Write less.',
  ...overrides,
});

describe('the line of a problem', () => {
  it('is file:line:column rule message', () => {
    expect(formatProblem(problem())).toBe('data/cities.yaml:8:25 latitude Write less.');
  });

  it('is one line whatever the data hold, and safe to print', () => {
    expect(formatProblem(problem({ message: '\u202ea\ud800\ufeff' }))).toMatch(/ latitude \\u202ea\\ud800\\ufeff$/);
    expect(formatProblem(problem({ message: 'a\nb\u001b[31m\u0085\u2028' }))).toMatch(
      / latitude a\\u000ab\\u001b\[31m\\u0085\\u2028$/,
    );
  });
});

describe('the order of problems', () => {
  const sorted = [
    problem({ file: 'agreements.yaml', line: 30 }),
    problem({ file: 'cities.yaml', line: 2, column: 9 }),
    problem({ file: 'cities.yaml', line: 10, column: 1 }),
    problem({ file: 'cities.yaml', line: 10, column: 3, rule: 'a' }),
    problem({ file: 'cities.yaml', line: 10, column: 3, rule: 'b' }),
  ];

  it('is by file, line, column and rule', () => {
    expect(sortProblems(sorted.toReversed())).toEqual(sorted);
  });

  it('has each problem once', () => {
    expect(sortProblems([problem(), problem()])).toEqual([problem()]);
  });
});
