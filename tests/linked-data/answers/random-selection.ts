import fc, { type Arbitrary } from 'fast-check';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  isRequiredArgument,
  getNullableType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { sometimes, type InputValue, type RandomInput } from './random-input.js';

/** A value that stands in a query as it is, or as a variable, which may have it as its default. */
export interface PassedValue extends InputValue {
  readonly type: string;
  readonly passedAs: 'literal' | 'variable' | 'default';
}

/** A condition under which a selection is left out, or taken in. */
export interface Condition {
  readonly directive: 'skip' | 'include';
  readonly value: PassedValue;
}

/** A field of a query, before it is written down. */
export interface FieldPlan {
  readonly name: string;
  readonly alias?: string | undefined;
  readonly given?: readonly (readonly [name: string, value: PassedValue])[];
  readonly condition?: Condition | undefined;
  readonly selections?: readonly SelectionPlan[] | undefined;
}

/** A fragment of a query, before it is written down: without a number it stands in line, with one it is named by it. */
export interface FragmentPlan {
  readonly on: string | undefined;
  readonly number: number | undefined;
  readonly condition: Condition | undefined;
  readonly selections: readonly SelectionPlan[];
}

export type SelectionPlan = FieldPlan | FragmentPlan;

/** Turns a type into arbitrary selections of what it has, so many levels deep. */
export type RandomSelections = (type: GraphQLCompositeType, depth: number) => Arbitrary<readonly SelectionPlan[]>;

/** What selections are made of. */
export interface SelectionOptions {
  readonly input: RandomInput;
  /** The names a field may be given; none if it keeps its own. */
  readonly aliases: readonly string[];
}

/** Turns a schema into the maker of arbitrary selections. Those of one type and depth are made once: they recur. */
export function randomSelections(schema: GraphQLSchema, { input, aliases }: SelectionOptions): RandomSelections {
  const alias = aliases.length > 0 ? sometimes(fc.constantFrom(...aliases), 3) : fc.constant(undefined);
  const made = new Map<string, Arbitrary<readonly SelectionPlan[]>>();
  const selections: RandomSelections = (type, depth) => {
    const key = `${type.name} ${depth}`;
    const arbitrary = made.get(key) ?? fc.array(selection(type, depth), { minLength: 1, maxLength: 4 });
    made.set(key, arbitrary);
    return arbitrary;
  };

  const selection = (type: GraphQLCompositeType, depth: number): Arbitrary<SelectionPlan> => {
    const typeName = fc.record({ name: fc.constant('__typename'), alias, condition });
    const fields = isInterfaceType(type) || isObjectType(type) ? Object.values(type.getFields()) : [];
    const affordable = fields.filter((one) => costOf(one) <= depth);
    const choices = affordable.map((one) => ({ weight: costOf(one) > 0 ? 3 : 2, arbitrary: field(one, depth) }));
    const fragments =
      depth > 0 ? [{ weight: isAbstractType(type) ? 12 : 1, arbitrary: fragment(type, depth - 1) }] : [];
    return fc.oneof({ withCrossShrink: true }, { weight: 3, arbitrary: typeName }, ...choices, ...fragments);
  };

  const field = (one: GraphQLField<unknown, unknown>, depth: number): Arbitrary<FieldPlan> => {
    const type = getNamedType(one.type);
    return fc.record({
      name: fc.constant(one.name),
      alias,
      given: fc
        .tuple(...one.args.map((taken) => argument(taken, type.name)))
        .map((given) => given.filter((entry) => entry !== undefined)),
      condition,
      selections: isCompositeType(type) ? selections(type, depth - costOf(one)) : fc.constant(undefined),
    });
  };

  const argument = (one: GraphQLArgument, of: string): Arbitrary<readonly [string, PassedValue] | undefined> => {
    const value = input(one.type, `${of}.${one.name}`);
    const given = passed(value, String(one.type)).map((passing) => [one.name, passing] as const);
    return isRequiredArgument(one) ? given : sometimes(given, 7);
  };

  const fragment = (type: GraphQLCompositeType, depth: number): Arbitrary<FragmentPlan> =>
    fc.oneof(...overlapping(schema, type).map((on) => fragmentOn(on, depth)));

  const fragmentOn = (on: GraphQLCompositeType, depth: number): Arbitrary<FragmentPlan> =>
    fc.record({
      on: fc.constant(on.name),
      number: sometimes(fc.integer({ min: 1, max: 2 }), 2),
      condition,
      selections: selections(on, depth),
    });
  return selections;
}

/** How many levels a field goes down: a list of things goes down two, so that answers do not grow without bounds. */
function costOf({ type }: GraphQLField<unknown, unknown>): number {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return 0;
  const isThing = isAbstractType(named) || (isObjectType(named) && named.getInterfaces().length > 0);
  return isThing && isListType(getNullableType(type)) ? 2 : 1;
}

/** The types a fragment may have where another type is expected. */
const overlapping = (schema: GraphQLSchema, type: GraphQLCompositeType): readonly GraphQLCompositeType[] => {
  if (isObjectType(type)) return [type, ...type.getInterfaces()];
  return [type, ...schema.getPossibleTypes(type), ...(isInterfaceType(type) ? type.getInterfaces() : [])];
};

const passed = (value: Arbitrary<InputValue>, type: string): Arbitrary<PassedValue> =>
  fc
    .record({ value, passedAs: fc.constantFrom('literal', 'variable', 'default') })
    .map(({ value: { json, literal }, passedAs }) => ({ json, literal, type, passedAs }));

const condition: Arbitrary<Condition | undefined> = sometimes(
  fc.record({
    directive: fc.constantFrom('include', 'skip'),
    value: passed(
      fc.boolean().map((json) => ({ json, literal: String(json) })),
      'Boolean!',
    ),
  }),
  8,
);
