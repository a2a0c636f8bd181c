import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inTurns } from '../../src/model/in-turns.js';
import { countTurns } from '../support/turns.js';

/** Items that take so many milliseconds each. */
function* slowItems(count: number, milliseconds: number): Iterable<number> {
  for (let item = 0; item < count; item += 1) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    yield item;
  }
}

const gathered = async <T>(items: AsyncIterable<T>): Promise<readonly T[]> => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};

describe('items that come in turns', () => {
  it('are all of them, in their order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.anything()), async (items) => {
        expect(await gathered(inTurns(items))).toEqual(items);
      }),
    );
  });

  it('let others have a turn while they take long', async () => {
    expect(await countTurns(() => gathered(inTurns(slowItems(4, 15))))).toBeGreaterThanOrEqual(3);
  });

  it('are asked for no longer once nobody wants them', async () => {
    let asked = 0;
    const items = function* (): Iterable<number> {
      while (asked < 100) yield (asked += 1);
    };
    for await (const item of inTurns(items())) if (item === 3) break;
    expect(asked).toBe(3);
  });
});
