import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../support/gateway.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const distance = (from: string, to: string): ReturnType<TestGateway['query']> =>
  gateway.query('query ($from: String!, $to: String!) { city(slug: $from) { km: distanceTo(slug: $to) } }', {
    from,
    to,
  });

describe('distanceTo', () => {
  it('measures kilometres along the surface of the globe', async () => {
    const km: unknown = expect.closeTo(9600, -2);
    expect(await distance('milano', 'osaka')).toEqual({ data: { city: { km } } });
  });

  it('is the same both ways', async () => {
    expect(await distance('osaka', 'milano')).toEqual(await distance('milano', 'osaka'));
  });

  it('is 0 to the city itself', async () => {
    expect(await distance('milano', 'milano')).toEqual({ data: { city: { km: 0 } } });
  });

  it('is null to a city that is not there', async () => {
    expect(await distance('milano', 'nowhere')).toEqual({ data: { city: { km: null } } });
  });

  it('takes the slug in upper case as `city` does', async () => {
    expect(await distance('milano', 'OSAKA')).toEqual(await distance('milano', 'osaka'));
  });
});
