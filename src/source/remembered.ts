/** How many answers are remembered: values that come again and again come early. */
const capacity = 8192;

/** Makes a judge that remembers what it said of the first thousands of values, of one that takes long over each. */
export function remembered<Value>(judge: (value: Value) => boolean): (value: Value) => boolean {
  const known = new Map<Value, boolean>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const answer = judge(value);
    if (known.size < capacity) known.set(value, answer);
    return answer;
  };
}
