/**
 * What a page may load (Content Security Policy Level 3): its own style, script and pictures, and nothing from elsewhere.
 * A page says so itself, so that it holds on a host that sends files and no headers of ours.
 */
export const pagePolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');
