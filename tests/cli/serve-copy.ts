import { copyData, type DataFolder } from '../support/data-folder.js';
import { freePort } from '../support/port.js';
import { compile, type Serving } from './command-line.js';

/** A gateway in a process of its own, and the data it serves, which a test may spoil. */
export interface ServingCopy extends AsyncDisposable {
  readonly data: DataFolder;
  readonly serving: Serving;
  readonly origin: string;
}

/** Serves a copy of the shipped data by the command line as a user has it. */
export async function serveCopy(): Promise<ServingCopy> {
  const commandLine = await compile();
  const data = await copyData();
  const port = String(await freePort());
  const serving = await commandLine.serve({ PORT: port, HOST: '127.0.0.1', DATA_DIR: data.path });
  return {
    data,
    serving,
    origin: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      await serving.stop('SIGTERM');
      await commandLine[Symbol.asyncDispose]();
      await data[Symbol.asyncDispose]();
    },
  };
}
