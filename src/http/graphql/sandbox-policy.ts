import { createHash } from 'node:crypto';
import { contentPolicy } from '../security/content-policy.js';

const sandbox = 'https://embeddable-sandbox.cdn.apollographql.com';
const landingPage = 'https://apollo-server-landing-page.cdn.apollographql.com';

/**
 * Turns the page of Apollo Sandbox into what it may do: load itself from where Apollo keeps it, ask us and no one else, and run
 * the scripts and styles that stand in it now, by their hashes. Its own nonces are no secret in a page that caches keep.
 */
export const sandboxPolicy = (page: string): string =>
  contentPolicy(
    "default-src 'none'",
    `script-src ${[...hashesOf('script', page), sandbox].join(' ')}`,
    `style-src ${[...hashesOf('style', page), sandbox, 'https://fonts.googleapis.com'].join(' ')}`,
    'font-src https://fonts.gstatic.com',
    `img-src ${landingPage}`,
    `manifest-src ${landingPage}`,
    'frame-src https://sandbox.embed.apollographql.com',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  );

/** The hashes of what stands between the tags of elements. */
const hashesOf = (element: 'script' | 'style', page: string): readonly string[] =>
  [...page.matchAll(new RegExp(`<${element}[^>]*>([^]*?)</${element}>`, 'g'))].flatMap(([, text = '']) =>
    text === '' ? [] : [`'sha256-${createHash('sha256').update(text).digest('base64')}'`],
  );
