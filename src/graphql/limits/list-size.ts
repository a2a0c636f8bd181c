import {
  getNullableType,
  isListType,
  isNonNullType,
  Kind,
  type ArgumentNode,
  type FieldNode,
  type GraphQLField,
  type ValueNode,
} from 'graphql';
import { isGiven } from '../given.js';
import type { Size } from './cost.js';
import { listLengthOf } from './list-lengths.js';
import { pageSizes } from './page-sizes.js';

/** How many items a list is taken to have of which nothing is known, as in introspection. */
export const usualItems = 10;

/** How many items there are where nothing is said, and at the most. */
interface Range {
  readonly usual: number;
  readonly most: number;
}

/** How many things may be asked for by a list of them; a router may ask for more of them than others. */
const entries: Range = { usual: 1, most: 1000 };

/** Turns a field that gives a connection into the size of the page that is asked for. */
export function pageSize({ arguments: given = [] }: FieldNode): Size {
  return sizeGivenBy(given.filter(isPageSize), pageSizes);
}

const isPageSize = ({ name }: ArgumentNode): boolean => name.value === 'first' || name.value === 'last';

/**
 * Turns a field that gives a list into the size of the list: that of the list it answers to, if one is given, or else of the
 * longest list of the field there is.
 */
export function listSize({ arguments: given = [] }: FieldNode, field: GraphQLField<unknown, unknown>): Size {
  const list = field.args.find(({ type }) => isNonNullType(type) && isListType(getNullableType(type)));
  return list
    ? sizeGivenBy(
        given.filter(({ name }) => name.value === list.name),
        entries,
      )
    : Math.max(1, listLengthOf(field) ?? usualItems);
}

/** Turns the arguments that may give a size, of which one has a value, into the size. */
function sizeGivenBy(given: readonly ArgumentNode[], range: Range): Size {
  const literal = given.map(({ value }) => literalSize(value)).find(isGiven);
  if (literal !== undefined) return within(range, literal);
  const variables = given.flatMap(({ value }) => (value.kind === Kind.VARIABLE ? [value.name.value] : []));
  if (variables.length === 0) return range.usual;
  return {
    with: (values) => within(range, sizeOf(variables.map((name) => values[name]).find(isGiven)) ?? range.usual),
    most: range.most,
  };
}

function literalSize(value: ValueNode): number | undefined {
  if (value.kind === Kind.INT) return Number(value.value);
  return value.kind === Kind.LIST ? value.values.length : undefined;
}

function sizeOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return Array.isArray(value) ? value.length : undefined;
}

/** An empty list counts as one item, and one that is longer than it may be, which its resolver refuses, as the longest. */
const within = ({ most }: Range, size: number): number => Math.min(Math.max(size, 1), most);
