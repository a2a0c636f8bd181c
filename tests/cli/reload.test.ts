import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataFolder } from '../support/data-folder.js';
import type { Serving } from './command-line.js';
import { serveCopy, type ServingCopy } from './serve-copy.js';

let copy: ServingCopy;
let data: DataFolder;
let serving: Serving;
let origin: string;
beforeAll(async () => {
  copy = await serveCopy();
  ({ data, serving, origin } = copy);
});
afterAll(() => copy[Symbol.asyncDispose]());

const milan = async (): Promise<string> =>
  await (await fetch(`${origin}/graphql?query={city(slug:"milano"){name(language:EN)}}`)).text();

/** Waits until something is so; a test that waits in vain fails by its time. */
async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await sleep(20);
}

describe('a gateway whose data change', () => {
  it('serves them', async () => {
    await data.edit('cities.yaml', 'en: Milan', 'en: Mediolanum');
    await until(async () => (await milan()).includes('Mediolanum'));
    expect(await serving.logged('The data were read anew')).toContain('"level":30');
  });

  it('refuses those with which something is wrong, and says what, where and what to do', async () => {
    await data.edit('agreements.yaml', '    - milano\n    - san-paolo', '    - milan\n    - san-paolo');
    expect(await serving.logged('There is no city')).toMatch(/"level":50.*agreements\.yaml","line":5,/);
  });

  it('goes on with those before them', async () => {
    expect(await milan()).toContain('Mediolanum');
  });

  it('stays ready, and counts what it refused', async () => {
    const answer = await fetch(`${origin}/readyz`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      status: 'ready',
      data: { refusedReadings: 1, latestReadingRefused: { problems: 1 } },
    });
  });

  it('serves the next ones that are right', async () => {
    await data.edit('agreements.yaml', '    - milan\n    - san-paolo', '    - milano\n    - san-paolo');
    await data.edit('cities.yaml', 'en: Mediolanum', 'en: Milan');
    await until(async () => (await milan()).includes('"Milan"'));
    expect(await (await fetch(`${origin}/readyz`)).json()).not.toHaveProperty('data.latestReadingRefused');
  });
});

describe('a gateway that is sent SIGHUP', () => {
  it('reads its data anew, though nothing changed', async () => {
    const readAt = async (): Promise<string> => await (await fetch(`${origin}/readyz`)).text();
    const before = await readAt();
    serving.signal('SIGHUP');
    await until(async () => (await readAt()) !== before);
    expect(await milan()).toContain('"Milan"');
  });
});
