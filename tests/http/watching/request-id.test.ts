import { describe, expect, it } from 'vitest';
import { requestId } from '../../../src/http/watching/request-id.js';

const idOf = (given: string): string => requestId({ headers: { 'x-request-id': given } });

describe('the identifier of a request', () => {
  it.each(['a', '4bf92f3577b34da6a3ce929d0e0e4736', 'edge-1.req_7', 'x'.repeat(64)])(
    'is %s if that is given',
    (given) => {
      expect(idOf(given)).toBe(given);
    },
  );

  it.each(['', 'x'.repeat(65), 'a b', 'a\nb', '{"level":60}', 'é', '../..;'])('is not %j', (given) => {
    expect(idOf(given)).toMatch(/^[\da-f-]{36}$/);
  });

  it('is another for each request', () => {
    expect(requestId({ headers: {} })).not.toBe(requestId({ headers: {} }));
  });
});
