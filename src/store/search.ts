import { entityNames, type EntityName } from '../model/entity-name.js';
import { hitsOf, type Hits, type Ranked } from './search-hits.js';
import type { SearchField, SearchIndex } from './search-index.js';
import { asBeginning, asItStands, withSlips, type Meaning } from './search-meanings.js';
import { rankingOf } from './search-ranking.js';
import { scoresOf, type Scores } from './search-scores.js';
import { searchWords, type SearchWords } from './search-words.js';

/**
 * Turns a query into what it finds. Where only some types are wanted, the others are as if they were not there: however
 * well one of them fits, what fits less is found.
 */
export type Search = (query: string, types?: readonly EntityName[]) => Hits;

/** A way in which a query may fit: which form of it is looked for, in which fields, what its words may mean, and whether all are needed. */
interface Pass {
  readonly form: keyof SearchWords;
  readonly fields: readonly SearchField[];
  readonly meaning: Meaning;
  readonly needsAll: boolean;
}

const anywhere: readonly SearchField[] = ['whole', 'words', 'around'];

/** The ways in which a query may fit well, the best first: a whole name, all words, all words as beginnings. */
const goodPasses: readonly Pass[] = [
  { form: 'whole', fields: ['whole'], meaning: asItStands, needsAll: true },
  { form: 'words', fields: anywhere, meaning: asItStands, needsAll: true },
  { form: 'words', fields: anywhere, meaning: asBeginning, needsAll: true },
];

/** What is tried when nothing fits well: all words with slips of the pen, or any of them. */
const poorPass: Pass = { form: 'words', fields: anywhere, meaning: withSlips, needsAll: false };

/** Whoever types the name of a city means the city, and hardly the agreements it is named in. */
const weights: Readonly<Record<EntityName, number>> = { City: 4, Country: 3, Sector: 2, Agreement: 1 };

/**
 * Turns an index, taken when something is searched for, into the search: over the names and slugs of all entities in all languages, of a city also by its
 * country and of an agreement by its parties. What the spelling of a query may differ in is told at `searchWords`.
 */
export function createSearch(indexOf: () => SearchIndex): Search {
  return (query, types) => {
    const index = indexOf();
    const words = searchWords(query);
    const weightOf = weightsAmong(types, index);
    const good = goodRankings(words, index, weightOf);
    if (good.some(({ places }) => places.length > 0)) return hitsOf(good, index.nodes);
    const { scores, asked } = run(poorPass, words, index);
    const all = rankingOf(scores, { least: asked, weightOf });
    const some = all.places.length > 0 ? all : rankingOf(scores, { least: 1, weightOf });
    return hitsOf([{ ...some, rank: 0 }], index.nodes);
  };
}

/** The weight of the entity at a place in the index, by its type: nothing, if it is of none that is wanted. */
type WeightOf = (place: number) => number;

function weightsAmong(types: readonly EntityName[] | undefined, index: SearchIndex): WeightOf {
  const ofTypes = entityNames.map((type) => (!types || types.includes(type) ? weights[type] : 0));
  return (place) => ofTypes[index.types[place] ?? entityNames.length] ?? 0;
}

/** The rankings of all that fits well, by how it fits; what fits in several ways is in the best of them. */
function goodRankings(query: SearchWords, index: SearchIndex, weightOf: WeightOf): readonly Ranked[] {
  const found = new Uint8Array(index.nodes.length);
  const weightOfNew: WeightOf = (place) => (found[place] === 1 ? 0 : weightOf(place));
  return goodPasses.map((pass, passed) => {
    const { scores, asked } = run(pass, query, index);
    const ranking = rankingOf(scores, { least: asked, weightOf: weightOfNew });
    for (const place of ranking.places) found[place] = 1;
    return { ...ranking, rank: goodPasses.length - passed };
  });
}

/** Turns a query into the scores of all entities in one way of fitting, and tells how many words were asked for. */
function run({ form, ...pass }: Pass, query: SearchWords, index: SearchIndex): { scores: Scores; asked: number } {
  const words = [query[form]].flat().filter((word) => word !== '');
  const meanings = words.map((word, place) => pass.meaning(word, place === words.length - 1, index.dictionary));
  // Where nothing was asked for, one word of it would be too many to have.
  return { scores: scoresOf(meanings, pass, index), asked: Math.max(1, words.length) };
}
