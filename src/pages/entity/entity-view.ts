import type { VNode } from 'preact';
import type { Agreement } from '../../model/agreement.js';
import type { City } from '../../model/city.js';
import type { EntityName } from '../../model/entity-name.js';
import type { Named } from '../../model/named.js';
import type { Text } from '../../model/text.js';
import type { Words } from '../words/words.js';

/** What pages tell of an entity in the way of its type; all else derives from its shape. */
export interface EntityView {
  readonly entity: EntityName;
  /** What it lies in: a thing with a page, or a continent by its IRI. */
  readonly within?: Named | string;
  /** Turns it into a sentence for search engines and for who shares its page. */
  readonly summary: (words: Words) => string;
  /** Says in one line what most come to its page for. */
  readonly lead?: VNode;
  /** What a reader should know about the facts, such as where sources disagree. */
  readonly notes?: readonly Text[];
  /** The agreements its map shows, with all their parties. */
  readonly agreements: () => readonly Agreement[];
  /** The cities its map shows whether they are party to one or not. */
  readonly cities?: readonly City[];
}
