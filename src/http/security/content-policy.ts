import { pagePolicy } from '../../pages/frame/page-policy.js';

/** Nothing of ours is shown within the page of someone else; a page cannot say this of itself, only a header can. */
const notWithinOthers = "frame-ancestors 'none'";

/** Turns directives into the header that tells a browser what an answer may load and do (Content Security Policy Level 3). */
export const contentPolicy = (...directives: readonly string[]): string => [...directives, notWithinOthers].join('; ');

/**
 * What is no page loads nothing and runs nothing, whatever it holds and whatever a browser takes it for. The styles, and the
 * picture within them, are those by which browsers themselves show a picture or XML.
 */
export const dataPolicy = contentPolicy(
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
);

/** The policy of our pages. */
export const ownPagePolicy = contentPolicy(pagePolicy);
