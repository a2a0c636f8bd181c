import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { dumpFiles } from '../../../src/linked-data/dumps/dump-file.js';
import { createDumps } from '../../../src/linked-data/dumps/dumps.js';
import { graphPieces } from '../../../src/linked-data/dumps/graph-pieces.js';
import { formats, isGraphFormat } from '../../../src/linked-data/formats.js';
import { publication, shippedSnapshot } from '../../source/publication.js';
import { isSameGraph, readRdf } from '../../support/rdf.js';
import { countTurns } from '../../support/turns.js';
import { documents, graphOfNodes, joined, toQuads } from '../shipped-graph.js';
import { readCsv, tables } from '../tables/records-of.js';

const { iris } = publication;
const snapshot = await shippedSnapshot();

let readings = 0;
const graph = graphPieces(
  () => {
    readings += 1;
    return documents.nodes(snapshot);
  },
  toQuads,
  iris,
);
const dumps = createDumps({ snapshot, tables, graph, iris });

const textOf = async (name: string): Promise<string> => joined(dumps.find((dump) => dump.name === name)?.texts() ?? []);

describe('the dumps of a snapshot', () => {
  it('are all files there are', () => {
    expect(dumps).toEqual(dumpFiles(iris).map((file): unknown => expect.objectContaining(file)));
  });

  it('hold the whole graph', async () => {
    const whole = await graphOfNodes([...documents.nodes(snapshot)]);
    expect(isSameGraph(await readRdf(await textOf('ttl'), 'text/turtle'), whole)).toBe(true);
  });

  it.each([
    ['csv', 'Agreement'],
    ['agreements.csv', 'Agreement'],
    ['cities.csv', 'City'],
    ['countries.csv', 'Country'],
    ['sectors.csv', 'Sector'],
  ] as const)('hold in the table %s each %s', async (name, entity) => {
    const ids = readCsv(await textOf(name)).map(({ id }) => id);
    expect(ids).toEqual(snapshot[entity].map(({ id }) => id));
  });

  it.each([
    ['geojson', ['City', 'Agreement']],
    ['cities.geojson', ['City']],
    ['agreements.geojson', ['Agreement']],
  ] as const)('hold on the map %s each %s', async (name, entities) => {
    const text = await textOf(name);
    const ids = [...text.matchAll(/"id": ?"([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids)).toEqual(new Set(entities.flatMap((entity) => snapshot[entity].map(({ id }) => id))));
  });

  it.each(dumps)('tell the size and the checksum of the bytes of $name', async (dump) => {
    const bytes = Buffer.from(await joined(dump.texts()), 'utf8');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(await dump.digest()).toEqual({ byteSize: bytes.length, sha256 });
  });

  it('are not read before they are asked for', () => {
    const before = readings;
    createDumps({ snapshot, tables, graph, iris });
    expect(readings).toBe(before);
  });

  it('are read once for a checksum that is asked for twice', async () => {
    const [dump] = createDumps({ snapshot, tables, graph, iris });
    const before = readings;
    await Promise.all([dump?.digest(), dump?.digest()]);
    expect(readings - before).toBe(1);
  });

  it('are read once for the checksums of all formats that hold the graph', async () => {
    const some = createDumps({ snapshot, tables, graph, iris });
    const before = readings;
    await Promise.all(some.filter(({ format }) => isGraphFormat(format)).map(({ digest }) => digest()));
    expect(readings - before).toBe(1);
  });
});

describe('dumps of many things', () => {
  const many = Array.from({ length: 100 }, () => [...documents.nodes(snapshot)]).flat();
  const ofMany = createDumps({ snapshot, tables, graph: graphPieces(() => many, toQuads, iris), iris });

  it.each(formats)('let others have a turn while they are written in $name', async ({ extension }) => {
    const dump = ofMany.find(({ name }) => name === extension);
    expect(await countTurns(async () => joined(dump?.texts() ?? []))).toBeGreaterThan(3);
  });

  it('let others have a turn while they are measured', async () => {
    expect(await countTurns(async () => ofMany[0]?.digest())).toBeGreaterThan(3);
  });
});
