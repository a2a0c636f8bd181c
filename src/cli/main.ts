import { parseArgs } from 'node:util';
import { schema } from './schema.js';
import { serve } from './serve.js';
import { validate } from './validate.js';

/** A command of the command line; gives the exit code, or nothing while it goes on running. */
type Command = (positionals: readonly string[]) => Promise<number | undefined>;

const commands: Readonly<Record<string, Command>> = { serve, validate, schema };

const { positionals } = parseArgs({ allowPositionals: true });
const [name = 'serve', ...others] = positionals;
const command = commands[name];
if (command) {
  process.exitCode = await command(others);
} else {
  console.error(`There is no command "${name}": use one of ${Object.keys(commands).join(', ')}.`);
  process.exitCode = 2;
}
