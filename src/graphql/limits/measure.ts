import {
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type DocumentNode,
  type ExecutableDefinitionNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { GraphQLJSONObject } from 'graphql-scalars';
import { itemsOf } from '../../model/items-of.js';
import { sumOf, timesSize, type Cost } from './cost.js';
import { filterSize } from './filter-size.js';
import { listSize, pageSize } from './list-size.js';

/** How much an operation asks for, or a fragment by itself. */
export interface Measures {
  /** How many fields there are within one another. */
  readonly depth: number;
  readonly cost: Cost;
}

/** How much a selection asks for. */
interface Selected extends Measures {
  /** What each item of the page costs, where it is a connection from which is selected. */
  readonly costOfItem: Cost;
}

const nothing: Selected = { depth: 0, cost: 0, costOfItem: 0 };

/** What it takes to measure a part of a document. */
interface Scope {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly measured: Map<ExecutableDefinitionNode, Selected>;
}

/**
 * Measures each operation and fragment of a document, which need not be valid: each part of it once, in however many ways
 * fragments within one another lead to it. A fragment within itself, for which there is a rule, has nothing in it there.
 */
export function measure(
  { definitions }: DocumentNode,
  schema: GraphQLSchema,
): ReadonlyMap<ExecutableDefinitionNode, Measures> {
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const scope: Scope = {
    schema,
    fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
    measured: new Map(),
  };
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) measureFragment(definition, scope);
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const root = schema.getRootType(definition.operation) ?? undefined;
    scope.measured.set(definition, measureSelections(definition.selectionSet, root, scope));
  }
  return scope.measured;
}

function measureFragment(definition: FragmentDefinitionNode, scope: Scope): Selected {
  const before = scope.measured.get(definition);
  if (before) return before;
  scope.measured.set(definition, nothing);
  const type = scope.schema.getType(definition.typeCondition.name.value);
  const selected = measureSelections(definition.selectionSet, type, scope);
  scope.measured.set(definition, selected);
  return selected;
}

function measureSelections({ selections }: SelectionSetNode, of: GraphQLNamedType | undefined, scope: Scope): Selected {
  let depth = 0;
  const costs: Cost[] = [];
  const costsOfItem: Cost[] = [];
  for (const selection of selections) {
    const part = measureSelection(selection, of, scope);
    depth = Math.max(depth, part.depth);
    costs.push(part.cost);
    costsOfItem.push(part.costOfItem);
  }
  return { depth, cost: sumOf(costs), costOfItem: sumOf(costsOfItem) };
}

function measureSelection(selection: SelectionNode, of: GraphQLNamedType | undefined, scope: Scope): Selected {
  if (selection.kind === Kind.FIELD) return measureField(selection, of, scope);
  if (selection.kind === Kind.INLINE_FRAGMENT) {
    const { typeCondition, selectionSet } = selection;
    return measureSelections(selectionSet, typeCondition ? scope.schema.getType(typeCondition.name.value) : of, scope);
  }
  const fragment = scope.fragments.get(selection.name.value);
  return fragment ? measureFragment(fragment, scope) : nothing;
}

/** What costs more than a value: to find what a condition of a filter holds of, and to give a thing as a graph of its own. */
export const costs = Object.freeze({ condition: 100, graph: 50 });

/** A field costs 1, and what is selected from it as often as there are things from which it is selected. */
function measureField(node: FieldNode, of: GraphQLNamedType | undefined, scope: Scope): Selected {
  const field = fieldOf(of, node.name.value);
  if (!node.selectionSet) return field && getNullableType(field.type) === GraphQLJSONObject ? graph : value;
  const type = field && getNamedType(field.type);
  const inner = measureSelections(node.selectionSet, type, scope);
  const depth = inner.depth + 1;
  const own = node.arguments?.length ? sumOf([1, timesSize(filterSize(node), costs.condition)]) : 1;
  if (!field || !type) return { depth, cost: sumOf([own, inner.cost]), costOfItem: 0 };
  if (itemsOf(type)) {
    return { depth, cost: sumOf([own, inner.cost, timesSize(pageSize(node), inner.costOfItem)]), costOfItem: 0 };
  }
  if (!isListType(getNullableType(field.type))) return { depth, cost: sumOf([own, inner.cost]), costOfItem: 0 };
  if (of && itemsOf(of)) return { depth, cost: own, costOfItem: inner.cost };
  return { depth, cost: sumOf([own, timesSize(listSize(node, field), inner.cost)]), costOfItem: 0 };
}

const value: Selected = { depth: 1, cost: 1, costOfItem: 0 };
const graph: Selected = { depth: 1, cost: costs.graph, costOfItem: 0 };

type Field = GraphQLField<unknown, unknown>;

function fieldOf(type: GraphQLNamedType | undefined, name: string): Field | undefined {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}
