import { pino } from 'pino';
import { createGateway } from '../../src/gateway/gateway.js';
import { publicUrl } from './gateway.js';

/** The paths of all documents a gateway with the shipped data has, in every format. */
export async function sitePaths(): Promise<readonly string[]> {
  const { gateway } = await createGateway({ publicUrl, dataFolder: 'data', log: pino({ level: 'silent' }) });
  if (!gateway) throw new Error('The shipped data are not valid.');
  const paths = [...gateway.site().files()].map(({ path }) => path);
  return [...new Set(paths)];
}
