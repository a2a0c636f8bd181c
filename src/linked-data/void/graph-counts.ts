import type { Quad } from '@rdfjs/types';
import { otherDatasets, type OtherDataset } from '../../vocabulary/other-datasets.js';
import { rdf } from '../../vocabulary/rdf.js';
import { createDistinctTerms } from './distinct-terms.js';

/** How often a property leads from this dataset to another one. */
export interface LinkCount {
  readonly target: OtherDataset;
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

/** Goes through the statements of a graph once and counts, links to other datasets among the rest. */
export async function countGraph(statements: AsyncIterable<readonly Quad[]>): Promise<GraphCounts> {
  const [subjects, objects] = [createDistinctTerms(), createDistinctTerms()];
  const [classes, properties] = [createTally(), createTally()];
  const links = otherDatasets.map((target) => ({ target, tally: createTally() }));
  let triples = 0;
  for await (const batch of statements) {
    triples += batch.length;
    for (const { subject, predicate, object } of batch) {
      subjects.add(subject);
      objects.add(object);
      properties.add(predicate.value);
      if (object.termType !== 'NamedNode') continue;
      if (predicate.value === rdf.type) classes.add(object.value);
      else links.find(({ target }) => object.value.startsWith(target.uriSpace))?.tally.add(predicate.value);
    }
  }
  return {
    triples,
    subjects: subjects.count(),
    objects: objects.count(),
    classes: classes.counts,
    properties: properties.counts,
    links: links.flatMap(({ target, tally }) =>
      [...tally.counts].map(([property, count]) => ({ target, property, count })),
    ),
  };
}

/** Counts how often each value comes. */
function createTally(): { readonly counts: ReadonlyMap<string, number>; add(value: string): void } {
  const counts = new Map<string, number>();
  return { counts, add: (value) => counts.set(value, (counts.get(value) ?? 0) + 1) };
}
