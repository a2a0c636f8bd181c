import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/graphql/schema.js';
import { groupBy } from '../../src/model/group-by.js';
import { noTermOf } from '../../src/model/no-term.js';
import { termOf } from '../../src/model/term.js';

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
const objects = types.filter(isObjectType);

/** The types of things and of their parts. All else says how to ask, or how an answer is made up. */
const things = objects.filter((type) => termOf(type));
const others = objects.filter((type) => !termOf(type));

/** What the model says of a type or a field: its term, and why it has none. */
const marksOf = (declared: Parameters<typeof termOf>[0]): readonly string[] =>
  [termOf(declared)?.iri ?? [], noTermOf(declared) ?? []].flat();

/** The fields of types, each with its path and with what the model says of it. */
const fieldsOf = (some: readonly (GraphQLObjectType | GraphQLInterfaceType)[]): readonly Marked[] =>
  some.flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({
      path: `${type.name}.${field.name}`,
      name: field.name,
      term: termOf(field)?.iri,
      marks: marksOf(field),
    })),
  );

interface Marked {
  readonly path: string;
  readonly name: string;
  readonly term: string | undefined;
  readonly marks: readonly string[];
}

/** A part of the schema that a client may read a description of, and its place. */
interface Described {
  readonly path: string;
  readonly name: string;
  readonly description: string;
}

/** What stands in a type: its fields with their arguments, or its values. */
function membersOf(type: GraphQLNamedType): readonly Described[] {
  if (isEnumType(type)) return type.getValues().map((value) => described(value, `${type.name}.${value.name}`));
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => described(field, `${type.name}.${field.name}`));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    described(field, `${type.name}.${field.name}`),
    ...field.args.map((argument) => described(argument, `${type.name}.${field.name}(${argument.name})`)),
  ]);
}

const described = (
  { name, description }: { readonly name: string; readonly description?: string | null | undefined },
  path = name,
): Described => ({ path, name, description: description ?? '' });

const everything = types.flatMap((type) => [described(type), ...membersOf(type)]);

/** The words of a name or a description that mean something. */
const words = (text: string): string =>
  text
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => !['', 'a', 'an', 'its', 'of', 'the', 'this'].includes(word))
    .join(' ');

describe('the declarations of the model', () => {
  it('give every type but the root a term, or a reason to have none', () => {
    const marked = objects.filter((type) => type !== schema.getQueryType());
    expect(marked.filter((type) => marksOf(type).length !== 1).map(({ name }) => name)).toEqual([]);
  });

  it('give every field of a type with a term one of its own, or a reason to have none', () => {
    expect(fieldsOf(things).filter(({ marks }) => marks.length !== 1)).toEqual([]);
  });

  it('let the reason of a type do for its fields', () => {
    expect(fieldsOf(others).filter(({ marks }) => marks.length > 0)).toEqual([]);
  });

  // It would overrule that of every class below it.
  it('give an interface no term', () => {
    expect(types.filter(isInterfaceType).filter((type) => marksOf(type).length > 0)).toEqual([]);
  });

  it('give a field name one term in the whole schema, so that one flat context holds them all', () => {
    const byName = groupBy(
      fieldsOf(things).filter(({ term }) => term !== undefined),
      ({ name }) => [name],
    );
    const ambiguous = [...byName].filter(([, group]) => new Set(group.map(({ term }) => term)).size > 1);
    expect(ambiguous).toEqual([]);
  });

  it('describe everything', () => {
    const undescribed = everything.filter(({ description }) => words(description) === '');
    expect(undescribed.map(({ path }) => path)).toEqual([]);
  });

  it('describe everything in other words than its name', () => {
    const repeating = everything.filter(({ name, description }) => words(description) === words(name));
    expect(repeating.map(({ path }) => path)).toEqual([]);
  });
});
