import type { Problem } from './problem.js';
import type { LocatedRecord } from './records.js';
import type { Walk } from './walk.js';

/** What the rules know before they see the first record. */
export interface RuleContext {
  /** The keys of the records of each shape whose file could be read: of the others no rule can say what is missing. */
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>;
  readonly valuesOf: Walk;
  /** The day of the reading as YYYY-MM-DD, where on Earth it is latest: of no later day can anyone say that it is today. */
  readonly today: string;
}

/** Judges one record after another, that of the dataset first, and remembers what the next must not say. */
type Judge = (record: LocatedRecord) => readonly Problem[];

/** A judge that has something to say only after the last record. */
export interface PatientJudge {
  readonly judge: Judge;
  readonly conclude: () => readonly Problem[];
}

/** A rule JSON Schema cannot say: finds what breaks it, whatever else is wrong with the records. */
export type Rule = (context: RuleContext) => Judge | PatientJudge;

/** Judges the records of one shape, and lets all others be. */
export const ofShape =
  (shape: LocatedRecord['shape'], judge: Judge): Judge =>
  (record) =>
    record.shape === shape ? judge(record) : [];
