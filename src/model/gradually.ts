/** The result of work that is done in steps. */
export interface Gradual<T> {
  /** Gives the result; who asks before the last step has the rest of them done at once. */
  readonly result: () => T;
  /** Does the steps that are left, one each time it is asked for the next. */
  readonly steps: () => Iterable<void>;
}

/** Turns work that can be left off at each `yield` into a giver of its result, for which the work is done once. */
export function gradually<T>(work: () => Generator<void, T>): Gradual<T> {
  let going: Generator<void, T> | undefined;
  let done: { readonly result: T } | undefined;
  const advance = (): void => {
    going ??= work();
    try {
      const { done: isDone, value } = going.next();
      if (isDone !== true) return;
      done = { result: value };
      going = undefined;
    } catch (error) {
      // What failed is tried anew, and does not look as if it were done.
      going = undefined;
      throw error;
    }
  };
  return {
    result: () => {
      while (!done) advance();
      return done.result;
    },
    *steps() {
      for (; !done; yield) advance();
    },
  };
}
