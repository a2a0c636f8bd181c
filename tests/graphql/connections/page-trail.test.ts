import { Kind, type FieldNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createPageTrail } from '../../../src/graphql/connections/page-trail.js';

const field = (value: string): FieldNode => ({ kind: Kind.FIELD, name: { kind: Kind.NAME, value } });
const page = { hasNextPage: true, endCursor: 'c' };

describe('a page trail', () => {
  it('keeps a page by the field that asked for it', () => {
    const [trail, cities] = [createPageTrail(), field('cities')];
    trail.record([cities], page);
    expect(trail.pages()).toEqual(new Map([[cities, page]]));
  });

  it('forgets a field that asked for several pages', () => {
    const [trail, cities] = [createPageTrail(), field('cities')];
    trail.record([cities], page);
    trail.record([cities], { hasNextPage: false, endCursor: 'd' });
    expect(trail.pages().size).toBe(0);
  });

  it('forgets a field that also asked for a page that no link leads on from', () => {
    const [trail, cities] = [createPageTrail(), field('cities')];
    trail.record([cities], page);
    trail.record([cities], undefined);
    expect(trail.pages().size).toBe(0);
  });

  it('keeps a page by each of the fields that asked for it', () => {
    const [trail, fields] = [createPageTrail(), [field('cities'), field('cities')]];
    trail.record(fields, page);
    expect(trail.pages()).toEqual(new Map(fields.map((one) => [one, page])));
  });

  it('forgets all fields of a page if one of them asked for another page, too', () => {
    const [trail, cities] = [createPageTrail(), field('cities')];
    trail.record([cities, field('cities')], page);
    trail.record([cities], page);
    expect(trail.pages().size).toBe(0);
  });
});
