import { isIPv6, type AddressInfo } from 'node:net';
import { pino, type Logger } from 'pino';
import { readConfig } from '../config.js';
import { createGateway, type Gateway } from '../gateway/gateway.js';
import { createFront, type Addresses, type Front } from '../http/front/front.js';
import { createPressure } from '../http/limits/pressure.js';
import { formatProblem } from '../source/problem.js';
import { reloadOnChange } from './reload-on-change.js';
import { startTelemetry } from './start-telemetry.js';
import { untilToldToStop } from './signals.js';
import { watchFolder } from './watch-folder.js';

/** Serves the gateway until it is told to stop. With bad settings or bad data it says all that is wrong and listens on nothing. */
export async function serve(): Promise<number> {
  const { config, problems: settings } = readConfig();
  if (!config) return refuse(settings);
  const { publicUrl, dataFolder, logLevel } = config;
  const log = pino({ level: logLevel });
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'The gateway ends by an error that nothing of it expected.');
    process.exit(1);
  });
  // It would end the process if nobody listened; until data are served there are none to replace.
  process.on('SIGHUP', () => undefined);
  await using telemetry = await startTelemetry(config, log);
  await using changes = await watchFolder(dataFolder, log);
  const stopping = new AbortController();
  const pressure = createPressure({ log });
  const { gateway, problems } = await createGateway({
    ...config,
    log,
    telemetry,
    pressure,
    closing: stopping.signal,
  });
  if (!gateway) return refuse(problems.map(formatProblem));
  const front = createFront(gateway);
  const told = untilToldToStop();
  const mistake = await telemetry.listen();
  if (mistake !== undefined) return refuse([mistake]);
  const addresses = await listen(front, config);
  if (typeof addresses === 'string') return refuse([addresses]);
  for (const address of addresses) log.info(`Server listening at ${urlOf(address)}`);
  log.info(`Explore the data at ${publicUrl}/graphql`);
  prepare(gateway, log);
  const reloading = reloadOnChange({ gateway, changes, log });
  process.on('SIGHUP', reloading.request);
  log.info(`${await told}: no new connections; what was asked is still answered.`);
  stopping.abort();
  await Promise.all([front.close(), reloading.stop()]);
  await telemetry[Symbol.asyncDispose]();
  log.info('Stopped.');
  // Whatever is still being prepared for visitors has no use any more.
  process.exit(0);
}

function prepare(gateway: Gateway, log: Logger): void {
  gateway.prepare().catch((error: unknown) => {
    log.error({ err: error }, 'What visitors would wait for cannot be prepared.');
  });
}

/** Listens, or says why it cannot and what to do. */
async function listen(
  front: Front,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Addresses | string> {
  try {
    return await front.listen({ host, port });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `Cannot listen on ${host}:${port}: ${reason}. Choose another with PORT or HOST.`;
  }
}

const urlOf = ({ address, port }: AddressInfo): string =>
  `http://${isIPv6(address) ? `[${address}]` : address}:${port}`;

function refuse(reasons: readonly string[]): number {
  for (const reason of reasons) console.error(reason);
  return 1;
}
