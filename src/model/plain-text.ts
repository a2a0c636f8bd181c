/** What a person should write instead of a text that `isPlainText` refuses. */
export const plainTextRemedy = 'write some text, without control characters';

/** Tells whether a text says something and every format can hold it: XML 1.0 knows neither control characters nor lone surrogates. */
export function isPlainText(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  return /\S/.test(text) && !/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/.test(text) && text.isWellFormed();
}
