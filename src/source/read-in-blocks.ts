import { readPlainYaml } from './plain-yaml.js';
import { isRawRecord, type RawRecord } from './records.js';
import { createTextSharing } from './shared-text.js';
import { splitIntoBlocks, type YamlBlock } from './yaml-blocks.js';
import { readYamlDocument, type LocatedMistake, type Path, type Position, type YamlReading } from './yaml-document.js';
import { repeatedKey } from './yaml-error.js';

/** How much of a file is read, in bytes, to say what is wrong where it goes wrong. */
const extent = 200_000;

/** What the blocks of a file hold, and which of them begins with which name. */
interface Content extends Pick<YamlReading, 'value' | 'mistakes'> {
  readonly byName: ReadonlyMap<string, YamlBlock>;
}

/**
 * Reads the bytes of a file that is a list of records, each a block from a name without indentation to the next: plain
 * blocks fast, others as a document of their own. Places are found when they are asked for. Gives undefined for a file
 * that only its whole explains.
 */
export function readInBlocks(file: Buffer): YamlReading | undefined {
  const bytes = withoutMark(file);
  const blocks = splitIntoBlocks(bytes);
  const content = blocks && readBlocks(bytes, blocks);
  return content && { value: content.value, mistakes: content.mistakes, ...createPositions(bytes, content.byName) };
}

const byteOrderMark = Buffer.from('\ufeff');
const withoutMark = (bytes: Buffer): Buffer =>
  bytes.subarray(0, byteOrderMark.length).equals(byteOrderMark) ? bytes.subarray(byteOrderMark.length) : bytes;

const textOf = (bytes: Buffer, { start, end }: Pick<YamlBlock, 'start' | 'end'>): string =>
  bytes.toString('utf8', start, end);

function readBlocks(bytes: Buffer, blocks: readonly YamlBlock[]): Content | undefined {
  const share = createTextSharing();
  const byName = new Map<string, YamlBlock>();
  const value: Record<string, unknown> = {};
  const mistakes: LocatedMistake[] = [];
  for (const [index, block] of blocks.entries()) {
    const text = textOf(bytes, block);
    const plain = readPlainYaml(text, share);
    const { record, mistakes: own } = plain ? { record: plain, mistakes: [] } : readWholly(text);
    const [name, ...others] = Object.keys(record ?? {});
    if (!record || name === undefined || others.length > 0) {
      const found = firstMistakes(bytes, blocks, index);
      return found && { mistakes: found, byName };
    }
    for (const mistake of own) mistakes.push(within(block, mistake));
    if (byName.has(name)) mistakes.push({ line: block.line, column: 1, ...repeatedKey });
    byName.set(name, block);
    value[name] = record[name];
  }
  return mistakes.length > 0 ? { mistakes, byName } : { value, mistakes, byName };
}

/** Reads a block that is not plain. Where only keys are wrong, its record is but the name, as it is not to be used. */
function readWholly(text: string): { readonly record?: RawRecord; readonly mistakes: readonly LocatedMistake[] } {
  const { value, mistakes } = readYamlDocument(text);
  if (mistakes.length === 0) return isRawRecord(value) ? { record: value, mistakes } : { mistakes };
  const isReadable = mistakes.every(({ rule }) => rule === repeatedKey.rule);
  const name = isReadable ? readYamlDocument(text.slice(0, text.indexOf(':') + 1)).value : undefined;
  return isRawRecord(name) ? { record: name, mistakes } : { mistakes };
}

/** Says what is wrong from a block on: what was not closed in one may end, or fail to, in the next. */
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
  byName: ReadonlyMap<string, YamlBlock>,
): Pick<YamlReading, 'positionOf' | 'positionOfKey'> {
  let last: { readonly block: YamlBlock; readonly reading: YamlReading } | undefined;
  const find = (path: Path, way: 'positionOf' | 'positionOfKey'): Position => {
    const block = byName.get(String(path[0]));
    if (!block) return { line: [...byName.values()][0]?.line ?? 1, column: 1 };
    if (last?.block !== block) last = { block, reading: readYamlDocument(textOf(bytes, block)) };
    return within(block, last.reading[way](path));
  };
  return {
    positionOf: (path) => find(path, 'positionOf'),
    positionOfKey: (path) => find(path, 'positionOfKey'),
  };
}
