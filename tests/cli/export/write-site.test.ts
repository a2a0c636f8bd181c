import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportedSite, type ExportedSite } from '../../support/exported-site.js';
import { filesIn } from '../../support/files-in.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';

let exported: ExportedSite;
let gateway: TestGateway;
beforeAll(async () => {
  exported = await exportedSite();
  gateway = await startGateway();
});
afterAll(() => Promise.all([exported[Symbol.asyncDispose](), gateway.close()]));

/** The files for which something does not hold. */
async function filesBut(holds: (name: string, path: string) => Promise<boolean>): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const { name, path } of exported.site.files()) if (!(await holds(name, path))) wrong.push(name);
  return wrong;
}

describe('writeSite', () => {
  it('writes the files of the site and no others', async () => {
    expect(await filesIn(exported.folder)).toEqual([...exported.names].sort());
  });

  it('writes the bytes that a gateway gives', async () => {
    const differing = await filesBut(async (name, path) => {
      const answer = await gateway.get(path);
      return answer.ok && Buffer.from(await answer.arrayBuffer()).equals(await readFile(join(exported.folder, name)));
    });
    expect(differing).toEqual([]);
  });

  it('gives each file the time its content was last changed', async () => {
    const differing = await filesBut(async (name, path) => {
      const { headers } = await gateway.get(path);
      const { mtime } = await stat(join(exported.folder, name));
      return mtime.toUTCString() === headers.get('last-modified');
    });
    expect(differing).toEqual([]);
  });
});

/** The names of the files that say something. */
const saying = async ({ names, text }: ExportedSite, words: RegExp): Promise<readonly string[]> => {
  const texts = await Promise.all(names.map(async (name) => [name, await text(name)] as const));
  return texts.filter(([, content]) => words.test(content)).map(([name]) => name);
};

describe('writeSite, for a public address with a path', () => {
  let below: ExportedSite;
  beforeAll(async () => {
    below = await exportedSite({ publicUrl: 'https://example.org/open/data' });
  });
  afterAll(() => below[Symbol.asyncDispose]());

  it('writes the same files as without one', () => {
    expect(below.names).toEqual(exported.names);
  });

  it('writes no address outside the path', async () => {
    expect(await saying(below, /example\.org(?!\/open\/data)/)).toEqual([]);
  });

  it('writes no address of another site', async () => {
    expect(await saying(below, /gemellaggi\.example|localhost/)).toEqual([]);
  });
});
