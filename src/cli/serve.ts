import { pino } from 'pino';
import { readConfig } from '../config.js';
import { createGateway } from '../gateway.js';
import { formatProblem } from '../source/problem.js';

/** Serves the gateway until it is told to stop. With bad settings or bad data it says all that is wrong and listens on nothing. */
export async function serve(): Promise<number | undefined> {
  const { config, problems: settings } = readConfig();
  if (!config) return refuse(settings);
  const { port, host, publicUrl, dataFolder, logLevel } = config;
  const { server, problems } = await createGateway({ publicUrl, dataFolder, log: pino({ level: logLevel }) });
  if (!server) return refuse(problems.map(formatProblem));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
  try {
    await server.listen({ port, host });
    server.log.info(`Explore the data at ${publicUrl}/graphql`);
  } catch (error) {
    await server.close();
    return refuse([
      `Cannot listen on ${host}:${port}: ${error instanceof Error ? error.message : String(error)}. Choose another with PORT or HOST.`,
    ]);
  }
  return undefined;
}

function refuse(reasons: readonly string[]): number {
  for (const reason of reasons) console.error(reason);
  return 1;
}
