import type { IncomingHttpHeaders } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { Canonical } from './canonical-headers.js';
import type { Question } from './question.js';
import type { StoredAnswer } from './stored-answer.js';

/** How many answers to one question are kept, for clients that would have it in different ways. */
const mostVariants = 32;

/** How much of the room is for questions that were asked once, without their answers. */
const shareOfQuestions = 1 / 16;

/** Answers already given, for the same question to be answered with the same bytes (RFC 9111). */
export interface AnswerCache {
  /** Finds the answer that was given to this question when it came with headers that mean the same. */
  find(question: Question, headers: IncomingHttpHeaders): StoredAnswer | undefined;
  /** Tells whether the answer to a question is to be kept: when it is asked for the second time, not the first. */
  wants(question: Question): boolean;
  /** Keeps an answer that depends on the headers named by its own header `Vary`. */
  keep(question: Question, headers: IncomingHttpHeaders, vary: string, answer: StoredAnswer): void;
  /** How many bytes it holds. */
  readonly bytes: number;
}

/** How much a cache holds, and which values of a header mean the same. */
export interface AnswerCacheOptions {
  readonly mostBytes: number;
  readonly canonical: Canonical;
}

/** The answers to one question: the headers they depend on, and each by the values of these. */
interface Variants {
  readonly names: readonly string[];
  readonly answers: ReadonlyMap<string, StoredAnswer>;
}

/**
 * Creates an empty cache of the answers from one snapshot of the data; with another snapshot comes another cache. It is
 * bounded in bytes, and however many questions are asked once, none of their answers displaces one that was asked for again.
 */
export function createAnswerCache({ mostBytes, canonical }: AnswerCacheOptions): AnswerCache {
  const forQuestions = Math.floor(mostBytes * shareOfQuestions);
  const asked = new LRUCache<Question, true>({ maxSize: forQuestions, sizeCalculation: (_true, key) => sizeOf(key) });
  const kept = new LRUCache<Question, Variants>({ maxSize: mostBytes - forQuestions, sizeCalculation: bytesOf });
  const valuesOf = (names: readonly string[], headers: IncomingHttpHeaders): string =>
    names.map((name) => canonical(name, headers[name])).join('\n');
  return {
    find: (question, headers) => {
      const variants = kept.get(question);
      return variants?.answers.get(valuesOf(variants.names, headers));
    },
    wants: (question) => {
      if (kept.has(question) || asked.has(question)) return true;
      asked.set(question, true);
      return false;
    },
    keep: (question, headers, vary, answer) => {
      const { names, answers } = widened(kept.get(question), namesIn(vary));
      const latest = [...answers].slice(1 - mostVariants);
      kept.set(question, { names, answers: new Map([...latest, [valuesOf(names, headers), answer]]) });
      asked.delete(question);
    },
    get bytes() {
      return asked.calculatedSize + kept.calculatedSize;
    },
  };
}

/** How many bytes a text takes at the most, and what it takes to keep it. */
const sizeOf = (text: string): number => 2 * text.length + 200;

const bytesOf = ({ answers }: Variants, question: Question): number =>
  [...answers].reduce((sum, [values, { bytes }]) => sum + sizeOf(values) + bytes, sizeOf(question));

const namesIn = (vary: string): readonly string[] =>
  vary
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');

/** What is kept under some headers is lost when an answer to the same question turns out to depend on more of them. */
function widened(before: Variants | undefined, names: readonly string[]): Variants {
  const known = before?.names ?? [];
  const added = names.filter((name) => !known.includes(name));
  return before && added.length === 0 ? before : { names: [...known, ...added], answers: new Map() };
}
