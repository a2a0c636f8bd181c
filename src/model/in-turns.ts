import { setImmediate } from 'node:timers/promises';

/** How long work goes on before all other work has its turn, in milliseconds. */
const longestTurn = 10;

/** Gives items as they come, and lets the process answer others in between: items that take long to make block nobody. */
export async function* inTurns<T>(items: Iterable<T>): AsyncGenerator<T, void, undefined> {
  let start = performance.now();
  for (const item of items) {
    yield item;
    if (performance.now() - start < longestTurn) continue;
    await setImmediate();
    start = performance.now();
  }
}
