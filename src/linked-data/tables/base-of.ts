/** Turns concepts into the start all their IRIs have in common, up to the local name; it is empty where they have none. */
export function baseOf(concepts: readonly string[]): string {
  const [base, ...others] = new Set(concepts.map((iri) => iri.replace(/[^/#]*$/, '')));
  return base === undefined || others.length > 0 ? '' : base;
}
