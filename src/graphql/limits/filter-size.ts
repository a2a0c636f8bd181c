import { Kind, type FieldNode, type ValueNode } from 'graphql';
import { isObject } from '../../model/is-object.js';
import type { Size, VariableValues } from './cost.js';

/** The most conditions that are counted; a filter that has half as many is refused. */
const mostConditions = 1000;

/** Turns a field into the number of conditions in its filter, those of filters within it among them. */
export function filterSize({ arguments: given = [] }: FieldNode): Size {
  const filter = given.find(({ name }) => name.value === 'filter')?.value;
  if (!filter) return 0;
  const variables: string[] = [];
  const literal = conditionsWritten(filter, variables);
  if (variables.length === 0) return literal;
  return {
    with: (values) => Math.min(literal + conditionsIn(variables, values), mostConditions),
    most: mostConditions,
  };
}

/** Counts the conditions that are written in a value, and notes the variables that stand in it. */
function conditionsWritten(value: ValueNode, variables: string[]): number {
  if (value.kind === Kind.VARIABLE) variables.push(value.name.value);
  if (value.kind === Kind.LIST) return sum(value.values.map((item) => conditionsWritten(item, variables)));
  if (value.kind !== Kind.OBJECT) return 0;
  return sum(value.fields.map((field) => 1 + conditionsWritten(field.value, variables)));
}

const conditionsIn = (variables: readonly string[], values: VariableValues): number =>
  sum(variables.map((name) => conditionsOf(values[name])));

/** Counts the conditions in the value of a variable. */
function conditionsOf(value: unknown): number {
  if (Array.isArray(value)) return sum(value.map(conditionsOf));
  return isObject(value) ? sum(Object.values(value).map((inner) => 1 + conditionsOf(inner))) : 0;
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
