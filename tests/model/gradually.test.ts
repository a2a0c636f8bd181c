import { describe, expect, it } from 'vitest';
import { gradually, type Gradual } from '../../src/model/gradually.js';

/** Work of three steps, and what was done of it. */
function threeSteps(): Gradual<object> & { readonly log: readonly number[] } {
  const log: number[] = [];
  const work = gradually(function* () {
    for (const step of [1, 2, 3]) {
      log.push(step);
      yield;
    }
    return { log };
  });
  return { ...work, log };
}

describe('gradually', () => {
  it('does nothing before it is asked', () => {
    expect(threeSteps().log).toEqual([]);
  });

  it('does one step at a time', () => {
    const { steps, log } = threeSteps();
    expect(Array.from(steps(), () => log.length)).toEqual([1, 2, 3, 3]);
  });

  it('does what is left for who needs the result', () => {
    const { steps, result, log } = threeSteps();
    steps()[Symbol.iterator]().next();
    expect(result()).toEqual({ log: [1, 2, 3] });
    expect(log).toEqual([1, 2, 3]);
  });

  it('has no steps left once the result is there', () => {
    const { steps, result } = threeSteps();
    const going = steps()[Symbol.iterator]();
    going.next();
    result();
    expect([[...steps()], going.next().done]).toEqual([[], true]);
  });

  it('gives the same result each time', () => {
    const { result } = threeSteps();
    expect(result()).toBe(result());
  });

  it('fails as often as the work does', () => {
    const { result } = gradually<object>(function* () {
      yield;
      throw new Error('no');
    });
    expect(result).toThrow('no');
    expect(result).toThrow('no');
  });
});
