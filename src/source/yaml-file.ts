import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { Problem } from './problem.js';
import { aliasMistake, yamlMistakes, type YamlMistake } from './yaml-error.js';

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
  const document = parseDocument(text, { lineCounter, prettyErrors: false, version: '1.2', logLevel: 'error' });
  const problemAtOffset = (offset: number, rule: string, message: string): Problem => {
    const { line, col } = lineCounter.linePos(offset);
    return { file: name, line: Math.max(1, line), column: Math.max(1, col), rule, message };
  };
  const { value, mistakes } = evaluate(document);
  return {
    name,
    value,
    problems: mistakes.map(({ offset, rule, message }) => problemAtOffset(offset, rule, message)),
    problemAt: (path, rule, message) => problemAtOffset(valueOffset(document, path), rule, message),
    problemAtKey: (path, rule, message) => problemAtOffset(keyOffset(document, path), rule, message),
  };
}

function evaluate(document: Document): { readonly value?: unknown; readonly mistakes: readonly YamlMistake[] } {
  const mistakes = yamlMistakes(document);
  if (mistakes.length > 0) return { mistakes };
  try {
    return { value: document.toJS(), mistakes };
  } catch (error) {
    // Thrown for an alias without an anchor, and for aliases that multiply.
    if (error instanceof ReferenceError) return { mistakes: [aliasMistake(document)] };
    throw error;
  }
}

function valueOffset(document: Document, path: Path): number {
  return nodeAt(document, path)?.range?.[0] ?? 0;
}

function keyOffset(document: Document, path: Path): number {
  const parent = nodeAt(document, path.slice(0, -1));
  const key = isMap(parent) ? pairAt(parent, path.at(-1))?.key : undefined;
  return isNode(key) && key.range ? key.range[0] : valueOffset(document, path);
}

/** The node a path leads to, or the nearest one around it. */
function nodeAt({ contents }: Document, path: Path): Node | null {
  let node = contents;
  for (const step of path) {
    const child = isMap(node) ? pairAt(node, step)?.value : isSeq(node) ? node.items[Number(step)] : undefined;
    if (!isNode(child)) break;
    node = child;
  }
  return node;
}

/** YAML knows keys that are numbers; a path knows them as text. */
const pairAt = ({ items }: YAMLMap, key: unknown): Pair | undefined =>
  items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
