import { resolvePlainScalar } from './plain-scalar.js';
import { isRawRecord } from './records.js';
import { readYamlDocument } from './yaml-document.js';

/** A piece of a YAML file that begins at a name without indentation and ends where the next does. */
export interface YamlBlock {
  /** The name; empty where the block has none, which makes no YAML. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** The line it begins at, counted from 1. */
  readonly line: number;
}

const lineEnd = 10;
const space = 32;
/** What a line begins with that does not begin a block: a space, a comment, or its end. */
const within: ReadonlySet<number> = new Set([space, 35, lineEnd]);
/** What a name begins with: a letter, a digit or a quotation mark, or a letter beyond ASCII. */
const isNameStart = (byte: number): boolean => /[A-Za-z\d"'\u0080-\u00ff]/.test(String.fromCharCode(byte));
const nameStarts: ReadonlySet<number> = new Set(Array.from({ length: 256 }, (_, byte) => byte).filter(isNameStart));

/** Splits the bytes of a file at the names of its records; undefined where it holds something else, too, without indentation. */
export function splitIntoBlocks(bytes: Buffer): readonly YamlBlock[] | undefined {
  const starts: { readonly start: number; readonly line: number }[] = [];
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const first = bytes[start] ?? lineEnd;
    if (nameStarts.has(first)) starts.push({ start, line });
    else if (!within.has(first) && !isWindowsEnd(bytes, start)) return undefined;
    else if (first === space && starts.length === 0) return undefined;
    const end = bytes.indexOf(lineEnd, start);
    start = end === -1 ? bytes.length : end + 1;
  }
  const blocks = starts.map(({ start, line }, index) => {
    const end = starts[index + 1]?.start ?? bytes.length;
    return { name: nameOf(bytes, start, end), start, end, line };
  });
  // Without a name at its beginning, the file is no list of names, whatever follows.
  return blocks[0]?.name ? blocks : undefined;
}

const isWindowsEnd = (bytes: Buffer, start: number): boolean => bytes[start] === 13 && bytes[start + 1] === lineEnd;

const colon = 58;
const longest = 200;
const usual = /^[A-Za-z\d][\w-]*$/;
/** What may hold a name, up to the first colon that can end one. */
const unusual = /^[^\n]*?:(?=\s|$)/;

function nameOf(bytes: Buffer, start: number, end: number): string {
  const last = bytes.indexOf(colon, start);
  const next = bytes[last + 1];
  if (last !== -1 && last - start <= longest && (next === undefined || within.has(next))) {
    const name = bytes.toString('latin1', start, last);
    if (usual.test(name) && resolvePlainScalar(name) === name) return name;
  }
  const beginning = unusual.exec(bytes.toString('utf8', start, end))?.[0];
  const { value } = readYamlDocument(beginning ?? '');
  return Object.keys(isRawRecord(value) ? value : {})[0] ?? '';
}
