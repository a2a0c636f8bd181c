import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file the explorer's page loads. */
export interface ExplorerFile {
  readonly name: string;
  readonly contentType: string;
  readonly text: string;
}

const require = createRequire(import.meta.url);

const script = 'text/javascript; charset=utf-8';

/** The files beside the explorer's page: our own script, and what packages have ready for browsers. */
const places = [
  {
    name: 'explorer.js',
    contentType: script,
    path: fileURLToPath(new URL('explorer-client.js', import.meta.url)),
  },
  {
    name: 'react.js',
    contentType: script,
    path: join(dirname(require.resolve('react/package.json')), 'umd/react.production.min.js'),
  },
  {
    name: 'react-dom.js',
    contentType: script,
    path: join(dirname(require.resolve('react-dom/package.json')), 'umd/react-dom.production.min.js'),
  },
  {
    name: 'graphiql.js',
    contentType: script,
    path: join(dirname(require.resolve('graphiql/package.json')), 'graphiql.min.js'),
  },
  {
    name: 'graphiql.css',
    contentType: 'text/css; charset=utf-8',
    path: require.resolve('graphiql/style.css'),
  },
];

/** Reads all files the explorer's page loads. */
export const readExplorerFiles = (): Promise<readonly ExplorerFile[]> =>
  Promise.all(
    places.map(async ({ name, contentType, path }) => ({ name, contentType, text: await readFile(path, 'utf8') })),
  );
