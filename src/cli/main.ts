import { exportSite } from './export/export.js';
import { schema } from './schema.js';
import { serve } from './serve.js';
import { validate } from './validate.js';

/** A command of the command line; gives the exit code, or nothing while it goes on running. */
type Command = (positionals: readonly string[]) => Promise<number | undefined>;

const commands: ReadonlyMap<string, Command> = new Map(Object.entries({ serve, validate, export: exportSite, schema }));

const [name = 'serve', ...others] = process.argv.slice(2);
const command = commands.get(name);
if (command) {
  process.exitCode = await command(others);
} else {
  console.error(`There is no command "${name}": use one of ${[...commands.keys()].join(', ')}.`);
  process.exitCode = 2;
}
