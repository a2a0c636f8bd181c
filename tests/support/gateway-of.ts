import type { DataFolder } from './data-folder.js';
import { startGateway, type TestGateway } from './gateway.js';

/** Starts a gateway with the data of a folder that is the test's own; closing the gateway removes the folder. */
export async function gatewayOf(folder: DataFolder): Promise<TestGateway> {
  const gateway = await startGateway({ dataFolder: folder.path });
  return {
    ...gateway,
    close: async () => {
      await gateway.close();
      await folder[Symbol.asyncDispose]();
    },
  };
}
