/** How many answers are remembered: values that come again mostly come soon, or often. */
const capacity = 8192;

/** Makes a judge that remembers what it said of the last thousands of values, of one that takes long over each. */
export function remembered<Value>(judge: (value: Value) => boolean): (value: Value) => boolean {
  const known = new Map<Value, boolean>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    if (known.size >= capacity) known.clear();
    const answer = judge(value);
    known.set(value, answer);
    return answer;
  };
}
