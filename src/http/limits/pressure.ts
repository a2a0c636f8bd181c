import { totalmem } from 'node:os';
import { getHeapStatistics } from 'node:v8';
import type { FastifyBaseLogger } from 'fastify';

/** What a process may have too little of. */
export type Lack = 'time' | 'memory';

/** How a process fares that answers requests. */
export interface Pressure {
  /** What it has too little of to take on more at this moment, if anything. */
  readonly lack: () => Lack | undefined;
  readonly stop: () => void;
}

/** When there is too little, where that is not as usual. */
export interface PressureOptions {
  readonly log: FastifyBaseLogger;
  /** For how long those requests may be worked on that came in at the same time, in milliseconds. */
  readonly longestTurn?: number;
  /** For how long memory may be full, in milliseconds: what is no longer used is often collected only then. */
  readonly longestFull?: number;
  /** Gives which part of the memory is in use, from 0 to 1. */
  readonly memory?: () => number;
}

/** How often it is looked at what there is, in milliseconds. */
const interval = 100;

/** The part of the memory that may be in use. */
const mostMemory = 0.9;

/** How long there must be enough before it is told, in milliseconds. */
const relief = 10_000;

/**
 * Looks after what a process has too little of, until it is stopped. The event loop takes up all requests that have come in before it turns again,
 * one after the other: those that it finds when it has worked on others for too long would be answered too late, and
 * others still come in. Refused at once, they let it turn, and all is well again.
 */
export function createPressure({
  log,
  longestTurn = 2000,
  longestFull = 1000,
  memory = usedMemory,
}: PressureOptions): Pressure {
  /** When the first request since the latest turn came. What else kept the process before that, such as reading data, is over. */
  let firstAt: number | undefined;
  let fullSince: number | undefined;
  let lacked: { readonly what: Lack; readonly at: number } | undefined;
  let isTold = false;
  const timer = setInterval(() => {
    const now = performance.now();
    firstAt = undefined;
    fullSince = memory() > mostMemory ? (fullSince ?? now) : undefined;
    if (!lacked) return;
    if (!isTold)
      log.warn({ lack: lacked.what }, 'Requests are refused with 503, as there is too little time or memory.');
    isTold = true;
    if (now - lacked.at < relief) return;
    log.info('No requests are refused any more for lack of time or memory.');
    [lacked, isTold] = [undefined, false];
  }, interval);
  timer.unref();
  return {
    lack: () => {
      const now = performance.now();
      firstAt ??= now;
      const isMemoryFull = fullSince !== undefined && now - fullSince >= longestFull;
      const what = isMemoryFull ? 'memory' : now - firstAt > longestTurn ? 'time' : undefined;
      if (what) lacked = { what, at: now };
      return what;
    },
    stop: () => {
      clearInterval(timer);
    },
  };
}

/** Objects have a limit of their own; with the bytes that wait to be sent, they have that of the machine or the container. */
function usedMemory(): number {
  const { used_heap_size: objects, heap_size_limit: limit, external_memory: bytes } = getHeapStatistics();
  return Math.max(objects / limit, (objects + bytes) / Math.min(process.constrainedMemory() || Infinity, totalmem()));
}
