import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerClientError } from '../../src/http/client-error.js';
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

describe('a connection that went wrong', () => {
  /** Tells what is sent on a connection, and how it ends. */
  const answerTo = (code: string, writable: boolean): readonly string[] => {
    const done: string[] = [];
    const socket = {
      writable,
      end: (answer: string) => done.push(answer),
      destroy: () => done.push('destroyed'),
    };
    answerClientError({})(Object.assign(new Error('wrong'), { code }), socket);
    return done;
  };

  it('because the request took too long is told so', () => {
    expect(answerTo('ERR_HTTP_REQUEST_TIMEOUT', true)).toEqual([
      expect.stringMatching(/^HTTP\/1\.1 408 Request Timeout/),
    ]);
  });

  it.each([
    ['the client has gone', 'ECONNRESET', true],
    ['nothing can be sent any more', 'HPE_HEADER_OVERFLOW', false],
  ])('because %s is ended without an answer', (_reason, code, writable) => {
    expect(answerTo(code, writable)).toEqual(['destroyed']);
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
