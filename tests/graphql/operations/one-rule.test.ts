import fc from 'fast-check';
import { GraphQLError, parse, validate, type DocumentNode } from 'graphql';
import { expect, it } from 'vitest';
import { exampleOperations } from '../../../src/graphql/example-operations.js';
import { oneRule } from '../../../src/graphql/operations/one-rule.js';
import { allRules } from '../../../src/graphql/request-rules.js';
import { createSchema } from '../../../src/graphql/schema.js';

const schema = createSchema();

const together = oneRule(allRules);

const texts = [
  ...exampleOperations,
  'query Q($a: Int, $b: [ID!]!) { nodes(ids: $b) { ...F ... on City @include(if: true) { slug } } cities(first: $a) { nodes { name } } } fragment F on City { id country { name } }',
  '{ cities(filter: { slug: ["a"] name: { startsWith: "x" } } first: 1 after: null) { nodes { a: name a: slug } } }',
  'mutation M { a } subscription S { b } query Q { c } query Q { cities { name } }',
];

const words = texts.map((text) =>
  text.match(/#.*|"[^"]*"|\.\.\.|\w+|[^\s\w]/g)?.filter((word) => !word.startsWith('#')),
);

/** Documents in which a few words were left out, doubled or replaced by others. */
const brokenDocuments = fc
  .record({
    words: fc.constantFrom(...words),
    changes: fc.array(fc.record({ at: fc.nat(), take: fc.nat(2), from: fc.nat() }), { maxLength: 4 }),
  })
  .map(({ words: all = [], changes }) =>
    changes
      .reduce(
        (before, { at, take, from }) =>
          before.toSpliced(at % before.length, 1, ...before.slice(from % before.length).slice(0, take)),
        all,
      )
      .join(' '),
  );

it('finds the mistakes that the rules find, in any document', () => {
  let invalid = 0;
  fc.assert(
    fc.property(brokenDocuments, (text) => {
      const document = documentOf(text);
      fc.pre(document !== undefined);
      const mistakes = validate(schema, document, allRules);
      invalid += mistakes.length > 0 ? 1 : 0;
      expect(validate(schema, document, [together])).toEqual(mistakes);
    }),
    { numRuns: 300 },
  );
  expect(invalid).toBeGreaterThan(30);
});

function documentOf(text: string): DocumentNode | undefined {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}
