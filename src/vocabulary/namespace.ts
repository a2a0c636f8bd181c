/** The terms of one vocabulary: each local name with its absolute IRI. */
export type Namespace<Name extends string> = Readonly<Record<Name, string>>;

/** Turns the base IRI of a vocabulary and the local names we use of it into a frozen table of absolute IRIs. */
export function namespace<const Name extends string>(base: string, names: readonly Name[]): Namespace<Name>;
export function namespace(base: string, names: readonly string[]): Namespace<string> {
  return Object.freeze(Object.fromEntries(names.map((name) => [name, base + name])));
}
