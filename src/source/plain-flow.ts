import { NotPlain } from './not-plain.js';
import { resolvePlainScalar, unusual } from './plain-scalar.js';

const space = / */y;
const key = /([A-Za-z][\w-]{0,200}): +/y;
const quoted = /"([^"\\]*)"|'([^']*)'/y;
/** A plain scalar within brackets: no comment, and a colon only where no space follows. */
const plain = /(?:[^\s,[\]{}:#&*!|>'"%@`?-]|-(?=[^\s,[\]{}]))(?:[^\s,[\]{}:#]|:(?=[^\s,[\]{}])| +(?=[^\s,[\]{}:#]))*/y;

/** Reads the brackets and braces of one line of YAML: its value, and where what follows it begins. */
export class FlowReader {
  private at = 0;

  constructor(
    private readonly line: string,
    private readonly share: (text: string) => string,
  ) {}

  /** Reads from a bracket or brace to its end. */
  read(start: number): { readonly value: unknown; readonly end: number } {
    this.at = start;
    const value = this.value();
    return { value, end: this.at };
  }

  private value(): unknown {
    switch (this.line[this.at]) {
      case '{':
        return this.map();
      case '[':
        return this.list();
      default:
        return this.scalar();
    }
  }

  private map(): Readonly<Record<string, unknown>> {
    const map: Record<string, unknown> = {};
    this.items('}', () => {
      const name = this.take(key)?.[1];
      if (name === undefined || resolvePlainScalar(name) !== name || Object.hasOwn(map, name)) throw new NotPlain();
      map[name] = this.value();
    });
    return map;
  }

  private list(): readonly unknown[] {
    const list: unknown[] = [];
    this.items(']', () => {
      list.push(this.value());
    });
    return list;
  }

  /** Reads what stands between a bracket and its counterpart, commas between. */
  private items(close: string, readItem: () => void): void {
    this.at += 1;
    this.take(space);
    while (this.line[this.at] !== close) {
      readItem();
      this.take(space);
      const next = this.line[this.at];
      if (next === ',') {
        this.at += 1;
        this.take(space);
      } else if (next !== close) throw new NotPlain();
    }
    this.at += 1;
  }

  private scalar(): unknown {
    const text = this.take(quoted);
    if (text) return this.share(text[1] ?? text[2] ?? '');
    const source = this.take(plain)?.[0];
    const value = source === undefined ? unusual : resolvePlainScalar(source);
    if (value === unusual) throw new NotPlain();
    return typeof value === 'string' ? this.share(value) : value;
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.line);
    if (found) this.at = pattern.lastIndex;
    return found;
  }
}
