import type { DocumentHead, GraphWriter } from './graph-writer.js';
import type { JsonObject } from './json-ld.js';

/** Not by `^`, which finds a line behind U+2028, too: that may stand within a text (ECMA-404, section 9). */
const indented = (json: string): string => `    ${json.replaceAll('\n', '\n    ')}`;

/** Starts a JSON-LD document (JSON-LD 1.1) that holds all nodes in one `@graph`. */
export function createJsonLdWriter({ context }: DocumentHead): GraphWriter {
  let separator = '';
  const item = (node: JsonObject): string => {
    const text = `${separator}\n${indented(JSON.stringify(node, null, 2))}`;
    separator = ',';
    return text;
  };
  return {
    start: () => `{\n  "@context": ${JSON.stringify(context)},\n  "@graph": [`,
    write: ({ nodes }) => Promise.resolve(nodes.map(item).join('')),
    end: () => '\n  ]\n}\n',
  };
}
