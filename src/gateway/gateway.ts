import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { answerClientError } from '../http/client-error.js';
import type { Behind } from '../http/front/front.js';
import type { Health, Refusals } from '../http/health.js';
import { headersWithoutHooks } from '../http/security/security-headers.js';
import type { Pressure } from '../http/limits/pressure.js';
import { createRateLimit, type Rate } from '../http/limits/rate-limit.js';
import type { Site } from '../http/site-files.js';
import { loadSnapshot, type LoadResult } from '../source/load.js';
import type { Problem } from '../source/problem.js';
import { noTelemetry, type Telemetry } from '../telemetry/telemetry.js';
import { createEdition, type Edition } from './edition.js';
import { createLasting } from './lasting.js';

/** What a gateway is built from. */
export interface GatewayOptions {
  readonly publicUrl: string;
  readonly dataFolder: string;
  readonly log: FastifyBaseLogger;
  /** Aborted when the gateway begins to close. */
  readonly closing?: AbortSignal;
  /** To whom it tells how it fares; to nobody where it is left out. */
  readonly telemetry?: Telemetry;
  /** How often a client may ask; without it, as often as it likes. */
  readonly rateLimit?: Rate | undefined;
  /** The addresses and networks of the proxies that are believed whom they ask for; without it, none is. */
  readonly trustedProxies?: readonly string[];
  /** Tells of what there is too little to answer anything new; without it, of nothing. */
  readonly pressure?: Pick<Pressure, 'lack'>;
}

/** The outcome of building a gateway, or all that is wrong with its data. */
export type GatewayResult =
  | { readonly gateway: Gateway; readonly problems: readonly [] }
  | { readonly gateway: undefined; readonly problems: readonly Problem[] };

/** A gateway that does not listen yet. */
export interface Gateway extends Behind {
  /** What answers requests from the data there are now; a request is answered by one of these alone. */
  readonly app: () => FastifyInstance;
  /** The files it could be instead. */
  readonly site: () => Site;
  /** Does in turns what its first visitors would have to wait for, until all is done or the gateway closes. */
  readonly prepare: () => Promise<void>;
  /** Reads the data anew. If anything is wrong with them, gives that, and all stays as it is. */
  readonly reload: () => Promise<readonly Problem[]>;
}

/** Builds the whole gateway from its data: the composition root. */
export async function createGateway(options: GatewayOptions): Promise<GatewayResult> {
  const { publicUrl, dataFolder, log, closing, telemetry = noTelemetry, rateLimit: rate } = options;
  const { pressure = none, trustedProxies = [] } = options;
  const lasting = createLasting(publicUrl, log);
  const read = async (): Promise<LoadResult> => loadSnapshot(dataFolder, lasting, new Date());
  const { snapshot, problems } = await read();
  if (!snapshot) return { gateway: undefined, problems };
  await lasting.executors.apollo.start();
  let refusals: Refusals = { count: 0, latest: undefined };
  const health: Health = {
    isClosing: () => closing?.aborted === true,
    readAt: () => current.readAt,
    refusals: () => refusals,
  };
  // Counts outlast the data.
  const rateLimit = rate && { rate, limit: await createRateLimit(rate) };
  const services = { ...lasting, health, telemetry, rateLimit, pressure, log, trustedProxies };
  let current = await createEdition(snapshot, services);
  current.begin();
  const replace = async (edition: Edition): Promise<void> => {
    await edition.app.ready();
    await edition.prepare();
    edition.begin();
    current = edition;
    refusals = { ...refusals, latest: undefined };
  };
  const refuse = (mistakes: readonly Problem[]): void => {
    refusals = { count: refusals.count + 1, latest: { at: new Date(), problems: mistakes.length } };
    telemetry.metrics?.reloadFailed();
  };
  const gateway: Gateway = {
    app: () => current.app,
    site: () => current.site,
    answerClientError: watchedClientError(lasting, telemetry),
    prepare: () => current.prepare(),
    reload: async () => {
      const next = await read();
      if (next.snapshot) await replace(await createEdition(next.snapshot, services));
      else refuse(next.problems);
      return next.problems;
    },
  };
  return { gateway, problems: [] };
}

/** Nothing is refused. */
const none: Pick<Pressure, 'lack'> = { lack: () => undefined };

/** Answers what is no request, and counts it. */
function watchedClientError(
  { iris }: ReturnType<typeof createLasting>,
  { metrics }: Telemetry,
): Gateway['answerClientError'] {
  const answer = answerClientError(headersWithoutHooks(iris));
  return (error, socket) => {
    if (answer(error, socket)) metrics?.requestUnreadable();
  };
}
