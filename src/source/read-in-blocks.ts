import { readPlainYaml } from './plain-yaml.js';
import { isRawRecord } from './records.js';
import { createTextSharing } from './shared-text.js';
import { splitIntoBlocks, type YamlBlock } from './yaml-blocks.js';
import {
  readYamlDocument,
  type Entry,
  type LocatedMistake,
  type Path,
  type Position,
  type YamlReading,
} from './yaml-document.js';
import { repeatedKey } from './yaml-error.js';

/** How much of a file is read, in bytes, to say what is wrong where it goes wrong. */
const extent = 200_000;

/**
 * Reads the bytes of a file that is a list of records, each a block from a name without indentation to the next: plain
 * blocks fast, others as a document of their own. Records are read when they are asked for, and so are places. Gives
 * undefined for a file that is no such list.
 */
export function readInBlocks(file: Buffer): YamlReading | undefined {
  const bytes = withoutMark(file);
  const blocks = splitIntoBlocks(bytes);
  if (!blocks) return undefined;
  let known: readonly LocatedMistake[] | undefined;
  function* entries(): Generator<Entry> {
    known = yield* readBlocks(bytes, blocks ?? []);
  }
  const read = (): Readonly<Record<string, unknown>> => Object.fromEntries(entries());
  const mistakes = (): readonly LocatedMistake[] => {
    if (!known) read();
    return known ?? [];
  };
  return {
    names: new Set(blocks.map(({ name }) => name)),
    entries,
    get value() {
      const value = read();
      return mistakes().length > 0 ? undefined : value;
    },
    get mistakes() {
      return mistakes();
    },
    ...createPositions(bytes, blocks),
  };
}

const byteOrderMark = Buffer.from('\ufeff');
const withoutMark = (bytes: Buffer): Buffer =>
  bytes.subarray(0, byteOrderMark.length).equals(byteOrderMark) ? bytes.subarray(byteOrderMark.length) : bytes;

const textOf = (bytes: Buffer, { start, end }: Pick<YamlBlock, 'start' | 'end'>): string =>
  bytes.toString('utf8', start, end);

/** Reads one record after another; in the end it gives what is wrong with them as YAML. */
function* readBlocks(bytes: Buffer, blocks: readonly YamlBlock[]): Generator<Entry, readonly LocatedMistake[]> {
  const share = createTextSharing();
  const mistakes = [...repeatedNames(blocks)];
  for (const [index, block] of blocks.entries()) {
    const { name } = block;
    const text = textOf(bytes, block);
    const plain = readPlainYaml(text, share);
    if (plain) {
      yield [name, plain.value];
      continue;
    }
    const { value, mistakes: own } = readYamlDocument(text);
    const isReadable = own.length > 0 ? own.every(({ rule }) => rule === repeatedKey.rule) : isNamed(value, name);
    if (!isReadable) return yield* readFrom(bytes, blocks, index);
    for (const mistake of own) mistakes.push(within(block, mistake));
    if (isRawRecord(value)) yield [name, value[name]];
  }
  return mistakes;
}

const isNamed = (value: unknown, name: string): boolean =>
  isRawRecord(value) && Object.hasOwn(value, name) && Object.keys(value).length === 1;

function* repeatedNames(blocks: readonly YamlBlock[]): Generator<LocatedMistake> {
  const names = new Set<string>();
  for (const { name, line } of blocks) {
    if (names.has(name)) yield { line, column: 1, ...repeatedKey };
    names.add(name);
  }
}

/** Tells why a block cannot be read; where that is for what stands elsewhere, it reads on in the whole file. */
function* readFrom(
  bytes: Buffer,
  blocks: readonly YamlBlock[],
  index: number,
): Generator<Entry, readonly LocatedMistake[]> {
  const found = firstMistakes(bytes, blocks, index);
  if (found) return found;
  const { value, mistakes } = readYamlDocument(bytes.toString());
  for (const { name } of mistakes.length > 0 ? [] : blocks.slice(index)) {
    if (isRawRecord(value)) yield [name, value[name]];
  }
  return mistakes;
}

/** Reads on from the block before: what was not closed in one may end, or fail to, in the next. */
function firstMistakes(
  bytes: Buffer,
  blocks: readonly YamlBlock[],
  index: number,
): readonly LocatedMistake[] | undefined {
  const from = blocks[Math.max(0, index - 1)];
  if (!from) return undefined;
  const end = blocks.find(({ start }) => start > from.start + extent)?.start ?? bytes.length;
  const { mistakes } = readYamlDocument(textOf(bytes, { start: from.start, end }));
  const isSyntax = mistakes.length > 0 && mistakes.every(({ rule }) => rule === 'yaml-syntax');
  return isSyntax ? mistakes.map((mistake) => within(from, mistake)) : undefined;
}

/** Turns a place in a block into the place in its file. */
const within = <Place extends Position>({ line }: YamlBlock, place: Place): Place => ({
  ...place,
  line: place.line + line - 1,
});

/** Finds places by reading again the block that holds them; problems of one block are mostly told one after another. */
function createPositions(
  bytes: Buffer,
  blocks: readonly YamlBlock[],
): Pick<YamlReading, 'positionOf' | 'positionOfKey'> {
  let byName: ReadonlyMap<string, YamlBlock> | undefined;
  let last: { readonly block: YamlBlock; readonly reading: YamlReading } | undefined;
  const find = (path: Path, way: 'positionOf' | 'positionOfKey'): Position => {
    byName ??= new Map(blocks.map((block) => [block.name, block]));
    const block = byName.get(String(path[0]));
    if (!block) return { line: blocks[0]?.line ?? 1, column: 1 };
    if (last?.block !== block) last = { block, reading: readYamlDocument(textOf(bytes, block)) };
    return within(block, last.reading[way](path));
  };
  return {
    positionOf: (path) => find(path, 'positionOf'),
    positionOfKey: (path) => find(path, 'positionOfKey'),
  };
}
