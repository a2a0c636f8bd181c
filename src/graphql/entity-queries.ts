import type { EntityName } from '../model/entity-name.js';

/** What a query or an argument is called, and what it says of itself. */
interface Described {
  readonly name: string;
  readonly description: string;
}

/** The two queries by which the entities of one type are reached, and the argument that names one of them. */
export interface QueryNames {
  readonly one: Described;
  readonly many: Described;
  /** It has the name of the field that holds the key. */
  readonly key: Described;
}

const slug = (example: string): Described => ({
  name: 'slug',
  description: `The last part of its \`id\`, such as \`${example}\`.`,
});

/** What the queries of each type of entity are called. */
export const entityQueries: Readonly<Record<EntityName, QueryNames>> = {
  City: {
    one: { name: 'city', description: 'One city by its slug; null where there is none.' },
    many: { name: 'cities', description: 'All cities that are party to an agreement, page by page.' },
    key: slug('san-paolo'),
  },
  Agreement: {
    one: { name: 'agreement', description: 'One agreement by its slug; null where there is none.' },
    many: { name: 'agreements', description: 'All twinning agreements, page by page.' },
    key: slug('milano-daegu'),
  },
  Sector: {
    one: { name: 'sector', description: 'One sector, or field of cooperation, by its slug; null where there is none.' },
    many: { name: 'sectors', description: 'All sectors, or fields of cooperation, page by page.' },
    key: slug('cultura'),
  },
  Country: {
    one: { name: 'country', description: 'One country by its code; null where no city of it is twinned.' },
    many: { name: 'countries', description: 'All countries with a twinned city, page by page.' },
    key: { name: 'code', description: 'Its ISO 3166-1 alpha-2 code, in upper or lower case, such as `KR`.' },
  },
};
