import type { Finding } from '../results/finding.js';
import { hostilePart } from './hostile-part.js';
import { reloadPart } from './reload-part.js';
import { slowPart } from './slow-part.js';
import { soakPart } from './soak-part.js';
import { stopPart } from './stop-part.js';
import type { Surroundings } from './surroundings.js';

/** The parts of the stress test in their order. */
export const parts = {
  reload: reloadPart,
  stop: stopPart,
  slow: slowPart,
  hostile: hostilePart,
  soak: soakPart,
} satisfies Readonly<Record<string, (surroundings: Surroundings) => Promise<Finding>>>;

/** The name of a part. */
export type PartName = keyof typeof parts;

/** The names of all parts. */
export const partNames: readonly PartName[] = ['reload', 'stop', 'slow', 'hostile', 'soak'];
