import type { DocumentHead, GraphWriter } from './graph-writer.js';
import type { JsonObject } from './json-ld.js';

/** Starts a JSON-LD document (JSON-LD 1.1) that holds all nodes in one `@graph`. */
export function createJsonLdWriter({ context }: DocumentHead): GraphWriter {
  const head = `{\n  "@context": ${JSON.stringify(context)},\n  "@graph": [`;
  let isStarted = false;
  const lines = (node: JsonObject): string => {
    const text = `${isStarted ? ',' : head}\n${JSON.stringify(node, null, 2).replace(/^/gm, '    ')}`;
    isStarted = true;
    return text;
  };
  return {
    write: ({ nodes }) => Promise.resolve(nodes.map(lines).join('')),
    end: () => `${isStarted ? '' : head}\n  ]\n}\n`,
  };
}
