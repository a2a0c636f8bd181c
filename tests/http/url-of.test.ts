import { describe, expect, it } from 'vitest';
import { urlOf } from '../../src/http/url-of.js';

describe('the parsed address of a request', () => {
  it('has its path and its parameters', () => {
    const { pathname, searchParams } = urlOf({ url: '/cities/daegu?lang=en&x=a%20b' });
    expect(pathname).toBe('/cities/daegu');
    expect([...searchParams]).toEqual([
      ['lang', 'en'],
      ['x', 'a b'],
    ]);
  });

  it.each([
    ['//', '/'],
    ['//evil.example/cities', '/evil.example/cities'],
    ['/\\evil.example', '/evil.example'],
    ['/\t/evil.example', '/evil.example'],
    ['//[', '/['],
    ['//a:b', '/a:b'],
    ['///@', '/@'],
    ['*', '/*'],
  ])('takes no part of the path %j for a host', (url, pathname) => {
    expect(urlOf({ url }).pathname).toBe(pathname);
  });
});
