import MiniSearch, { type SearchOptions } from 'minisearch';
import type { EntityName } from '../model/entity-name.js';
import type { Named } from '../model/named.js';
import type { Snapshot } from '../model/snapshot.js';
import { searchWords, slipsAllowed, type SearchWords } from './search-words.js';

/** An entity that a query finds, and how well it fits: the higher the better, comparable within one query only. */
export interface Hit {
  readonly node: Named;
  readonly score: number;
}

/**
 * Turns a query into what it finds, best first; what fits equally well stands in the order of its `id`. Where only some
 * types are wanted, the others are as if they were not there: however well one of them fits, what fits less is found.
 */
export type Search = (query: string, types?: readonly EntityName[]) => readonly Hit[];

/** What an entity is found by: its names, each as one word; the words of its names; the names of what belongs to it. */
interface Entry {
  readonly id: string;
  readonly whole: string;
  readonly words: string;
  readonly around: string;
  readonly weight: number;
}

/** A way in which a query may fit: which form of it is looked for, and how. */
interface Pass {
  readonly form: keyof SearchWords;
  readonly options: SearchOptions;
}

/** A letter alone begins too many words to mean one, but for the word that is still being typed. */
const isBeginning = (word: string, place: number, words: readonly string[]): boolean =>
  word.length > 1 || place === words.length - 1;

/** The ways in which a query may fit well, the best first: a whole name, all words, all words as beginnings. */
const goodPasses: readonly Pass[] = [
  { form: 'whole', options: { fields: ['whole'] } },
  { form: 'words', options: { combineWith: 'AND' } },
  { form: 'words', options: { combineWith: 'AND', prefix: isBeginning } },
];

/** What is tried when nothing fits well, in this order: all words with slips of the pen, then any of them. */
const poorPasses: readonly Pass[] = [
  { form: 'words', options: { combineWith: 'AND', prefix: isBeginning, fuzzy: slipsAllowed } },
  { form: 'words', options: { combineWith: 'OR', prefix: isBeginning, fuzzy: slipsAllowed } },
];

/** Whoever types the name of a city means the city, and hardly the agreements it is named in. */
const weights: Readonly<Record<EntityName, number>> = { City: 4, Country: 3, Sector: 2, Agreement: 1 };

/**
 * Turns a snapshot into its search: over the names and slugs of all entities in all languages, of a city also by its
 * country and of an agreement by its parties. What the spelling of a query may differ in is told at `searchWords`.
 */
export function createSearch(snapshot: Snapshot): Search {
  const entities = new Map(entitiesOf(snapshot).map((entity) => [entity.node.id, entity]));
  const index = createIndex([...entities.values()].map(entryOf));

  return (query, types) => {
    const words = searchWords(query);
    const run = ({ form, options }: Pass, rank: number): readonly Hit[] =>
      index.search([words[form]].flat().join(' '), options).flatMap(({ id, score }) => {
        const entity = entities.get(String(id));
        if (!entity || (types && !types.includes(entity.type))) return [];
        // A score is of a pass: below 1 it ranks within the pass, the rest is the rank of the pass.
        return [{ node: entity.node, score: rank + score / (1 + score) }];
      });

    const good = goodPasses.flatMap((pass, place) => run(pass, goodPasses.length - place));
    if (good.length > 0) return ranked(good);
    for (const pass of poorPasses) {
      const poor = run(pass, 0);
      if (poor.length > 0) return ranked(poor);
    }
    return [];
  };
}

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

function entryOf({ node, type, around }: Entity): Entry {
  const own = namesOf(node);
  const others = around.flatMap(namesOf);
  return {
    id: node.id,
    whole: distinct(own.map(({ whole }) => whole)),
    words: distinct(own.flatMap(({ words }) => words)),
    around: distinct(others.flatMap(({ words, whole }) => [...words, whole])),
    weight: weights[type],
  };
}

const namesOf = ({ names, slug }: Named): readonly SearchWords[] =>
  [...names.map(({ value }) => value), slug].map(searchWords);

/** A word counts once, in however many languages it is the same. */
const distinct = (words: readonly string[]): string => [...new Set(words)].join(' ');

function createIndex(entries: readonly Entry[]): MiniSearch<Entry> {
  const index = new MiniSearch<Entry>({
    fields: ['whole', 'words', 'around'],
    storeFields: ['weight'],
    tokenize: (words) => words.split(' '),
    processTerm: (word) => word,
    searchOptions: {
      // However many other names an entity has, it is meant no less by this one.
      bm25: { k: 1.2, b: 0, d: 0.5 },
      boost: { whole: 2, words: 2, around: 0.1 },
      boostDocument: (_id, _word, stored) => Number(stored?.['weight']),
    },
  });
  index.addAll(entries);
  return index;
}

/** Puts hits in order; an entity found in several ways stands where the best of them puts it. */
const ranked = (hits: readonly Hit[]): readonly Hit[] =>
  [...new Map(hits.toReversed().map((hit) => [hit.node, hit])).values()].sort(
    (a, b) => b.score - a.score || (a.node.id < b.node.id ? -1 : 1),
  );
