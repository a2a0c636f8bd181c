import { describe, expect, it } from 'vitest';
import { sharedWork } from '../../src/model/shared-work.js';

describe('shared work', () => {
  it('is done once for all who ask for it meanwhile', async () => {
    let times = 0;
    const work = sharedWork(() => Promise.resolve((times += 1)));
    expect(await Promise.all([work(), work(), work()])).toEqual([1, 1, 1]);
  });

  it('is done anew for who asks later, even if it failed', async () => {
    let times = 0;
    const work = sharedWork(() => {
      times += 1;
      return times === 1 ? Promise.reject(new Error('failed')) : Promise.resolve(times);
    });
    await expect(Promise.all([work(), work()])).rejects.toThrow('failed');
    expect(await work()).toBe(2);
  });
});
