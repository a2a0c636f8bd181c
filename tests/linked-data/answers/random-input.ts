import fc, { type Arbitrary } from 'fast-check';
import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';

/** A value of an argument: as JSON, for a variable, and as a literal of GraphQL. */
export interface InputValue {
  readonly json: unknown;
  readonly literal: string;
}

/**
 * Values that find something, by what takes them: an argument as `CityConnection.after`, where it is one of a field of
 * that type, an argument or an input field of any type as `slug`, a scalar as `CountryCode`.
 */
export type KnownValues = Readonly<Record<string, readonly unknown[]>>;

/** Turns an input type and the name of what takes it into arbitrary values, most of which find something. */
export type RandomInput = (type: GraphQLInputType, name: string) => Arbitrary<InputValue>;

/** How deep input objects lie within one another. */
const deepest = 2;

/** Turns the texts that find something into the maker of arbitrary values for any argument. */
export function randomInput(known: KnownValues): RandomInput {
  const made = new Map<string, Arbitrary<InputValue>>();
  const input = (type: GraphQLInputType, name: string, depth: number): Arbitrary<InputValue> => {
    const key = `${name} ${String(type)} ${depth}`;
    const arbitrary = made.get(key) ?? nullable(type, present(type, name, depth));
    made.set(key, arbitrary);
    return arbitrary;
  };

  const present = (type: GraphQLInputType, name: string, depth: number): Arbitrary<InputValue> => {
    const bare = getNullableType(type);
    if (isListType(bare)) return listOf(input(bare.ofType, name, depth));
    if (isEnumType(bare)) return fc.constantFrom(...bare.getValues()).map((value) => enumValue(value.name));
    if (isInputObjectType(bare)) return objectOf(bare, depth);
    const values = known[name] ?? known[name.replace(/^.*\./, '')] ?? known[bare.name];
    return values ? fc.constantFrom(...values).map(jsonValue) : scalarOf(bare.name);
  };

  const objectOf = (type: GraphQLInputObjectType, depth: number): Arbitrary<InputValue> => {
    const fields = Object.values(type.getFields()).filter((field) => depth > 0 || isRequiredInputField(field));
    const values = fields.map((field) => {
      const value = input(field.type, field.name, depth - 1);
      const entry = value.map((given) => [field.name, given] as const);
      return isRequiredInputField(field) ? entry : sometimes(entry, 5);
    });
    return fc.tuple(...values).map((entries) => inputObject(entries.filter((entry) => entry !== undefined)));
  };
  return (type, name) => input(type, name, deepest);
}

/** Leaves out what may be left out now and then, by saying `null`. */
const nullable = (type: GraphQLInputType, value: Arbitrary<InputValue>): Arbitrary<InputValue> =>
  isNonNullType(type)
    ? value
    : fc.oneof({ weight: 9, arbitrary: value }, { weight: 1, arbitrary: fc.constant(nothing) });

const nothing: InputValue = { json: null, literal: 'null' };

/** Turns an arbitrary value into one that is there in one of so many cases. */
export const sometimes = <T>(value: Arbitrary<T>, oneIn: number): Arbitrary<T | undefined> =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: oneIn - 1, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: value },
  );

function scalarOf(name: string): Arbitrary<InputValue> {
  if (name === 'Boolean') return fc.boolean().map(jsonValue);
  if (name === 'Int') return fc.integer({ min: 0, max: 4 }).map(jsonValue);
  if (name === 'String' || name === 'ID')
    return fc.constantFrom('', 'nothing', 'https://nothing.example/').map(jsonValue);
  return fc.integer({ min: 0, max: 90 }).map(jsonValue);
}

const listOf = (item: Arbitrary<InputValue>): Arbitrary<InputValue> =>
  fc.array(item, { maxLength: 3 }).map((items) => ({
    json: items.map(({ json }) => json),
    literal: `[${items.map(({ literal }) => literal).join(', ')}]`,
  }));

const inputObject = (entries: readonly (readonly [string, InputValue])[]): InputValue => ({
  json: Object.fromEntries(entries.map(([name, { json }]) => [name, json])),
  literal: `{${entries.map(([name, { literal }]) => `${name}: ${literal}`).join(', ')}}`,
});

const jsonValue = (json: unknown): InputValue => ({ json, literal: literalOf(json) });

/** An object of GraphQL is one of JSON without quotes around its keys. */
function literalOf(json: unknown): string {
  if (typeof json !== 'object' || json === null) return JSON.stringify(json);
  return `{${Object.entries(json)
    .map(([key, value]) => `${key}: ${literalOf(value)}`)
    .join(', ')}}`;
}

const enumValue = (name: string): InputValue => ({ json: name, literal: name });
