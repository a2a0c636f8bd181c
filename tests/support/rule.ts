import type { Store } from 'n3';
import type { Demand } from './demand.js';
import { instancesOf } from './graph.js';

/** A rule that a document states: a class, what its instances do, and how to tell. */
export type Rule = readonly [type: string, deed: string, holds: Demand];

/** Turns rules written by class into a list. */
export const rulesOf = (byClass: Readonly<Record<string, Readonly<Record<string, Demand>>>>): readonly Rule[] =>
  Object.entries(byClass).flatMap(([type, demands]) =>
    Object.entries(demands).map(([deed, holds]): Rule => [type, deed, holds]),
  );

/** The nodes of a graph that break a rule; that there is no instance of the class breaks it too. */
export function breaking(graph: Store, [type, , holds]: Rule): readonly string[] {
  const instances = instancesOf(graph, type);
  return instances.length === 0 ? [`no ${type}`] : instances.filter((node) => !holds(node)).map(String);
}
