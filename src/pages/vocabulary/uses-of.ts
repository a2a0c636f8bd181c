import type { NodeShapes } from '../../model/node-shape.js';
import { own, type OwnTerm } from '../../model/own-terms.js';

/** Finds the types and fields of GraphQL that one of our own terms stands for, or that have it as a value. */
export function usesOf(term: OwnTerm, shapes: NodeShapes): readonly string[] {
  const path = own(term);
  return [...shapes.values()].flatMap(({ name, additionalType, properties }) => [
    ...(additionalType === path ? [name] : []),
    ...properties
      .filter((property) => {
        const values = property.value.kind === 'concept' ? Object.values(property.value.iris) : [];
        return property.path === path || values.includes(path);
      })
      .map((property) => `${name}.${property.name}`),
  ]);
}
