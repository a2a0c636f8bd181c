import { NotPlain } from './not-plain.js';

/** Where a block scalar stands: what is behind its field's colon, its first line, and the indentation of its field. */
interface Place {
  readonly header: string;
  readonly from: number;
  readonly indent: number;
}

const header = /^([|>])(-?)(?: +#.*| *)$/;

/** Reads a text that is written on lines of its own (YAML 1.2.2, section 8.1): its value, and the line behind it. */
export function readBlockText(
  lines: readonly string[],
  place: Place,
): { readonly value: string; readonly end: number } {
  const [, style, chomp] = header.exec(place.header) ?? [];
  const indentation = /^ */.exec(lines[place.from] ?? '')?.[0] ?? '';
  if (style === undefined || indentation.length <= place.indent) throw new NotPlain();
  const content: string[] = [];
  let end = place.from;
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? '';
    if (line === '') content.push('');
    else if (line.startsWith(indentation)) content.push(contentOf(line, indentation.length));
    else break;
  }
  while (content.at(-1) === '') content.pop();
  const isEnd =
    (lines[end] ?? '').slice(0, place.indent + 1).trimStart() !== '' || (lines[end] ?? '').trimStart() === '';
  if (!isEnd || (content[0] ?? '') === '') throw new NotPlain();
  const text = style === '|' ? content.join('\n') : fold(content);
  return { value: chomp === '-' ? text : `${text}\n`, end };
}

/** Spaces at either end of a line have rules of their own. */
function contentOf(line: string, start: number): string {
  const content = line.slice(start);
  if (content.startsWith(' ') || content.endsWith(' ')) throw new NotPlain();
  return content;
}

/** Lines become one, and empty lines between them become ends of lines. */
function fold(content: readonly string[]): string {
  return content.reduce((text, line, index) => {
    if (index === 0) return line;
    if (line === '') return `${text}\n`;
    return content[index - 1] === '' ? text + line : `${text} ${line}`;
  }, '');
}
