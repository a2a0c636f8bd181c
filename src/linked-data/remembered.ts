/** Turns a function of texts into the same, which works out each result once; for texts of which there are few. */
export function remembered<Text extends string, T extends object | string>(make: (text: Text) => T): (text: Text) => T {
  const made = new Map<Text, T>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const result = make(text);
    made.set(text, result);
    return result;
  };
}
