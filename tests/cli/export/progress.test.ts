import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withProgress, type Terminal } from '../../../src/cli/export/progress.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What back to the start of the line, and wiping it out, is to a terminal. */
const again = '\r\u001b[K';

/** All that is told while files are written, each of which takes so many milliseconds. */
function told(terminal: Omit<Terminal, 'write'>, names: readonly string[], duration: number): readonly string[] {
  const texts: string[] = [];
  const output = { ...terminal, write: (text: string) => texts.push(text) };
  for (const name of withProgress(names, output, { deed: 'written', nameOf: (name: string) => name })) {
    expect(names).toContain(name);
    vi.advanceTimersByTime(duration);
  }
  return texts;
}

describe('withProgress', () => {
  it('gives all files in their order', () => {
    const terminal = { write: () => undefined };
    const options = { deed: 'written', nameOf: String } as const;
    expect([...withProgress([3, 1, 2], terminal, options)]).toEqual([3, 1, 2]);
  });

  it('tells a terminal in one line, which it wipes out in the end', () => {
    expect(told({ isTTY: true, columns: 80 }, ['cities.ttl', 'cities.nt'], 200)).toEqual([
      `${again}0 of 2 files written, 0 %, 0:00: cities.ttl`,
      `${again}1 of 2 files written, 50 %, 0:00: cities.nt`,
      again,
    ]);
  });

  it('goes on telling while one file takes long', () => {
    expect(told({ isTTY: true }, ['dataset.ttl'], 65_000).at(-2)).toBe(
      `${again}0 of 1 files written, 0 %, 1:05: dataset.ttl`,
    );
  });

  it('tells anything but a terminal in lines, one in five seconds', () => {
    expect(told({ isTTY: false }, ['a', 'b', 'c', 'd'], 2500)).toEqual([
      '1 of 4 files written, 25 %, 0:05\n',
      '3 of 4 files written, 75 %, 0:10\n',
    ]);
  });

  it.each([{ isTTY: false }, {}])('tells nothing of what is soon done where %j is no terminal', (terminal) => {
    expect(told(terminal, ['cities.ttl', 'cities.nt'], 2000)).toEqual([]);
  });

  it.each([{ isTTY: true }, { isTTY: false }])('is silent once something failed, on %j', (terminal) => {
    const write = vi.fn();
    const failing = (): void => {
      for (const name of withProgress(['a', 'b'], { ...terminal, write }, { deed: 'checked', nameOf: String })) {
        throw new Error(name);
      }
    };
    expect(failing).toThrow('a');
    write.mockClear();
    vi.advanceTimersByTime(60_000);
    expect(write).not.toHaveBeenCalled();
  });

  it.each([
    ['its width', { columns: 20 }, 20],
    ['80 columns where it does not tell its width', {}, 80],
    ['80 columns where it tells that it has none', { columns: 0 }, 80],
  ])('cuts a line so that it stays below %s', (_name, width, columns) => {
    const [line = ''] = told({ isTTY: true, ...width }, ['cities/'.repeat(20)], 200);
    expect(line.slice(again.length)).toHaveLength(columns - 1);
  });
});
