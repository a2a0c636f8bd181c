import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { Writable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGateway } from '../../src/gateway/gateway.js';
import { publicUrl, startGateway, type TestGateway } from '../support/gateway.js';
import { paths } from './paths.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

describe('cross-origin requests', () => {
  const origin = 'https://dashboard.example';

  const preflight = (path: string, method: string): Promise<Response> =>
    gateway.fetch(path, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': method,
        'access-control-request-headers': 'content-type, accept',
      },
    });

  /** Addresses a script asks for, each with the method that makes its browser ask first. */
  const asked = [
    ['/cities/milano', 'GET'],
    ['/dataset.ttl', 'GET'],
    ['/context.jsonld', 'GET'],
    ['/graphql', 'POST'],
  ] as const;

  it.each(asked)('to %s are let through after asking first', async (path, method) => {
    expect((await preflight(path, method)).ok).toBe(true);
  });

  it.each(asked)('to %s are allowed from everywhere', async (path, method) => {
    expect((await preflight(path, method)).headers.get('access-control-allow-origin')).toBe('*');
  });

  it.each(asked)('to %s need not be asked for again the same day', async (path, method) => {
    expect((await preflight(path, method)).headers.get('access-control-max-age')).toBe('86400');
  });

  it.each(asked)('to %s are allowed by %s', async (path, method) => {
    const { headers } = await preflight(path, method);
    expect(headers.get('access-control-allow-methods')?.split(/,\s*/)).toContain(method);
  });

  it.each(asked)('to %s are allowed with the headers asked for', async (path, method) => {
    const { headers } = await preflight(path, method);
    expect(headers.get('access-control-allow-headers')).toBe('content-type, accept');
  });

  it('to anything are allowed by OPTIONS alone', async () => {
    expect((await gateway.fetch('/cities/milano', { method: 'OPTIONS' })).ok).toBe(true);
  });

  it.each([...paths, '/', '/context.jsonld', '/shapes.ttl', '/nothing', '/cities/nowhere', '/graphql'])(
    'may read the answer of %s',
    async (path) => {
      expect((await gateway.get(path, { origin })).headers.get('access-control-allow-origin')).toBe('*');
    },
  );

  it.each(['Link', 'ETag', 'Content-Location', 'Allow'])('may read the header %s', async (name) => {
    const { headers } = await gateway.get('/cities/milano', { origin });
    expect(headers.get('access-control-expose-headers')?.split(/,\s*/)).toContain(name);
  });
});

describe('the public address', () => {
  const pages = ['/', '/cities/daegu.html', '/search?q=osaka'];

  /** Ways a request may name another host. */
  const elsewhere = [
    ['Host', { host: 'evil.example' }],
    ['X-Forwarded-Host', { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http' }],
    ['Forwarded', { forwarded: 'host=evil.example;proto=http' }],
  ] as const;

  /** Asks without fetch, which keeps the header Host to itself. */
  const ask = (path: string, headers: Readonly<Record<string, string>>): Promise<string> =>
    new Promise((resolve, reject) => {
      request(gateway.origin + path, { headers }, (response) => {
        text(response).then((body) => {
          resolve(JSON.stringify(response.headers) + body);
        }, reject);
      })
        .on('error', reject)
        .end();
    });

  it.each(elsewhere.flatMap(([name, headers]) => [...paths, ...pages].map((path) => [name, path, headers] as const)))(
    'does not change by %s at %s',
    async (_name, path, headers) => {
      expect(await ask(path, headers)).not.toContain('evil.example');
    },
  );

  it.each([...paths, ...pages])('is in the answer of %s instead of the one it was asked at', async (path) => {
    expect(await ask(path, {})).toContain(publicUrl);
  });

  it.each([...paths, ...pages])('leaves out of %s where it was asked', async (path) => {
    expect(await ask(path, {})).not.toContain('127.0.0.1');
  });
});

describe('a bug of ours', () => {
  const lines: string[] = [];
  let server: FastifyInstance;
  beforeAll(async () => {
    const sink = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        lines.push(chunk.toString());
        done();
      },
    });
    const { gateway: built } = await createGateway({ publicUrl, dataFolder: 'data', log: pino(sink) });
    if (!built) throw new Error('The shipped data are not valid.');
    server = built.app();
    server.get('/bug', () => {
      throw new Error('the secret of the house');
    });
  });
  afterAll(() => server.close());

  it('is told as a problem', async () => {
    const { headers } = await server.inject('/bug');
    expect(headers['content-type']).toContain('application/problem+json');
  });

  it('is told to a browser as a page, in its language and without its cause', async () => {
    const answer = await server.inject({ url: '/bug', headers: { accept: 'text/html', 'accept-language': 'en' } });
    expect(answer.statusCode).toBe(500);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.body).toContain('<h1>Something went wrong</h1>');
    expect(answer.body).not.toContain('secret');
  });

  it('is told as a failure of the server', async () => {
    expect((await server.inject('/bug')).statusCode).toBe(500);
  });

  it('is told without its cause', async () => {
    expect((await server.inject('/bug')).body).not.toContain('secret');
  });

  it('is logged with its cause', async () => {
    await server.inject('/bug');
    expect(lines.filter((line) => line.includes('"level":50')).join()).toContain('the secret of the house');
  });

  it('is logged for no mistake of a client', async () => {
    const before = lines.length;
    await server.inject('/cities/nowhere');
    expect(lines.slice(before).filter((line) => line.includes('"level":50'))).toEqual([]);
  });
});
