/** A record of a data file; fields that are undefined are left out. */
export interface RecordToWrite {
  readonly key: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Turns a record into the block YAML a person would write. */
export function blockYaml({ key, fields }: RecordToWrite): string {
  return `${key}:${block(fields, '  ')}\n`;
}

/** Turns records into one JSON text, which is YAML, too, with a record on each line. */
export function jsonText(records: readonly RecordToWrite[]): string {
  return `{\n${records.map(({ key, fields }) => `${JSON.stringify(key)}: ${JSON.stringify(fields)}`).join(',\n')}\n}\n`;
}

/** Writes what stands behind a key or a hyphen, with the white space before it. */
function block(value: unknown, indent: string): string {
  if (Array.isArray(value)) {
    return value.map((item) => `\n${indent}-${block(item, `${indent}  `).replace(/^\n */, ' ')}`).join('');
  }
  if (typeof value !== 'object' || value === null) return ` ${scalar(value, indent)}`;
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  if (entries.every(([, field]) => typeof field === 'number')) {
    return ` { ${entries.map(([name, field]) => `${name}: ${String(field)}`).join(', ')} }`;
  }
  return entries.map(([name, field]) => `\n${indent}${name}:${block(field, `${indent}  `)}`).join('');
}

function scalar(value: unknown, indent: string): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  if (value.length > 100) return `>-\n${folded(value, indent)}`;
  return isPlain(value) ? value : JSON.stringify(value);
}

/** Tells whether a text can stand without quotes. */
const isPlain = (text: string): boolean =>
  /^[\p{L}\d](?:[^\n:#]|:(?! |$)|(?<! )#)*$/u.test(text) &&
  Number.isNaN(Number(text)) &&
  !/^(true|false|null)$/i.test(text) &&
  text.trim() === text;

/** Breaks a long text into lines of 120 characters at the most. */
function folded(text: string, indent: string): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.length + 1 + word.length > 120) {
      lines.push(line);
      line = indent;
    }
    line += line === indent ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}
