import { setTimeout as sleep } from 'node:timers/promises';
import type { ChangingData } from './changing-data.js';

/** How data are edited. */
export interface EditOptions {
  /** Milliseconds between one edit and the next. */
  readonly every: number;
  /** One edit of so many leaves a file half written. */
  readonly spoilOneIn: number;
  readonly signal: AbortSignal;
}

/** Brings data into one state after the other, and now and then breaks them, until it is told to stop; gives the number of edits. */
export async function editAgainAndAgain(
  data: ChangingData,
  { every, spoilOneIn, signal }: EditOptions,
): Promise<number> {
  let edits = 0;
  while (!signal.aborted) {
    edits += 1;
    if (edits % spoilOneIn === 0) await data.spoil();
    else await data.bringTo(edits % 2 === 0 ? 0 : 1, edits % 4 < 2 ? 'inPlace' : 'atOnce');
    await sleep(every);
  }
  return edits;
}
