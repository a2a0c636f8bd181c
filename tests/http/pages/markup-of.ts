/** A tag as our pages are written: attributes in double quotes, or alone. */
const tag = /<(\/?[a-z][a-z\d]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/gi;

/** The elements and attributes of a page in HTML (`a href`), each once, and what looks like a tag, but is none of ours. */
export function markupOf(html: string): { readonly names: readonly string[]; readonly strays: readonly string[] } {
  // The content of a script is no markup (HTML, section 13.2.5.4).
  const text = html.replace(/(<script[^>]*>)[^<]*/g, '$1').replace(/^<!doctype html>/, '');
  const names = [...text.matchAll(tag)].flatMap(([, element = '', attributes = '']) => [
    element,
    ...[...attributes.matchAll(/\s([\w:-]+)(?:="[^"]*")?/g)].map(([, attribute = '']) => `${element} ${attribute}`),
  ]);
  return { names: [...new Set(names)].sort(), strays: text.replaceAll(tag, '').match(/<.{0,20}/gs) ?? [] };
}
