import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile, type CommandLine } from './command-line.js';

let commandLine: CommandLine;
beforeAll(async () => {
  commandLine = await compile();
});
afterAll(() => commandLine[Symbol.asyncDispose]());

describe('the command line', () => {
  it.each(['publish', 'Serve', '--help', '-v', 'constructor', '__proto__'])(
    'exits 2 for the unknown command %s and names the ones there are',
    async (word) => {
      expect(await commandLine.run([word])).toEqual({
        code: 2,
        stdout: '',
        stderr: `There is no command "${word}": use one of serve, validate, export, schema.\n`,
      });
    },
  );

  it('serves where no command is given', async () => {
    const without = await commandLine.run([], { PORT: 'none' });
    expect(without).toEqual(await commandLine.run(['serve'], { PORT: 'none' }));
  });
});
