import type { DocumentHead, GraphWriter } from './graph-writer.js';
import type { JsonObject } from './json-ld.js';

/** Starts a JSON-LD document (JSON-LD 1.1) that holds all nodes in one `@graph`. */
export function createJsonLdWriter({ context }: DocumentHead): GraphWriter {
  let before = `{\n  "@context": ${JSON.stringify(context)},\n  "@graph": [`;
  const lines = (node: JsonObject): string => {
    const text = `${before}\n${JSON.stringify(node, null, 2).replace(/^/gm, '    ')}`;
    before = ',';
    return text;
  };
  return {
    write: ({ nodes }) => Promise.resolve(nodes.map(lines).join('')),
    end: () => '\n  ]\n}\n',
  };
}
