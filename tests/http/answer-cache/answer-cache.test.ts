import type { IncomingHttpHeaders } from 'node:http';
import { describe, expect, it } from 'vitest';
import { createAnswerCache, type AnswerCache } from '../../../src/http/answer-cache/answer-cache.js';
import { canonicalHeaders } from '../../../src/http/answer-cache/canonical-headers.js';
import type { StoredAnswer } from '../../../src/http/answer-cache/stored-answer.js';

const question = 'GET /cities';

const mostBytes = 1_000_000;

const answer = (text: string, bytes = 100): StoredAnswer => ({
  etag: undefined,
  'last-modified': undefined,
  headers: [],
  headersOfNotModified: [],
  operation: undefined,
  body: Buffer.from(text),
  bytes,
});

const empty = (): AnswerCache =>
  createAnswerCache({
    mostBytes,
    canonical: canonicalHeaders({ 'accept-encoding': (header) => (header.includes('br') ? 'br' : '') }),
  });

/** A cache in which the question was answered to a client with these headers. */
function answered(vary: string, headers: IncomingHttpHeaders): AnswerCache {
  const cache = empty();
  cache.keep(question, headers, vary, answer('kept'));
  return cache;
}

const found = (cache: AnswerCache, headers: IncomingHttpHeaders, asked = question): string | undefined =>
  cache.find(asked, headers)?.body.toString();

describe('an answer', () => {
  it.each<[string, string, IncomingHttpHeaders, IncomingHttpHeaders]>([
    ['the same headers', 'Accept', { accept: 'text/turtle' }, { accept: 'text/turtle' }],
    ['another header that it does not depend on', 'Accept', { accept: '*/*', dnt: '0' }, { accept: '*/*', dnt: '1' }],
    ['a header that means the same', 'Accept-Encoding', { 'accept-encoding': 'br' }, { 'accept-encoding': 'gzip,br' }],
    ['no headers where it depends on none', '', { accept: 'text/turtle' }, {}],
  ])('is found with %s', (_headers, vary, given, asked) => {
    expect(found(answered(vary, given), asked)).toBe('kept');
  });

  it.each<[string, string, IncomingHttpHeaders, IncomingHttpHeaders]>([
    ['another value', 'Accept', { accept: 'text/turtle' }, { accept: 'text/html' }],
    ['no value', 'Accept', { accept: 'text/turtle' }, {}],
    ['a value where there was none', 'Accept', {}, { accept: 'text/turtle' }],
    ['another coding', 'Accept-Encoding', { 'accept-encoding': 'br' }, { 'accept-encoding': 'gzip' }],
    ['values that changed places', 'Accept, DNT', { accept: 'a', dnt: 'b' }, { accept: 'b', dnt: 'a' }],
  ])('is not found with %s of a header that it depends on', (_headers, vary, given, asked) => {
    expect(found(answered(vary, given), asked)).toBeUndefined();
  });

  it('is not found with another question', () => {
    expect(found(answered('', {}), {}, 'GET /cities?')).toBeUndefined();
  });

  it('is not given to who would have another, where a later one depends on more', () => {
    const cache = answered('Accept', { accept: 'text/html' });
    cache.keep(
      question,
      { accept: 'text/html', 'accept-language': 'it' },
      'Accept, Accept-Language',
      answer('italian'),
    );
    expect(found(cache, { accept: 'text/html', 'accept-language': 'en' })).toBeUndefined();
  });

  it('is kept beside those for other clients, up to some number of them', () => {
    const cache = empty();
    const accept = (one: number): IncomingHttpHeaders => ({ accept: `text/${one}` });
    for (let one = 0; one < 1000; one += 1) cache.keep(question, accept(one), 'Accept', answer(String(one)));
    expect([found(cache, accept(999)), found(cache, accept(980)), found(cache, accept(0))]).toEqual([
      '999',
      '980',
      undefined,
    ]);
  });
});

describe('what is kept', () => {
  it('is bounded, however many questions are asked and asked again', () => {
    const cache = empty();
    for (let one = 0; one < 20_000; one += 1) {
      cache.wants(`GET /${one}`);
      cache.keep(`GET /${one}`, {}, '', answer('', 1000));
    }
    expect(cache.bytes).toBeLessThanOrEqual(mostBytes);
  });

  it('is the answer to what is asked for the second time', () => {
    const cache = empty();
    expect([cache.wants(question), cache.wants(question)]).toEqual([false, true]);
  });

  it('is the answer to what was kept before in another way', () => {
    expect(answered('Accept', { accept: 'text/turtle' }).wants(question)).toBe(true);
  });

  it('stays, however many questions are asked once', () => {
    const cache = answered('', {});
    for (let one = 0; one < 20_000; one += 1) expect(cache.wants(`GET /${one}`)).toBe(false);
    expect([found(cache, {}), cache.bytes < mostBytes]).toEqual(['kept', true]);
  });

  it('is no answer that is larger than there is room', () => {
    const cache = empty();
    cache.keep(question, {}, '', answer('', mostBytes));
    expect(found(cache, {})).toBeUndefined();
  });
});
