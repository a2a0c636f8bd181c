/** The units of size, each a thousand times the one before (SI). */
const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** How many digits of a size are told. */
const digits = 3;

/** Turns a locale into what writes a number of bytes in the unit that leaves one to three digits before the point. */
export function createSizeFormat(locale: string): (byteSize: number) => string {
  const formats = units.map(
    (unit) => new Intl.NumberFormat(locale, { style: 'unit', unit, maximumSignificantDigits: digits }),
  );
  return (byteSize) => {
    // Rounding comes first, since it may lead to the next unit: 999 999 bytes are 1 megabyte.
    const rounded = Number(byteSize.toPrecision(digits));
    const power = Math.min(Math.max(0, Math.floor(Math.log10(rounded) / 3)), units.length - 1);
    return formats[power]?.format(rounded / 1000 ** power) ?? '';
  };
}
