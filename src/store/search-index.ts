import { entityNames, type EntityName } from '../model/entity-name.js';
import type { Named } from '../model/named.js';
import type { Snapshot } from '../model/snapshot.js';
import { invertedLists, numberLists, type NumberLists } from './lists/number-lists.js';
import { searchDictionary, type SearchDictionary } from './search-dictionary.js';
import { searchWords } from './search-words.js';

/** What an entity is found by: its names, each as one word; the words of its names; the names of what belongs to it. */
export type SearchField = 'whole' | 'words' | 'around';

/** All entities by the terms they are found by. */
export interface SearchIndex {
  /** All entities in the order of their `id`: their places are what postings name them by. */
  readonly nodes: readonly Named[];
  /** The type of each entity: its place among the names of entities. */
  readonly types: Uint8Array;
  readonly dictionary: SearchDictionary;
  /** For each term of the dictionary the entities that have it in a field. */
  readonly postings: Readonly<Record<SearchField, NumberLists>>;
  /** How much a term tells, by how many entities have it. */
  readonly rarities: Float64Array;
}

/**
 * Turns a snapshot into the index of its names and slugs in all languages, of a city also of its country's and of an
 * agreement of its parties'. Each distinct term is held once, and of an entity that has it no more than a number. It can be
 * left off after each entity: all of them take long.
 */
export function* createSearchIndex(snapshot: Snapshot): Generator<void, SearchIndex> {
  const entities = entitiesOf(snapshot).toSorted((a, b) => (a.node.id < b.node.id ? -1 : 1));
  const vocabulary = new Map<string, number>();
  const spell = createSpell(vocabulary);
  const own: Spelling[] = [];
  const others: (readonly number[])[] = [];
  for (const { node, around } of entities) {
    own.push(spell(node));
    others.push(distinct(around.map(spell).flatMap(termsOf)));
    yield;
  }
  const fields: Readonly<Record<SearchField, NumberLists>> = {
    whole: numberLists(own, ({ whole }) => whole),
    words: numberLists(own, ({ words }) => words),
    around: numberLists(others, (terms) => terms),
  };
  const terms = [...vocabulary.keys()].sort();
  const places = new Uint32Array(terms.length);
  for (const [place, term] of terms.entries()) places[vocabulary.get(term) ?? 0] = place;
  return {
    nodes: entities.map(({ node }) => node),
    types: Uint8Array.from(entities, ({ type }) => entityNames.indexOf(type)),
    dictionary: searchDictionary(terms),
    postings: {
      whole: invertedLists(fields.whole, places),
      words: invertedLists(fields.words, places),
      around: invertedLists(fields.around, places),
    },
    rarities: Float64Array.from({ length: entities.length + 1 }, (_, count) => rarity(count, entities.length)),
  };
}

/** The rarer a term is the more it tells: the inverse document frequency of BM25, and its factor for a term there once. */
const rarity = (frequency: number, total: number): number =>
  1.5 * Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5));

/** An entity, what it is, and the named things by which it may be found as well. */
interface Entity {
  readonly node: Named;
  readonly type: EntityName;
  readonly around: readonly Named[];
}

const entitiesOf = ({ City, Country, Sector, Agreement }: Snapshot): readonly Entity[] => [
  ...City.map((node): Entity => ({ node, type: 'City', around: [node.country] })),
  ...Country.map((node): Entity => ({ node, type: 'Country', around: [] })),
  ...Sector.map((node): Entity => ({ node, type: 'Sector', around: [] })),
  ...Agreement.map((node): Entity => ({ node, type: 'Agreement', around: node.parties })),
];

/** The numbers of the terms of a thing's names, each once, in however many languages it is the same. */
interface Spelling {
  readonly whole: readonly number[];
  readonly words: readonly number[];
}

const termsOf = ({ whole, words }: Spelling): readonly number[] => [...words, ...whole];

/** Gives the spelling of a thing, for which each new term gets the next number. Of each thing it is made once. */
function createSpell(vocabulary: Map<string, number>): (node: Named) => Spelling {
  const spellings = new Map<Named, Spelling>();
  const numberOf = (term: string): number => {
    const known = vocabulary.get(term);
    if (known !== undefined) return known;
    vocabulary.set(term, vocabulary.size);
    return vocabulary.size - 1;
  };
  const spelling = ({ names, slug }: Named): Spelling => {
    const parts = [...names.map(({ value }) => value), slug].map(searchWords);
    return {
      whole: distinct(
        parts
          .map(({ whole }) => whole)
          .filter((whole) => whole !== '')
          .map(numberOf),
      ),
      words: distinct(parts.flatMap(({ words }) => words).map(numberOf)),
    };
  };
  return (node) => {
    const known = spellings.get(node);
    if (known) return known;
    const spelt = spelling(node);
    spellings.set(node, spelt);
    return spelt;
  };
}

const distinct = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)];
