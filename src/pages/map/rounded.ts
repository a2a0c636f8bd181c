/** Rounds a length to hundredths of the sheet's unit: finer than any eye sees. */
export const rounded = (length: number): number => Math.round(length * 100) / 100;
