import { readFile } from 'node:fs/promises';

/** The README as written. */
export const readme = await readFile('README.md', 'utf8');

/** The fenced blocks of the README in one language, in order. */
export const blocks = (language: string): readonly string[] =>
  [...readme.matchAll(/^```(\S+)\n([^]*?)^```$/gm)].flatMap(([, name, text]) =>
    name === language && text ? [text] : [],
  );

/** The rows of the README's table whose head starts with a cell, without the marks of code. */
export function table(head: string): readonly (readonly string[])[] {
  const lines = readme.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${head} `));
  const body = lines.slice(start + 2);
  const rows = body.slice(
    0,
    body.findIndex((line) => !line.startsWith('|')),
  );
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.replaceAll('`', '').trim()),
  );
}
