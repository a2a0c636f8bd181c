import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';
import type { Problem } from './problem.js';

/** The way to a value in a file: the keys and indexes that lead to it. */
export type Path = readonly (string | number)[];

/** A YAML file that was read: its value, and where each part of it stands. */
export interface YamlFile {
  readonly name: string;
  readonly value: unknown;
  /** What is wrong with the file as YAML; its value is to be trusted only if nothing is. */
  readonly problems: readonly Problem[];
  /** Turns a path into a problem at the value there, or at the nearest thing around it that exists. */
  problemAt(path: Path, rule: string, message: string): Problem;
  /** The same at the key of the value. */
  problemAtKey(path: Path, rule: string, message: string): Problem;
}

/** Turns the text of a YAML 1.2 file into its value and the places of its parts. */
export function parseYamlFile(name: string, text: string): YamlFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, version: '1.2' });
  const problemAtOffset = (offset: number, rule: string, message: string): Problem => {
    const { line, col } = lineCounter.linePos(offset);
    return { file: name, line: Math.max(1, line), column: Math.max(1, col), rule, message };
  };
  return {
    name,
    value: document.errors.length > 0 ? undefined : document.toJS(),
    problems: document.errors.map((error) => problemAtOffset(error.pos[0], ...describe(error))),
    problemAt: (path, rule, message) => problemAtOffset(valueOffset(document, path), rule, message),
    problemAtKey: (path, rule, message) => problemAtOffset(keyOffset(document, path), rule, message),
  };
}

function describe({ code, message }: YAMLError): [rule: string, message: string] {
  if (code === 'DUPLICATE_KEY')
    return ['duplicate-key', 'This key stands twice: rename one of them, or merge the two records.'];
  return [
    'yaml-syntax',
    `This is not YAML: ${message.split('\n')[0] ?? ''} Check the indentation, the quotes and the colons here.`,
  ];
}

function valueOffset(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyOffset(document: Document, path: Path): number {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const pairs = isMap(parent) ? parent.items : [];
  const key = pairs.find(
    (pair) => isPair(pair) && isScalar(pair.key) && String(pair.key.value) === String(path.at(-1)),
  )?.key;
  return isNode(key) && key.range ? key.range[0] : valueOffset(document, path);
}
