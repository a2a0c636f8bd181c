import { isObject } from '../../../src/model/is-object.js';
import { ask } from '../servers/ask.js';
import { question } from '../servers/question.js';
import type { Probe } from './scale-workloads.js';

const query = `{
  first: agreements(first: 80) { edges { cursor } }
  last: agreements(last: 100) { edges { cursor } }
  cities(first: 100) { nodes { name } }
}`;

/** How many of the last cursors are followed by 20 items. */
const followed = 80;

/** Asks a gateway for what the questions to it are made from. */
export async function readProbe(origin: string): Promise<Probe> {
  const { body } = await ask(origin, question({ query }));
  const answer: unknown = JSON.parse(body.toString());
  const data = member(answer, 'data');
  const cursors = (list: string): readonly string[] => textsOf(member(member(data, list), 'edges'), 'cursor');
  const probe = {
    first: cursors('first'),
    last: cursors('last').slice(0, followed),
    names: textsOf(member(member(data, 'cities'), 'nodes'), 'name'),
  };
  if (Object.values(probe).some(({ length }) => length === 0)) throw new Error(`${origin} has too little data.`);
  return probe;
}

function textsOf(items: unknown, name: string): readonly string[] {
  const texts = Array.isArray(items) ? items.map((item: unknown) => member(item, name)) : [];
  return texts.filter((text) => typeof text === 'string');
}

const member = (value: unknown, name: string): unknown =>
  isObject(value) ? new Map<string, unknown>(Object.entries(value)).get(name) : undefined;
