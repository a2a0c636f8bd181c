/** What makes a batch: how much it may weigh, and what an item weighs; each weighs 1 where that is not told. */
export interface BatchSize<T> {
  readonly most: number;
  readonly weightOf?: (item: T) => number;
}

/** Turns items into groups that are full once they weigh so much; the last one may be lighter. */
export function* batches<T>(items: Iterable<T>, { most, weightOf = () => 1 }: BatchSize<T>): Iterable<readonly T[]> {
  let batch: T[] = [];
  let weight = 0;
  for (const item of items) {
    batch.push(item);
    weight += weightOf(item);
    if (weight < most) continue;
    yield batch;
    [batch, weight] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}
