import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '../src/graphql/limits/limits.js';
import { createSchema } from '../src/graphql/schema.js';
import { csv, formats, geoJson } from '../src/linked-data/formats.js';
import { createIris } from '../src/model/iris.js';
import { nodeShapes } from '../src/model/node-shapes.js';
import { loadSnapshot } from '../src/source/load.js';
import { formatProblem } from '../src/source/problem.js';
import { copyData } from './support/data-folder.js';
import { publicUrl, startGateway, type TestGateway } from './support/gateway.js';
import { isSameGraph, readRdf } from './support/rdf.js';
import { blocks, readme, table } from './support/readme.js';

const localUrl = 'http://localhost:4000';

interface Package {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const isPackage = (value: unknown): value is Package =>
  typeof value === 'object' && value !== null && 'scripts' in value;
const manifest: unknown = JSON.parse(await readFile('package.json', 'utf8'));
if (!isPackage(manifest)) throw new Error('package.json is not one.');

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const asLocal = (text: string): string => text.replaceAll(publicUrl, localUrl);

describe('the README', () => {
  it.each([0, 1])('shows the answer that query %i gets', async (index) => {
    const query = blocks('graphql')[index] ?? '';
    const answer = blocks('json')[index] ?? '';
    expect(JSON.parse(asLocal(JSON.stringify(await gateway.query(query))))).toEqual(JSON.parse(answer));
  });

  it.each([0, 1])('shows the Turtle that curl command %i gets', async (index) => {
    const command = blocks('sh').filter((block) => block.startsWith('curl'))[index] ?? '';
    const [, accept = '', path = ''] = /-H 'Accept: ([^']+)' http:\/\/localhost:4000(\S+)/.exec(command) ?? [];
    const [, query] = /--data-urlencode 'query=([^']*)'/.exec(command) ?? [];
    const search = query === undefined ? '' : `?${new URLSearchParams({ query }).toString()}`;
    const response = await gateway.get(path + search, { accept });
    const [expected, actual] = await Promise.all(
      [blocks('turtle')[index] ?? '', asLocal(await response.text())].map((text) => readRdf(text, 'text/turtle')),
    );
    expect(expected?.length).toBeGreaterThan(10);
    expect(isSameGraph(expected ?? [], actual ?? [])).toBe(true);
  });

  it.each(blocks('sh').filter((block) => block.startsWith('curl')))(
    'shows a command that is answered: %s',
    async (command) => {
      const [, accept = '*/*'] = /-H 'Accept: ([^']+)'/.exec(command) ?? [];
      const [, path = ''] = /http:\/\/localhost:4000([^\s']+)/.exec(command) ?? [];
      const [, query] = /--data-urlencode 'query=([^']*)'/.exec(command) ?? [];
      const response = await gateway.get(path + (query === undefined ? '' : `?query=${encodeURIComponent(query)}`), {
        accept,
      });
      expect([response.status, response.headers.get('content-type')?.split(';')[0]]).toEqual([200, accept]);
    },
  );

  it('names only commands there are', () => {
    const named = [...readme.matchAll(/npm (?:run )?(start|test|(?<=run )\w+)/g)].map(([, script]) => script);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((script) => script && !(script in manifest.scripts))).toEqual([]);
  });

  it('says what each dependency is for', () => {
    const packages = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    const toBeNamed = packages.filter((name) => !name.startsWith('@types/') && name !== '@rdfjs/types');
    expect(toBeNamed.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  it('lists the formats of the table of formats', () => {
    const rows = table('format').map(([name, extension, mediaType]) => [
      name?.replace(' (the default)', ''),
      extension,
      mediaType,
    ]);
    expect(rows).toEqual(
      [...formats, csv, geoJson].map(({ name, extension, mediaType }) => [name, extension, mediaType]),
    );
  });

  it('lists the limits there are', () => {
    const rows = table('limit').map(([name, most]) => [name, Number(most)]);
    expect(Object.fromEntries(rows)).toEqual(limits);
  });

  it('tells the cost of the query it counts through', async () => {
    const [, query = ''] = /`(\{ [^`]+\})`\s+costs/.exec(readme) ?? [];
    const [, counted] = /× 1\) = (\d+)/.exec(readme) ?? [];
    const search = new URLSearchParams({ query, extensions: '{"cost":true}' });
    const answer: unknown = await (await gateway.get(`/graphql?${search.toString()}`)).json();
    expect(answer).toMatchObject({ extensions: { cost: { counted: Number(counted) } } });
  });

  it('lists the settings there are', async () => {
    const names = [
      ...(await readFile('src/config.ts', 'utf8')).matchAll(/setting\('([A-Z_]+)'|setting\(\s*'([A-Z_]+)'/g),
    ];
    const read = names.map(([, inline, wrapped]) => inline ?? wrapped);
    expect(
      table('name')
        .map(([name]) => name)
        .sort(),
    ).toEqual(read.sort());
  });

  it.each(table('address').flatMap(([paths = '']) => paths.split(', ')))(
    'lists the address %s, which answers',
    async (path) => {
      const examples = { slug: path.match(/\/(\w+)\/\{/)?.[1] ?? '', code: 'kr', Term: 'TwinningAgreement' };
      const slugs: Readonly<Record<string, string>> = {
        cities: 'osaka',
        agreements: 'milano-osaka',
        sectors: 'cultura',
      };
      const address = path.replace(
        /\{(slug|code|Term)\}/,
        (_, name: keyof typeof examples) => slugs[examples[name]] ?? examples[name],
      );
      const query = address.startsWith('/graphql') ? '?query={dataset{version}}' : '';
      expect((await gateway.get(address.replace('{format}', 'ttl') + query)).status).toBeLessThan(400);
    },
  );

  it('shows the line its example of a mistake gives', async () => {
    await using folder = await copyData();
    await folder.edit('cities.yaml', 'website: https://bethlehem-city.org', 'websight: https://bethlehem-city.org');
    const publication = { iris: createIris(publicUrl), shapes: nodeShapes(createSchema()), distributions: [] };
    const { problems } = await loadSnapshot(folder.path, publication, new Date());
    const [line = ''] = problems.map((problem) => formatProblem(problem).replace(folder.path, 'data'));
    const [shown = ''] = blocks('text').map((block) => block.trim().replace(/ …$/, ''));
    expect(line.startsWith(shown)).toBe(true);
  });
});
