import { buildSchema, findBreakingChanges } from 'graphql';
import { directivesIn } from '../support/directives-in.js';

/** A change of the contract that a client may have to follow. */
export interface BreakingChange {
  /** What changed, as a schema coordinate: `City`, `City.website`, `Query.city(slug:)`. */
  readonly coordinate: string;
  readonly description: string;
}

/** Finds what a contract takes away from the clients of an earlier one, and what it gives another meaning. */
export function breakingChanges(released: string, current: string): readonly BreakingChange[] {
  const changes = findBreakingChanges(buildSchema(released), buildSchema(current));
  const ofTypes = changes
    // Directives are for readers of the document: what matters of them is where they stand.
    .filter(({ type }) => !type.includes('DIRECTIVE'))
    .map(({ description }) => ({ coordinate: coordinateOf(description), description }));
  return [...ofTypes, ...lostDirectives(released, current)];
}

/** Finds what is still there, but has lost a term, a key or the leave for others to define it too. */
function lostDirectives(released: string, current: string): readonly BreakingChange[] {
  const after = directivesIn(current);
  return [...directivesIn(released)].flatMap(([coordinate, directives]) => {
    const kept = after.get(coordinate);
    const lost = directives.filter(
      (directive) => /^@(term|key|shareable)\b/.test(directive) && !kept?.includes(directive),
    );
    return kept ? lost.map((directive) => ({ coordinate, description: `${coordinate} lost ${directive}.` })) : [];
  });
}

/** How graphql-js puts its findings, and the coordinate of what each is about. */
const phrases: readonly (readonly [phrase: RegExp, coordinate: string])[] = [
  [/^(\w+) was removed from (?:enum|union) type (\w+)\..*/, '$2.$1'],
  [/^A required field (\w+) on input type (\w+) .*/, '$2.$1'],
  [/^A required arg (\w+) on ([\w.]+) .*/, '$2($1:)'],
  [/^([\w.]+) arg (\w+) .*/, '$1($2:)'],
  [/^Standard scalar (\w+) .*/, '$1'],
  [/^([\w.]+) .*/, '$1'],
];

function coordinateOf(description: string): string {
  const fitting = phrases.find(([phrase]) => phrase.test(description));
  return fitting ? description.replace(...fitting) : description;
}

/** Reads from a changelog which breaking changes the next release announces: what stands in backticks. */
export function announcedBreaks(changelog: string): ReadonlySet<string> {
  const unreleased = section(changelog, '## [Unreleased]', '\n## ');
  const breaking = section(unreleased, '### Breaking', '\n### ');
  return new Set([...breaking.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
}

function section(text: string, heading: string, next: string): string {
  const [, behind = ''] = text.split(`${heading}\n`);
  return behind.split(next)[0] ?? '';
}
