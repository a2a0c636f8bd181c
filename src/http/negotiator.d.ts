/** What we use of negotiator. Its community typings do not know that the server may have a preference among equals. */
declare module 'negotiator' {
  export default class Negotiator {
    constructor(request: { readonly headers: Readonly<Record<string, string>> });
    /** The media types a client accepts of those available, the one it prefers first. */
    mediaTypes(available: readonly string[]): readonly string[];
    /** The languages a client accepts of those available, the one it prefers first. */
    languages(available: readonly string[]): readonly string[];
    /** The content codings a client accepts of those available, the one it prefers first, and of equals the one we prefer. */
    encodings(available: readonly string[], options: { readonly preferred: readonly string[] }): readonly string[];
  }
}
