import { describe, expect, it } from 'vitest';
import { connect, type FieldRequest } from '../../../src/graphql/connections/connect.js';
import type { ConnectionRequest } from '../../../src/graphql/connections/connection-arguments.js';
import { decodeCursor } from '../../../src/graphql/connections/cursor.js';
import { createPageTrail, placeOf } from '../../../src/graphql/connections/page-trail.js';
import { bySlug, type Keyed } from '../../../src/store/lists/order.js';
import { asListed } from '../../../src/store/lists/ordered.js';
import { pageOf, type Cut, type Page } from '../../../src/store/lists/page.js';
import { fieldOf } from '../../support/field-of.js';

const field = fieldOf('cities');

/** The place in a request that asks for a connection. */
const asked = (): FieldRequest => ({
  context: { pages: createPageTrail() },
  info: { fieldNodes: [field], path: { prev: undefined, key: 'things', typename: 'Query' } },
});

/** The page that a request asks of three things. */
const page = (cut: Cut): Page<Keyed> => pageOf(asListed(['a', 'b', 'c'].map((slug) => ({ slug }))), cut);
const request = (part: Partial<ConnectionRequest<Keyed>>): ConnectionRequest<Keyed> => ({ order: bySlug, ...part });

describe('a connection', () => {
  it('has a cursor for every item, which is its place', () => {
    const { edges } = connect(page({ first: 2 }), request({ first: 2 }), asked());
    expect(edges.map(({ cursor }) => decodeCursor(cursor, bySlug, 'after'))).toEqual([['a'], ['b']]);
  });

  it('is noted in the trail of the request, when it was asked for forward', () => {
    const place = asked();
    const { pageInfo } = connect(page({ first: 2 }), request({ first: 2 }), place);
    expect(place.context.pages.pages().get(placeOf(field))).toBe(pageInfo);
  });

  it('is not noted in the trail of the request, when it was asked for backward', () => {
    const place = asked();
    connect(page({ last: 2 }), request({ last: 2 }), place);
    expect(place.context.pages.pages().size).toBe(0);
  });
});
