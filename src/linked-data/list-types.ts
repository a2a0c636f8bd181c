import type { EntityName } from '../model/entity-name.js';
import { schema } from '../vocabulary/schema.js';

/** A list is a class of its own where schema.org has one for it. */
export const listTypes: Partial<Readonly<Record<EntityName, string>>> = { Sector: schema.DefinedTermSet };
