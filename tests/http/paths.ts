/** The address of one document of each kind. */
export const paths = [
  '/dataset',
  '/catalog',
  '/catalog?profile=dcat-ap',
  '/.well-known/void',
  '/def',
  '/def/TwinningAgreement',
  '/cities',
  '/cities/after/milano',
  '/cities/before/milano',
  '/cities/milano',
  '/agreements',
  '/agreements/milano-daegu',
  '/sectors',
  '/sectors/cultura',
  '/countries',
  '/countries/kr',
] as const;

/** The address of one format of a document: the extension stands before the query. */
export function withExtension(path: string, extension: string): string {
  const [before, query] = path.split('?');
  return `${before ?? ''}.${extension}${query === undefined ? '' : `?${query}`}`;
}
