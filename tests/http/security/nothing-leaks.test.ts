import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createGateway } from '../../../src/gateway/gateway.js';
import type { Store } from '../../../src/store/store.js';
import { publicUrl } from '../../support/gateway.js';
import { browserAccept } from '../page-paths.js';

const house = vi.hoisted(() => ({ isBroken: false }));

/** A store in which every question ends in a bug, of which the whole house would learn. */
vi.mock(import('../../../src/store/store.js'), async (load) => {
  const original = await load();
  return {
    ...original,
    createStore: (snapshot): Store =>
      new Proxy(original.createStore(snapshot), {
        get: (store, name, receiver): unknown => {
          if (house.isBroken) throw new Error(`password=hunter2 at ${import.meta.filename}`);
          return Reflect.get(store, name, receiver);
        },
      }),
  };
});

let server: FastifyInstance;
beforeAll(async () => {
  const log = pino({ level: 'silent' });
  const { gateway } = await createGateway({ publicUrl, dataFolder: 'tests/fixtures/three-cities', log });
  if (!gateway) throw new Error('The data of the test are not valid.');
  server = gateway.app();
  house.isBroken = true;
});
afterAll(() => server.close());

const query = '{ cities { nodes { id } } }';

/** Ways to come upon the bug. */
const asked = [
  ['a page', { url: '/search?q=metz', headers: { accept: browserAccept } }],
  ['GraphQL by GET', { url: `/graphql?query=${encodeURIComponent(query)}` }],
  ['GraphQL by POST', { url: '/graphql', method: 'POST', payload: { query } }],
  ['GraphQL with an operation that is new', { url: '/graphql', method: 'POST', payload: { query: `${query} #` } }],
  ['GraphQL as RDF', { url: `/graphql.ttl?query=${encodeURIComponent(query)}` }],
  [
    'several fields',
    { url: '/graphql', method: 'POST', payload: { query: '{ a: cities { totalCount } b: sectors { totalCount } }' } },
  ],
] as const;

describe('a bug in the store', () => {
  it.each(asked)('is told without its cause to who asks for %s', async (_kind, request) => {
    const { headers, body, statusCode } = await server.inject(request);
    expect(body).not.toMatch(/hunter2|node_modules|nothing-leaks|\bat .*:\d+:\d+|\.ts\b|stack|Error:/);
    expect(JSON.stringify(headers)).not.toMatch(/hunter2|fastify|x-powered-by/i);
    expect([statusCode, headers['cache-control']]).toEqual([expect.any(Number), 'no-store']);
    expect(body).toContain(String(headers['content-type']).includes('html') ? '<h1>' : 'went wrong');
  });
});
