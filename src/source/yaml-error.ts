import { visit, type Document, type YAMLError } from 'yaml';

/** What keeps a file from being read as YAML: the offset where it stands, the rule, and what to write instead. */
export interface YamlMistake {
  readonly offset: number;
  readonly rule: string;
  readonly message: string;
}

const duplicateRemedy = 'This key stands twice: rename one of them, or merge the two records.';

/** What a person should do about the mistakes whose usual message speaks to programmers. */
const remedies: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: duplicateRemedy,
  TAB_AS_INDENT: 'A tab stands here: indent with spaces.',
  BLOCK_AS_IMPLICIT_KEY:
    'A field begins within a value: if all of it is one text, put it in quotes; if not, indent each field like those beside it.',
  MULTILINE_IMPLICIT_KEY: 'This line is no field: write its name, a colon, a space and its value.',
  BAD_SCALAR_START: 'No text begins with this character by itself: put the text in quotes.',
  MULTIPLE_DOCS: 'A second document begins here: remove the line ---.',
  TAG_RESOLVE_FAILED: 'A text that begins with ! loses its first word: put it in quotes.',
};

/** Finds what keeps a document from being read. Behind the first mistake of syntax all others would be guesswork. */
export function yamlMistakes({ errors, warnings }: Document): readonly YamlMistake[] {
  const all = [...errors, ...warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const repeated = all.filter(({ code }) => code === 'DUPLICATE_KEY');
  const others = all.filter(({ code }) => code !== 'DUPLICATE_KEY');
  return (others.length > 0 ? others.slice(0, 1) : repeated).map(describe);
}

/** Describes a key that stands twice, at the second. */
export const repeatedKey = { rule: 'duplicate-key', message: duplicateRemedy } as const;

function describe({ code, message, pos }: YAMLError): YamlMistake {
  return {
    offset: pos[0],
    rule: code === 'DUPLICATE_KEY' ? repeatedKey.rule : 'yaml-syntax',
    message: remedies[code] ?? `This is not YAML: ${message}. Check the indentation, the quotes and the colons here.`,
  };
}

/** Describes the alias that keeps a document from having a value: the first that stands for nothing, else the first of too many. */
export function aliasMistake(document: Document): YamlMistake {
  const offsets: number[] = [];
  visit(document, {
    Alias: (_key, alias) => {
      const offset = alias.range?.[0] ?? 0;
      if (offsets.length === 0) offsets.push(offset);
      if (alias.resolve(document)) return undefined;
      offsets.unshift(offset);
      return visit.BREAK;
    },
  });
  const message =
    'This alias stands for nothing, or for too much: write out its value; put a text that begins with * in quotes.';
  return { offset: offsets[0] ?? 0, rule: 'yaml-alias', message };
}
