import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../support/gateway.js';
import { rawAnswer } from '../support/raw-answer.js';
import { sendBytes } from '../support/send-bytes.js';
import { almostHttp, requests } from './random-requests.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const statuses = [200, 204, 206, 304, 308, 400, 404, 405, 406, 410, 413, 414, 415, 416, 417, 431];

/** Whatever came before it, the next query is answered. */
const expectToGoOn = async (): Promise<void> => {
  expect(await gateway.query('{ city(slug: "osaka") { name(language: EN) } }')).toEqual({
    data: { city: { name: 'Osaka' } },
  });
};

describe('any bytes', () => {
  it('are told to be no request, or the connection is closed, and the next query is answered', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        expect(await sendBytes(gateway.origin, bytes)).toMatch(/^$|^HTTP\/1\.1 400 /);
        await expectToGoOn();
      }),
      { numRuns: 200 },
    );
  });

  it('that look like HTTP have an answer of a known status or none, and the next query is answered', async () => {
    await fc.assert(
      fc.asyncProperty(almostHttp, async (bytes) => {
        const answer = await sendBytes(gateway.origin, bytes);
        const told = [...answer.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
        expect(told.filter((status) => ![100, ...statuses].includes(status))).toEqual([]);
        await expectToGoOn();
      }),
      { numRuns: 300 },
    );
  });
});

describe('any request', () => {
  it('has an answer of a known status, which shows no insides, and the next query is answered', async () => {
    await fc.assert(
      fc.asyncProperty(requests, async ({ path, ...request }) => {
        const { status, headers, body } = await rawAnswer(gateway.origin + path, request);
        expect(statuses).toContain(status);
        if (headers['content-encoding'] === undefined) {
          expect(body.toString()).not.toMatch(/\n {4}at |node_modules|\[object Object\]/);
        }
        await expectToGoOn();
      }),
      { numRuns: 600 },
    );
  });
});
