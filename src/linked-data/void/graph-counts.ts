import type { Quad, Quad_Object } from '@rdfjs/types';
import { rdf } from '../../vocabulary/rdf.js';

/** How often a property leads from this dataset to another one. */
export interface LinkCount {
  /** What the IRIs of the other dataset start with. */
  readonly target: string;
  readonly property: string;
  readonly count: number;
}

/** What can be counted in a graph. */
export interface GraphCounts {
  readonly triples: number;
  readonly subjects: number;
  readonly objects: number;
  /** How many things there are of each class, and statements with each property. */
  readonly classes: ReadonlyMap<string, number>;
  readonly properties: ReadonlyMap<string, number>;
  readonly links: readonly LinkCount[];
}

/** Goes through the statements of a graph once and counts; the links are those to IRIs that start with one of `targets`. */
export async function countGraph(
  statements: AsyncIterable<readonly Quad[]>,
  targets: readonly string[],
): Promise<GraphCounts> {
  const [subjects, objects] = [new Set<string>(), new Set<string>()];
  const [classes, properties, links] = [createTally(), createTally(), createTally()];
  let triples = 0;
  for await (const batch of statements) {
    triples += batch.length;
    for (const { subject, predicate, object } of batch) {
      subjects.add(subject.value);
      objects.add(textOf(object));
      properties.add(predicate.value);
      if (object.termType !== 'NamedNode') continue;
      if (predicate.value === rdf.type) classes.add(object.value);
      const target = targets.find((start) => object.value.startsWith(start));
      if (target !== undefined && predicate.value !== rdf.type) links.add(`${predicate.value} ${target}`);
    }
  }
  return {
    triples,
    subjects: subjects.size,
    objects: objects.size,
    classes: classes.counts,
    properties: properties.counts,
    links: [...links.counts].map(([key, count]) => {
      const [property = '', target = ''] = key.split(' ');
      return { property, target, count };
    }),
  };
}

/** A text that is the same for the same term, and another one for each other. */
const textOf = (term: Quad_Object): string =>
  term.termType === 'Literal'
    ? `"${term.value}"@${term.language}^^${term.datatype.value}`
    : `${term.termType} ${term.value}`;

/** Counts how often each value comes. */
function createTally(): { readonly counts: ReadonlyMap<string, number>; add(value: string): void } {
  const counts = new Map<string, number>();
  return { counts, add: (value) => counts.set(value, (counts.get(value) ?? 0) + 1) };
}
