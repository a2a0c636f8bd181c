import type { DocumentHead, GraphWriter } from './graph-writer.js';
import type { JsonObject } from './json-ld.js';

/** Starts a JSON-LD document (JSON-LD 1.1) that holds all nodes in one `@graph`. */
export function createJsonLdWriter({ context }: DocumentHead): GraphWriter {
  let separator = '';
  const item = (node: JsonObject): string => {
    const text = `${separator}\n${JSON.stringify(node, null, 2).replace(/^/gm, '    ')}`;
    separator = ',';
    return text;
  };
  return {
    start: () => `{\n  "@context": ${JSON.stringify(context)},\n  "@graph": [`,
    write: ({ nodes }) => Promise.resolve(nodes.map(item).join('')),
    end: () => '\n  ]\n}\n',
  };
}
