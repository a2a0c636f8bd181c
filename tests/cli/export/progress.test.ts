import { describe, expect, it } from 'vitest';
import { createProgress, type Terminal } from '../../../src/cli/export/progress.js';

/** What back to the start of the line, and wiping it out, is to a terminal. */
const again = '\r\u001b[K';

/** All that is written to a terminal on the way from nothing to the end of a few files. */
function written(terminal: Omit<Terminal, 'write'>, names: readonly string[]): readonly string[] {
  const texts: string[] = [];
  const progress = createProgress({ ...terminal, write: (text) => texts.push(text) }, names.length);
  for (const name of names) progress.step(name);
  progress.end();
  return texts;
}

describe('createProgress', () => {
  it('writes each step over the one before and leaves an empty line', () => {
    expect(written({ isTTY: true, columns: 80 }, ['cities.ttl', 'cities.nt'])).toEqual([
      `${again}1 of 2: cities.ttl`,
      `${again}2 of 2: cities.nt`,
      again,
    ]);
  });

  it.each([{ isTTY: false }, {}])('writes nothing where %j is no terminal', (terminal) => {
    expect(written(terminal, ['cities.ttl'])).toEqual([]);
  });

  it.each([
    ['its width', { columns: 20 }, 20],
    ['80 columns where it does not tell its width', {}, 80],
    ['80 columns where it tells that it has none', { columns: 0 }, 80],
  ])('cuts a line so that it stays below %s', (_name, width, columns) => {
    const [line = ''] = written({ isTTY: true, ...width }, ['cities/'.repeat(20)]);
    expect(line.slice(again.length)).toHaveLength(columns - 1);
  });

  it('keeps a line that fits', () => {
    const [line] = written({ isTTY: true, columns: 19 }, ['cities.ttl']);
    expect(line).toBe(`${again}1 of 1: cities.ttl`);
  });
});
