import { readdir, readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What a layer may import: other layers, and packages from outside. */
interface Layer {
  readonly layers: readonly string[];
  readonly packages: readonly string[];
}

/** The layers of `src/`, as design and README draw them: imports point one way. */
const layers: Readonly<Record<string, Layer>> = {
  vocabulary: { layers: [], packages: [] },
  model: { layers: ['vocabulary'], packages: ['graphql', 'graphql-scalars', 'reflect-metadata', 'type-graphql'] },
  source: { layers: ['model'], packages: ['ajv', 'fastest-levenshtein', 'yaml'] },
  store: {
    layers: ['model'],
    packages: [
      '@sindresorhus/transliterate',
      'fastest-levenshtein',
      'geokdbush',
      'kdbush',
      'lru-cache',
      'typedfastbitset',
    ],
  },
  'linked-data': {
    layers: ['vocabulary', 'model'],
    packages: ['@graphql-tools/utils', '@rdfjs/types', 'csv-stringify', 'graphql', 'jsonld', 'n3'],
  },
  graphql: {
    layers: ['model', 'store', 'linked-data'],
    packages: ['@apollo/server', 'graphql', 'graphql-jit', 'graphql-scalars', 'lru-cache', 'type-graphql'],
  },
  pages: {
    layers: ['model'],
    packages: [
      '@resvg/resvg-wasm',
      'd3-geo',
      'intl-messageformat',
      'preact',
      'preact-render-to-string',
      'topojson-client',
      'world-atlas',
    ],
  },
  telemetry: {
    layers: [],
    packages: [
      '@opentelemetry/api',
      '@opentelemetry/core',
      '@opentelemetry/exporter-trace-otlp-http',
      '@opentelemetry/exporter-trace-otlp-proto',
      '@opentelemetry/resources',
      '@opentelemetry/sdk-trace-base',
      'prom-client',
    ],
  },
  http: {
    layers: ['vocabulary', 'model', 'store', 'graphql', 'linked-data', 'pages', 'telemetry'],
    packages: [
      '@apollo/server',
      '@fastify/cors',
      '@fastify/rate-limit',
      'content-disposition',
      'fastify',
      'fresh',
      'graphiql',
      'lru-cache',
      'negotiator',
      'range-parser',
      'react',
      'react-dom',
      'sitemap',
    ],
  },
  'config.ts': { layers: [], packages: [] },
  gateway: {
    layers: ['model', 'source', 'store', 'graphql', 'linked-data', 'pages', 'http', 'telemetry'],
    packages: ['fastify', 'graphql'],
  },
  cli: {
    layers: ['model', 'source', 'graphql', 'linked-data', 'http', 'telemetry', 'config.ts', 'gateway'],
    packages: ['chokidar', 'fastify', 'graphql', 'pino'],
  },
};

const files = (await readdir('src', { recursive: true })).filter((name) => /\.tsx?$/.test(name));
const sources = await Promise.all(files.map(async (name) => ({ name, text: await readFile(`src/${name}`, 'utf8') })));

const layerOf = (path: string): string => path.split('/')[0] ?? path;

/** The modules a file imports, types included, and those whose files it looks for. */
const importsOf = (text: string): readonly string[] =>
  [
    ...text.matchAll(
      /^\s*(?:import|export)\s[^'"]*?from '([^']+)'|^import '([^']+)'|(?:require\.resolve|import)\('([^']+)'/gm,
    ),
  ].map(([, from, bare, resolved]) => from ?? bare ?? resolved ?? '');

const vocabularies = files
  .filter((name) => name.startsWith('vocabulary/') && !/(namespace|prefixes)\.ts$/.test(name))
  .map((name) => posix.basename(name, '.ts'));

/** The terms a vocabulary lists, as the code names them: `schema.City`. */
async function termsOf(vocabulary: string): Promise<readonly string[]> {
  const module: unknown = await import(`../src/vocabulary/${vocabulary}.ts`);
  return Object.entries(typeof module === 'object' && module !== null ? module : {}).flatMap(
    ([name, terms]: [string, unknown]) =>
      typeof terms === 'object' && terms !== null && !Array.isArray(terms)
        ? Object.keys(terms).map((term) => `${name}.${term}`)
        : [],
  );
}

describe('the architecture', () => {
  it('has the layers of this table and no others', () => {
    expect([...new Set(files.map(layerOf))].sort()).toEqual(Object.keys(layers).sort());
  });

  it.each(sources)('lets $name import only what its layer may', ({ name, text }) => {
    const own = layerOf(name);
    const allowed = layers[own];
    const wrong = importsOf(text).filter((specifier) => {
      if (specifier.startsWith('node:')) return false;
      if (!specifier.startsWith('.')) return !allowed?.packages.some((name) => `${specifier}/`.startsWith(`${name}/`));
      const target = layerOf(posix.join(posix.dirname(name), specifier).replace(/\.js$/, '.ts'));
      return target !== own && !allowed?.layers.includes(target);
    });
    expect(wrong).toEqual([]);
  });

  it('lists no term of a vocabulary that nothing uses', async () => {
    const terms = await Promise.all(vocabularies.map(async (name) => termsOf(name)));
    expect(terms.flat().length).toBeGreaterThan(80);
    // The README's example of a new field has it; the continents are used all at once.
    const exempt = /^(wdt\.P2044|continents\.\w+)$/;
    const unused = terms.flat().filter((term) => !sources.some(({ text }) => new RegExp(`\\b${term}\\b`).test(text)));
    expect(unused.filter((term) => !exempt.test(term))).toEqual([]);
  });

  it('reads the environment in config.ts only', () => {
    expect(sources.filter(({ text }) => text.includes('process.env')).map(({ name }) => name)).toEqual(['config.ts']);
  });

  it('writes IRIs of vocabularies in src/vocabulary only', () => {
    const iri = /['"`]https?:\/\/(schema\.org|www\.w3\.org|purl\.org|publications\.europa\.eu|www\.wikidata\.org)/;
    expect(sources.filter(({ name, text }) => !name.startsWith('vocabulary/') && iri.test(text))).toEqual([]);
  });
});
