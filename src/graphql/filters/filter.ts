import { InputType } from 'type-graphql';
// Brings the metadata that decorators need; this module may be the first to load.
import '../../model/term.js';

/** What the filters of all types are: inputs in which conditions stand, and other filters. */
@InputType()
export abstract class Filter {}
