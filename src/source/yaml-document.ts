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
import { isRawRecord } from './records.js';
import { aliasMistake, yamlMistakes, type YamlMistake } from './yaml-error.js';

/** The way to a value in a file: the keys and indexes that lead to it. */
export type Path = readonly (string | number)[];

/** Where something stands in a text; both are counted from 1, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A name at the beginning of a line, and what belongs to it. */
export type Entry = readonly [name: string, value: unknown];

/** What a reader tells of a text: its value, or what is wrong with it as YAML, and where each part stands. */
export interface YamlReading {
  readonly value?: unknown;
  /** The names of its entries; undefined where it holds something else. */
  readonly names: ReadonlySet<string> | undefined;
  /** Reads entry by entry as far as it is asked to, and as far as nothing is wrong with the text as YAML. */
  readonly entries: () => Iterable<Entry>;
  /** What is wrong with the text as YAML; its value is to be trusted only if nothing is. */
  readonly mistakes: readonly LocatedMistake[];
  /** Finds the value at a path, or the nearest thing around it that exists. */
  readonly positionOf: (path: Path) => Position;
  /** Finds the key of the value. */
  readonly positionOfKey: (path: Path) => Position;
}

/** What keeps a text from being read as YAML, and where. */
export interface LocatedMistake extends Position, Pick<YamlMistake, 'rule' | 'message'> {}

/** Turns the text of a YAML 1.2 file, or of a piece of one, into its value and the places of its parts. */
export function readYamlDocument(text: string): YamlReading {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, version: '1.2', logLevel: 'error' });
  const positionAt = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const { value, mistakes } = evaluate(document);
  const entries = isRawRecord(value) ? Object.entries(value) : undefined;
  return {
    value,
    names: entries && new Set(entries.map(([name]) => name)),
    entries: () => entries ?? [],
    mistakes: mistakes.map(({ offset, rule, message }) => ({ ...positionAt(offset), rule, message })),
    positionOf: (path) => positionAt(valueOffset(document, path)),
    positionOfKey: (path) => positionAt(keyOffset(document, path)),
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
