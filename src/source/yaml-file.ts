import type { Problem } from './problem.js';
import { readInBlocks } from './read-in-blocks.js';
import { readYamlDocument, type Path, type Position, type YamlReading } from './yaml-document.js';

/** A YAML file that was read: its value, and where each part of it stands. */
export interface YamlFile {
  readonly name: string;
  /** All of it; read anew whenever it is asked for. */
  readonly value: unknown;
  /** The names without indentation; undefined where the file holds something else. */
  readonly names: YamlReading['names'];
  /** Reads the file name by name, as far as nothing is wrong with it as YAML. */
  readonly entries: YamlReading['entries'];
  /** What is wrong with the file as YAML; its value is to be trusted only if nothing is. Known once it was read to the end. */
  readonly problems: readonly Problem[];
  /** Turns a path into a problem at the value there, or at the nearest thing around it that exists. */
  problemAt(path: Path, rule: string, message: string): Problem;
  /** The same at the key of the value. */
  problemAtKey(path: Path, rule: string, message: string): Problem;
}

/**
 * Turns the text of a YAML 1.2 file, or its bytes in UTF-8, into its value and the places of its parts. A file that is a
 * list of records is read record by record, which is many times as fast; any other is read as a whole.
 */
export function parseYamlFile(name: string, content: string | Buffer): YamlFile {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const reading = readInBlocks(bytes) ?? readYamlDocument(new TextDecoder().decode(bytes));
  const problem = ({ line, column }: Position, rule: string, message: string): Problem => ({
    file: name,
    line,
    column,
    rule,
    message,
  });
  return {
    name,
    names: reading.names,
    entries: reading.entries,
    get value() {
      return reading.value;
    },
    get problems() {
      return reading.mistakes.map(({ rule, message, ...position }) => problem(position, rule, message));
    },
    problemAt: (path, rule, message) => problem(reading.positionOf(path), rule, message),
    problemAtKey: (path, rule, message) => problem(reading.positionOfKey(path), rule, message),
  };
}
