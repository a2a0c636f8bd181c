import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { isEntity } from '../../src/model/is-entity.js';

const schema = buildSchema(`
  interface Node { id: ID! }
  interface Dated { date: String }
  type City implements Node { id: ID! }
  type Agreement implements Dated & Node { id: ID!, date: String }
  type Event implements Dated { date: String }
  type Text { value: String }
  type Query { node: Node }
`);

const isEntityNamed = (name: string): boolean => {
  const type = schema.getType(name);
  return type !== undefined && isEntity(type);
};

describe('an entity', () => {
  it.each(['City', 'Agreement'])('is a thing of the type %s, which has an address', (name) => {
    expect(isEntityNamed(name)).toBe(true);
  });

  it.each(['Event', 'Text', 'Query', 'Node'])('is nothing of the type %s', (name) => {
    expect(isEntityNamed(name)).toBe(false);
  });
});
