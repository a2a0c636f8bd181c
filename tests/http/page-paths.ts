/** The path of one page of each kind. */
export const pagePaths = [
  '/',
  '/cities',
  '/cities/after/milano',
  '/cities/milano',
  '/cities/tel-aviv',
  '/agreements',
  '/agreements/milano-lione',
  '/agreements/milano-birmingham',
  '/sectors',
  '/sectors/cultura',
  '/countries',
  '/countries/kr',
  '/dataset',
  '/catalog',
  '/def',
  '/def/TwinningAgreement',
  '/def/dateMeaning',
  '/search?q=osaka',
  '/search',
] as const;

/** The paths of pages that are documents: all but the search. */
export const documentPaths = pagePaths.filter((path) => !path.startsWith('/search'));

/** The Accept header of a browser. */
export const browserAccept = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8';
