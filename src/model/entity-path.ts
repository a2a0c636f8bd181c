import { segments, type EntityName } from './entity-name.js';
import { slugPattern } from './slug.js';

/** The path of an entity below the public address, without a slash before it: `cities/san-paolo`. */
export const entityPath = (entity: EntityName, slug: string): string => `${segments[entity]}/${slug}`;

/** What such a path looks like, as a regular expression for JSON Schema (ECMA-262). */
export const entityPathPattern = slugPattern.replace('^', `^(${Object.values(segments).join('|')})/`);
