import { preferProduction } from '../config.js';

/** A command of the command line; gives the exit code. */
type Command = (positionals: readonly string[]) => Promise<number>;

/** All commands, each of which is loaded when it is the one to run. */
const commands: ReadonlyMap<string, () => Promise<Command>> = new Map(
  Object.entries({
    serve: async () => (await import('./serve.js')).serve,
    validate: async () => (await import('./validate.js')).validate,
    export: async () => (await import('./export/export.js')).exportSite,
    schema: async () => (await import('./schema.js')).schema,
  }),
);

preferProduction();
const [name = 'serve', ...others] = process.argv.slice(2);
const load = commands.get(name);
if (load) {
  const command = await load();
  process.exitCode = await command(others);
} else {
  console.error(`There is no command "${name}": use one of ${[...commands.keys()].join(', ')}.`);
  process.exitCode = 2;
}
