import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/graphql/schema.js';
import { groupBy } from '../../src/model/group-by.js';
import { termOf } from '../../src/model/term.js';

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
const objects = types.filter(isObjectType);

/** Types that say how to ask, not what is known: they are in no graph. */
const isGraphqlOnly = ({ name }: GraphQLObjectType): boolean => /^(Query|PageInfo)$|(Connection|Edge)$/.test(name);

/** Fields that are in no graph, each with the reason. */
const graphqlOnlyFields: Readonly<Record<string, string>> = {
  'Named.name': 'is one of `names`',
  'Dataset.title': 'is one of `titles`',
  'Dataset.description': 'is one of `descriptions`',
  'Agreement.note': 'is one of `notes`',
  'Population.scope': 'is one of `scopes`',
  'Agreement.datePrecision': 'is said by the datatype of `date`',
  'Agreement.year': 'is the beginning of `date`',
  'City.distanceTo': 'depends on its argument',
  'Node.jsonLd': 'is the graph itself',
};

/** Every field of the types that say what is known, by the interface or type that declares it. */
const fields = objects
  .filter((type) => !isGraphqlOnly(type))
  .flatMap((type) =>
    Object.values(type.getFields()).map((field) => {
      const declaring = type.getInterfaces().findLast((one) => field.name in one.getFields()) ?? type;
      return { path: `${declaring.name}.${field.name}`, name: field.name, term: termOf(field)?.iri };
    }),
  );

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
  it('give every field a term, but for those with a reason to have none', () => {
    const without = new Set(fields.filter(({ term }) => term === undefined).map(({ path }) => path));
    expect([...without].sort()).toEqual(Object.keys(graphqlOnlyFields).sort());
  });

  it('give every type a term, but for those that say how to ask', () => {
    const names = (some: readonly GraphQLObjectType[]): readonly string[] => some.map(({ name }) => name);
    expect(names(objects.filter((type) => !termOf(type)))).toEqual(names(objects.filter(isGraphqlOnly)));
  });

  it('give a field name one term in the whole schema, so that one flat context holds them all', () => {
    const byName = groupBy(
      fields.filter(({ term }) => term !== undefined),
      ({ name }) => [name],
    );
    const ambiguous = [...byName].filter(([, group]) => new Set(group.map(({ term }) => term)).size > 1);
    expect(ambiguous).toEqual([]);
  });

  it('describe everything', () => {
    // type-graphql takes no description of the root.
    const undescribed = everything.filter(({ description }) => words(description) === '');
    expect(undescribed.map(({ path }) => path)).toEqual([]);
  });

  it('describe everything in other words than its name', () => {
    const repeating = everything.filter(({ name, description }) => words(description) === words(name));
    expect(repeating.map(({ path }) => path)).toEqual([]);
  });
});
