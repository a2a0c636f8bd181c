/** Finds all slugs in an answer, in the order they stand in; an answer with errors is one that should not have come. */
export function slugsOf(answer: unknown): readonly string[] {
  if (typeof answer !== 'object' || answer === null) return [];
  if ('errors' in answer) throw new Error(JSON.stringify(answer.errors));
  return Object.entries(answer).flatMap(([key, value]: [string, unknown]) =>
    key === 'slug' && typeof value === 'string' ? [value] : slugsOf(value),
  );
}
