import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { contractFiles } from '../../src/cli/contract-files.js';
import { announcedBreaks, breakingChanges } from './breaking-changes.js';

const [released, current, changelog] = await Promise.all([
  readFile('schema/released.graphql', 'utf8'),
  contractFiles().then((files) => files.get('schema.graphql') ?? ''),
  readFile('CHANGELOG.md', 'utf8'),
]);

/** What to write into the changelog before a contract may replace an earlier one. */
function missingLines(before: string, after: string, announcement: string): readonly string[] {
  const announced = announcedBreaks(announcement);
  const unannounced = breakingChanges(before, after).filter(({ coordinate }) => !announced.has(coordinate));
  return unannounced.map(
    ({ coordinate, description }) => `- \`${coordinate}\`: ${description} Say what to use instead.`,
  );
}

describe('the contract', () => {
  it('breaks nothing of the last release that the changelog does not announce', () => {
    const lines = missingLines(released, current, changelog);
    const remedy = `Take it back, or write into CHANGELOG.md under "## [Unreleased]", "### Breaking":\n${lines.join('\n')}\n`;
    expect(lines, remedy).toEqual([]);
  });

  it.each([
    ['a type', 'City', 'https://schema.org/City'],
    ['a field', 'City.country', 'https://schema.org/containedInPlace'],
    ['a value', 'Continent.ASIA', 'http://publications.europa.eu/resource/authority/continent/ASIA'],
    ['a scalar', 'PartialDate', 'http://www.w3.org/2001/XMLSchema#gYearMonth'],
  ])('may not lose a term that %s had in the last release', (_case, coordinate, iri) => {
    const term = `@term(iri: "${iri}")`;
    expect(missingLines(released, current.replaceAll(` ${term}`, ''), changelog)).toContain(
      `- \`${coordinate}\`: ${coordinate} lost ${term}. Say what to use instead.`,
    );
  });
});

const directives = `
  directive @term(iri: String!) repeatable on OBJECT | FIELD_DEFINITION | ENUM_VALUE | SCALAR
  directive @noTerm(reason: String!) on OBJECT | FIELD_DEFINITION
  directive @key(fields: String!) repeatable on OBJECT
  directive @shareable on OBJECT`;

const contract = `${directives}
  type Query { city(slug: String, filter: CityFilter): City! }
  interface Named { name: String }
  type City implements Named @key(fields: "slug") @term(iri: "s:City") @term(iri: "s:Place") {
    slug: String! @term(iri: "s:identifier")
    name: String @term(iri: "s:name")
    status: Status @noTerm(reason: "it is new")
    note: Note
    founded: Day
  }
  scalar Day @term(iri: "xsd:date") @term(iri: "xsd:gYear")
  type Note @shareable { text: Int }
  union Thing = City | Note
  enum Status { ACTIVE @term(iri: "s:Active"), ENDED @term(iri: "s:Ended") }
  input CityFilter { slug: String }`;

/** The contract with one piece of it replaced; that it stands there once is part of the test. */
function changed(before: string, after: string): string {
  if (contract.split(before).length !== 2) throw new Error(`The contract does not hold once: ${before}`);
  return contract.replace(before, after);
}

const breaking = [
  [
    'a type that is gone',
    'Note',
    changed('union Thing = City | Note', 'union Thing = City')
      .replace('note: Note', '')
      .replace(/type Note.*/, ''),
  ],
  ['a type of another kind', 'CityFilter', changed('input CityFilter { slug: String }', 'scalar CityFilter')],
  ['a field that is gone', 'City.note', changed('note: Note', '')],
  ['a field that may now be null', 'City.slug', changed('slug: String! @term', 'slug: String @term')],
  ['an argument that is gone', 'Query.city(slug:)', changed('slug: String, filter', 'filter')],
  ['an argument of another type', 'Query.city(slug:)', changed('slug: String, filter', 'slug: Int, filter')],
  ['a new argument that must be given', 'Query.city(id:)', changed('city(slug', 'city(id: ID!, slug')],
  [
    'a new input field that must be given',
    'CityFilter.id',
    changed('input CityFilter {', 'input CityFilter { id: ID!'),
  ],
  ['a value that is gone', 'Status.ENDED', changed('ENDED @term(iri: "s:Ended")', '')],
  ['an interface that is gone', 'City', changed('City implements Named', 'City')],
  ['a type that is gone from a union', 'Thing.Note', changed('City | Note', 'City')],
  ['another term of a type', 'City', changed('s:Place', 's:Town')],
  ['a term that a field lost', 'City.name', changed('name: String @term(iri: "s:name")', 'name: String')],
  ['another term of a value', 'Status.ACTIVE', changed('s:Active', 's:InForce')],
  ['another datatype of a scalar', 'Day', changed('xsd:date', 'xsd:dateTime')],
  ['a key that is gone', 'City', changed('@key(fields: "slug")', '')],
  ['a value type that others may no longer define', 'Note', changed('@shareable {', '{')],
] as const;

const harmless = [
  ['nothing', contract],
  ['a new field', changed('note: Note', 'note: Note notes: [Note!]!')],
  ['a new argument that may be left out', changed('slug: String, filter', 'slug: String, id: ID, filter')],
  ['a field that is never null any more', changed('note: Note', 'note: Note!')],
  ['a field that is deprecated', changed('note: Note', 'note: Note @deprecated')],
  ['a first term', changed('@noTerm(reason: "it is new")', '@term(iri: "s:status")')],
  ['one term more', changed('slug: String! @term', 'slug: String! @term(iri: "s:code") @term')],
] as const;

const announcement = (coordinate: string): string =>
  `# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n\n### Breaking\n\n- \`${coordinate}\` is gone.\n\n## [0.1.0]\n`;

describe('a breaking change', () => {
  it.each(breaking)('is %s', (_case, coordinate, after) => {
    expect(breakingChanges(contract, after).map((change) => change.coordinate)).toContain(coordinate);
  });

  it.each(harmless)('is not %s', (_case, after) => {
    expect(breakingChanges(contract, after)).toEqual([]);
  });

  it('is told once where a field is gone together with its term', () => {
    const after = changed('slug: String! @term(iri: "s:identifier")', '');
    expect(breakingChanges(contract, after).map(({ coordinate }) => coordinate)).toEqual(['City.slug']);
  });
});

describe('the removal of a field', () => {
  const after = changed('note: Note', '');
  const announced = announcement('City.note');

  it('is refused while the changelog says nothing of it', () => {
    expect(missingLines(contract, after, announcement('City.name'))).toEqual([
      '- `City.note`: City.note was removed. Say what to use instead.',
    ]);
  });

  it('is accepted once the changelog announces it', () => {
    expect(missingLines(contract, after, announced)).toEqual([]);
  });

  it.each([
    ['that was announced for an earlier release', announced.replace('[Unreleased]', '[0.2.0]')],
    ['that is announced as something else', announced.replace('### Breaking', '### Changed')],
    ['of which another part is announced', announcement('City.notes')],
  ])('is refused as one %s', (_case, text) => {
    expect(missingLines(contract, after, text)).toHaveLength(1);
  });
});
