import type { Table } from '../results/table.js';
import { documentsPart } from './documents-part.js';
import { dumpsPart } from './dumps-part.js';
import { floodPart } from './flood-part.js';
import { graphqlPart } from './graphql-part.js';
import { scalePart } from './scale-part.js';
import { startUpPart } from './start-up-part.js';
import type { Surroundings } from './surroundings.js';

/** The parts of the benchmark in the order they are measured in. */
export const parts = {
  'start-up': startUpPart,
  graphql: graphqlPart,
  documents: documentsPart,
  flood: floodPart,
  scale: scalePart,
  dumps: dumpsPart,
} satisfies Readonly<Record<string, (surroundings: Surroundings) => Promise<readonly Table[]>>>;

/** The name of a part. */
export type PartName = keyof typeof parts;

/** The names of all parts. */
export const partNames: readonly PartName[] = ['start-up', 'graphql', 'documents', 'flood', 'scale', 'dumps'];
