import { NotPlain } from './not-plain.js';
import { readBlockText } from './plain-block-text.js';
import { FlowReader } from './plain-flow.js';
import { resolvePlainScalar, unusual } from './plain-scalar.js';
import type { RawRecord } from './records.js';

/** Tabs and whatever else is seldom in a text, and has rules of its own in YAML. */
const rare = /(?!\n)\p{Cc}|[\u2028\u2029\ufeff\ufffe\uffff]/u;
/** A name and its colon; YAML allows for 1024 characters. */
const entry = /^( *)([A-Za-z\d][\w-]{0,200}):(?: +|$)/;
const afterValue = /^ *(?:$| #)/;
const singleQuoted = /^'((?:[^']|'')*)'/;
const doubleQuoted = /^"([^"\\]*)"/;
/** The beginning of a scalar without quotes. */
const plainStart = /^(?:[^\s,[\]{}#&*!|>'"%@`?:-]|[-?:](?=[^\s]))/;

/**
 * Turns a name without indentation and what belongs to it, in YAML 1.2 as people usually write it, into the value a whole
 * reader would give, many times as fast; undefined where only such a reader should judge. `share` gives one copy
 * of equal texts.
 */
export function readPlainYaml(text: string, share: (text: string) => string): { readonly value: unknown } | undefined {
  const unix = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
  if (!unix.endsWith('\n') || rare.test(unix)) return undefined;
  try {
    return { value: new PlainReader(unix.split('\n'), share).read() };
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

class PlainReader {
  private at = 0;
  private indent = -1;

  constructor(
    private readonly lines: string[],
    private readonly share: (text: string) => string,
  ) {
    this.settle();
  }

  /** Reads what belongs to the one name without indentation. */
  read(): unknown {
    const value = this.field(this.name(), 0);
    if (this.indent !== -1) throw new NotPlain();
    return value;
  }

  /** Goes to the next line that says something, from the line it is at; behind the last the indentation is -1. */
  private settle(): void {
    for (; this.at < this.lines.length; this.at += 1) {
      const line = this.line;
      let indent = 0;
      while (line.charCodeAt(indent) === 32) indent += 1;
      this.indent = indent;
      if (indent < line.length && line.charCodeAt(indent) !== 35) return;
    }
    this.indent = -1;
  }

  private next(): void {
    this.at += 1;
    this.settle();
  }

  private get line(): string {
    return this.lines[this.at] ?? '';
  }

  private get isItem(): boolean {
    return this.line.startsWith('- ', this.indent);
  }

  private map(indent: number): RawRecord {
    const map: Record<string, unknown> = {};
    while (this.indent === indent && !this.isItem) {
      const found = this.name();
      const name = found[2] ?? '';
      if (Object.hasOwn(map, name)) throw new NotPlain();
      map[name] = this.field(found, indent);
    }
    return map;
  }

  private name(): RegExpExecArray {
    const found = entry.exec(this.line);
    const name = found?.[2];
    if (!found || name === undefined || resolvePlainScalar(name) !== name) throw new NotPlain();
    return found;
  }

  private field(found: RegExpExecArray, indent: number): unknown {
    const value = this.value(found[0].length, indent);
    return value === undefined ? this.nested(indent) : value;
  }

  private list(indent: number): readonly unknown[] {
    const list: unknown[] = [];
    while (this.indent === indent && this.isItem) {
      let start = indent + 2;
      while (this.line.charCodeAt(start) === 32) start += 1;
      list.push(this.item(start, indent));
    }
    return list;
  }

  private item(start: number, indent: number): unknown {
    const inner = ' '.repeat(start) + this.line.slice(start);
    if (entry.test(inner)) {
      // The fields of a thing in a list are indented like the first, which stands behind the hyphen.
      this.lines[this.at] = inner;
      this.indent = start;
      return this.map(start);
    }
    const value = this.value(start, indent);
    if (value === undefined) throw new NotPlain();
    return value;
  }

  /** What stands on the lines below the name of a field. */
  private nested(indent: number): unknown {
    this.next();
    if (this.indent > indent) return this.isItem ? this.list(this.indent) : this.map(this.indent);
    return this.indent === indent && this.isItem ? this.list(indent) : null;
  }

  /** The value on the same line, behind a colon or a hyphen; undefined where there is none. */
  private value(start: number, indent: number): unknown {
    const line = this.line;
    const first = line[start];
    if (first === undefined || first === '#') return undefined;
    if (first === '|' || first === '>') return this.blockText(start, indent);
    const { value, end } = this.inline(first, start);
    if (end < line.length && !afterValue.test(line.slice(end))) throw new NotPlain();
    this.next();
    // Else the text goes on, on the next line.
    if (this.indent > indent) throw new NotPlain();
    return value;
  }

  private inline(first: string, start: number): { readonly value: unknown; readonly end: number } {
    if (first === '{' || first === '[') return new FlowReader(this.line, this.share).read(start);
    const rest = this.line.slice(start);
    if (first === '"') return this.quoted(doubleQuoted.exec(rest), start);
    if (first === "'") return this.quoted(singleQuoted.exec(rest), start);
    return this.plain(rest, start);
  }

  private quoted(found: RegExpExecArray | null, start: number): { readonly value: string; readonly end: number } {
    if (!found) throw new NotPlain();
    const [whole, text = ''] = found;
    const value = whole.startsWith("'") ? text.replaceAll("''", "'") : text;
    return { value: this.share(value), end: start + whole.length };
  }

  private plain(rest: string, start: number): { readonly value: unknown; readonly end: number } {
    const comment = rest.indexOf(' #');
    const source = (comment === -1 ? rest : rest.slice(0, comment)).replace(/ +$/, '');
    if (!plainStart.test(source) || source.includes(': ') || source.endsWith(':')) throw new NotPlain();
    const value = resolvePlainScalar(source);
    if (value === unusual) throw new NotPlain();
    return { value: typeof value === 'string' ? this.share(value) : value, end: start + source.length };
  }

  private blockText(start: number, indent: number): string {
    const { value, end } = readBlockText(this.lines, { header: this.line.slice(start), from: this.at + 1, indent });
    this.at = end;
    this.settle();
    if (this.indent > indent) throw new NotPlain();
    return this.share(value);
  }
}
