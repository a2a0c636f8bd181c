import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTwoGenerations, type TwoGenerations } from '../../../src/http/answer-cache/two-generations.js';

const mostBytes = 4096;

const empty = (): TwoGenerations<{ readonly of: string }> => createTwoGenerations(mostBytes);

describe('two generations', () => {
  it('give what was kept', () => {
    const kept = empty();
    kept.set('a', { of: 'a' }, 100);
    expect([kept.get('a'), kept.get('a'), kept.get('b')]).toEqual([{ of: 'a' }, { of: 'a' }, undefined]);
  });

  it('give what was kept last under a key', () => {
    const kept = empty();
    kept.set('a', { of: 'first' }, 100);
    kept.get('a');
    kept.set('a', { of: 'second' }, 100);
    expect(kept.get('a')).toEqual({ of: 'second' });
  });

  it('keep what was asked for again, however much is asked for once', () => {
    const kept = empty();
    kept.set('again', { of: 'again' }, 100);
    kept.get('again');
    for (let one = 0; one < 1000; one += 1) kept.set(`once ${one}`, { of: 'once' }, 100);
    expect([kept.get('again'), kept.get('once 0')]).toEqual([{ of: 'again' }, undefined]);
  });

  it('do not keep what is larger than there is room', () => {
    const kept = empty();
    kept.set('a', { of: 'a' }, mostBytes);
    expect([kept.get('a'), kept.bytes]).toEqual([undefined, 0]);
  });

  it('never hold more than there is room, and never give one value for another, whatever is kept and asked for', () => {
    const step = fc.record({ key: fc.string({ maxLength: 30 }), bytes: fc.nat(900), isKept: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const kept = empty();
        for (const { key, bytes, isKept } of steps) {
          if (isKept) kept.set(key, { of: key }, bytes);
          else expect([key, undefined]).toContain(kept.get(key)?.of);
          expect(kept.bytes).toBeLessThanOrEqual(mostBytes);
        }
      }),
    );
  });
});
