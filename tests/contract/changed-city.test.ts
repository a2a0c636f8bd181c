import { beforeAll, describe, expect, it } from 'vitest';
import { copyData } from '../support/data-folder.js';
import { startGateway, type TestGateway } from '../support/gateway.js';
import { sitePaths } from '../support/site-paths.js';

/** What caches and pollers know a representation by. */
interface Version {
  readonly etag: string | null;
  readonly modified: string | null;
}

type Versions = ReadonlyMap<string, Version>;

/** Daegu gets another website, and the day of that. */
const edits = [
  ['https://www.daegu.go.kr', 'https://www.daegu.example'],
  ['geonames.org/1835329/\n  modified: 2026-11-22', 'geonames.org/1835329/\n  modified: 2026-11-24'],
] as const;

/** What shows the city itself, and what shows all data. */
const showing = ['/.well-known/void', '/catalog', '/cities', '/cities/daegu', '/csv-metadata', '/dataset', '/sitemap'];

let paths: readonly string[];
let before: Versions;
let after: Versions;
beforeAll(async () => {
  paths = await sitePaths();
  before = await versions([]);
  after = await versions(edits);
});

/** The versions of all documents, once the data of the cities were edited. */
async function versions(edits: readonly (readonly [string, string])[]): Promise<Versions> {
  await using folder = await copyData();
  await folder.edit('dataset.yaml', 'modified: 2026-11-25', 'modified: 2026-11-22');
  for (const [one, other] of edits) await folder.edit('cities.yaml', one, other);
  const gateway = await startGateway({ dataFolder: folder.path });
  try {
    const all = new Map<string, Version>();
    for (const path of paths) all.set(path, await versionAt(gateway, path));
    return all;
  } finally {
    await gateway.close();
  }
}

async function versionAt(gateway: TestGateway, path: string): Promise<Version> {
  const { headers } = await gateway.fetch(path, { method: 'HEAD' });
  return { etag: headers.get('etag'), modified: headers.get('last-modified') };
}

/** The addresses without extensions at which one of the two has changed. */
const changed = (which: keyof Version): readonly string[] => {
  const files = paths.filter((path) => after.get(path)?.[which] !== before.get(path)?.[which]);
  return [...new Set(files.map((path) => path.replace(/(\w)\..*$/, '$1')))].sort();
};

describe('a change of one city’s data', () => {
  it('changes the ETags of what shows it, and no other', () => {
    expect(changed('etag')).toEqual(showing);
  });

  it('changes the days of what shows it, and no other', () => {
    // The home page and its picture show the whole of the data, if not this of it.
    expect(changed('modified')).toEqual([...showing, '/assets/map', '/index'].sort());
  });

  it('gives them the day of the change', () => {
    const days = paths.filter((path) => /^\/dataset\.(?!csv)/.test(path)).map((path) => after.get(path)?.modified);
    expect(new Set(days)).toEqual(new Set(['Tue, 24 Nov 2026 00:00:00 GMT']));
  });
});
