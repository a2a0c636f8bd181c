import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { applyPatch, parsePatch } from 'diff';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort, untilListening } from '../support/port.js';
import { readRdf } from '../support/rdf.js';
import { blocks } from '../support/readme.js';

const run = promisify(execFile);
const property = 'http://www.wikidata.org/prop/direct/P2044';

let project: string;
let gateway: ChildProcess;
let origin: string;

/** Copies the project, applies the README's diff to it, builds it, and serves it. */
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'gemellaggi-field-'));
  for (const part of ['src', 'data', 'package.json', 'tsconfig.json'])
    await cp(part, join(project, part), { recursive: true });
  await symlink(resolve('node_modules'), join(project, 'node_modules'));
  for (const patch of parsePatch(blocks('diff')[0] ?? '')) {
    const file = join(project, (patch.newFileName ?? '').replace('b/', ''));
    const patched = applyPatch(await readFile(file, 'utf8'), patch);
    if (patched === false) throw new Error(`The README's diff does not fit ${file}.`);
    await writeFile(file, patched);
  }
  await run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'src'], { cwd: project });
  await cp('src/pages/assets', join(project, 'dist/pages/assets'), { recursive: true });
  await run(process.execPath, ['dist/cli/main.js', 'schema'], { cwd: project });
  const port = await freePort();
  origin = `http://localhost:${port}`;
  const env = { ...process.env, PORT: String(port), LOG_LEVEL: 'silent' };
  gateway = spawn(process.execPath, ['dist/cli/main.js', 'serve'], { cwd: project, env });
  await untilListening(port);
});

afterAll(async () => {
  gateway.kill();
  await once(gateway, 'exit');
  await rm(project, { recursive: true });
});

const schemaFile = (name: string): Promise<string> => readFile(join(project, 'schema', name), 'utf8');
const fetchText = async (path: string): Promise<string> => (await fetch(origin + path)).text();

describe('the field that the README’s diff adds', () => {
  it('is in the GraphQL schema, described', async () => {
    expect(await schemaFile('schema.graphql')).toMatch(/"""Metres above sea level;[^"]*"""\s+elevation: Float/);
  });

  it('answers in GraphQL, null where it is unknown', async () => {
    const query = encodeURIComponent(
      '{ milano: city(slug: "milano") { elevation } osaka: city(slug: "osaka") { elevation } }',
    );
    const answer: unknown = JSON.parse(await fetchText(`/graphql?query=${query}`));
    expect(answer).toEqual({ data: { milano: { elevation: 120 }, osaka: { elevation: null } } });
  });

  it('is in the JSON-LD document', async () => {
    expect(JSON.parse(await fetchText('/cities/milano.jsonld'))).toMatchObject({ 'wdt:P2044': 120 });
  });

  it('is a row of the page, called by its name', async () => {
    expect(await fetchText('/cities/milano.html?lang=en')).toContain('<dt>Elevation</dt><dd>120</dd>');
  });

  it('is in the Turtle document, as a double', async () => {
    const graph = await readRdf(await fetchText('/cities/milano.ttl'), 'text/turtle');
    const [statement] = graph.filter(({ predicate }) => predicate.value === property);
    expect(statement?.object).toMatchObject({
      value: '1.2E2',
      datatype: { value: 'http://www.w3.org/2001/XMLSchema#double' },
    });
  });

  it('is in the SHACL shapes', async () => {
    const graph = await readRdf(await schemaFile('shapes.ttl'), 'text/turtle');
    expect(graph.some(({ predicate, object }) => predicate.value.endsWith('#path') && object.value === property)).toBe(
      true,
    );
  });

  it('is in the JSON-LD context', async () => {
    expect(await schemaFile('context.jsonld')).toContain(property);
  });

  it('is in the JSON Schema of the data', async () => {
    expect(JSON.parse(await schemaFile('data.schema.json'))).toMatchObject({
      $defs: { City: { properties: { elevation: { type: 'number' } } } },
    });
  });
});
