import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../support/gateway.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ dataFolder: 'tests/fixtures/three-cities' });
});
afterAll(() => gateway.close());

describe('a query that is too long for GET', () => {
  const tooLong = (): Promise<Response> => gateway.get(`/graphql?query=${'x'.repeat(20_000)}`);

  it('is answered as a problem that says what to do instead', async () => {
    const answer = await tooLong();
    const detail: unknown = expect.stringContaining('by POST');
    expect([answer.status, answer.headers.get('content-type'), await answer.json()]).toEqual([
      431,
      'application/problem+json',
      expect.objectContaining({ status: 431, detail }),
    ]);
  });

  it('is answered to scripts of other origins, too', async () => {
    expect((await tooLong()).headers.get('access-control-allow-origin')).toBe('*');
  });
});

describe('what is no request', () => {
  it('is answered as a problem, and the connection is closed', async () => {
    const socket = connect(Number(new URL(gateway.origin).port), '127.0.0.1');
    await once(socket, 'connect');
    socket.write('Buongiorno!\r\n\r\n');
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n[^]*"detail":/);
  });
});
