/** Turns an enum into what finds the name a client knows a value by; its values are IRIs, or paths of terms. */
export function nameOfValue(values: Readonly<Record<string, string>>): (value: string) => string | null {
  const names = new Map(Object.entries(values).map(([name, value]) => [value, name]));
  return (value) => names.get(value) ?? null;
}
