import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataFolder } from '../support/data-folder.js';
import { brokenEdits, type BrokenEdit } from './broken-edits.js';
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

/** What is logged of an edit, and what is answered after it. */
interface Outcome {
  readonly told: readonly string[];
  readonly milan: string;
  readonly readiness: { readonly status: number; readonly body: unknown };
}

const milan = async (): Promise<string> =>
  await (await fetch(`${origin}/graphql?query={city(slug:"milano"){name(language:EN)}}`)).text();

/** Puts right what an edit did to a file. */
async function putRight({ file }: BrokenEdit): Promise<void> {
  await rm(join(data.path, file), { recursive: true, force: true });
  await cp('data', data.path, { recursive: true });
}

async function outcomeOf(edit: BrokenEdit): Promise<Outcome> {
  const before = serving.lines().length;
  await edit.make(data.path);
  await serving.logged('are not served', before);
  const told = serving
    .lines()
    .slice(before)
    .filter((line) => line.includes('"rule"'));
  const ready = await fetch(`${origin}/readyz`);
  const body: unknown = await ready.json();
  const outcome = { told, milan: await milan(), readiness: { status: ready.status, body } };
  await putRight(edit);
  return outcome;
}

describe('a gateway that serves while its data are broken', () => {
  it.each(brokenEdits)('by $mistake says where it is and what to do, and serves those before', async (edit) => {
    const { told, milan, readiness } = await outcomeOf(edit);
    const { file, line, remedy } = edit;
    const place = `"file":${JSON.stringify(join(data.path, file))},"line":${line},`;
    const parts = ['"level":50,', place, JSON.stringify(remedy).slice(1, -1)];
    expect(told.filter((one) => parts.every((part) => one.includes(part)))).not.toEqual([]);
    expect(milan).toBe('{"data":{"city":{"name":"Milan"}}}\n');
    expect(readiness).toMatchObject({
      status: 200,
      body: { status: 'ready', data: { latestReadingRefused: { problems: told.length } } },
    });
  });

  it('serves the next ones that are right', async () => {
    const before = serving.lines().length;
    await data.edit('cities.yaml', 'en: Milan', 'en: Mediolanum');
    const edited = performance.now();
    await serving.logged('read anew', before);
    console.log(`A good edit was served after ${Math.round(performance.now() - edited)} ms.`);
    expect(await milan()).toContain('Mediolanum');
  });
});
