import { describe, expect, it } from 'vitest';
import { createPageTrail, placeOf } from '../../../src/graphql/connections/page-trail.js';
import { fieldOf } from '../../support/field-of.js';

const page = { hasNextPage: true, endCursor: 'c' };

describe('a page trail', () => {
  it('keeps a page by the field that asked for it', () => {
    const [trail, cities] = [createPageTrail(), fieldOf('cities')];
    trail.record([cities], page);
    expect(trail.pages()).toEqual(new Map([[placeOf(cities), page]]));
  });

  it('forgets a field that asked for several pages', () => {
    const [trail, cities] = [createPageTrail(), fieldOf('cities')];
    trail.record([cities], page);
    trail.record([cities], { hasNextPage: false, endCursor: 'd' });
    expect(trail.pages().size).toBe(0);
  });

  it('forgets a field that also asked for a page that no link leads on from', () => {
    const [trail, cities] = [createPageTrail(), fieldOf('cities')];
    trail.record([cities], page);
    trail.record([cities], undefined);
    expect(trail.pages().size).toBe(0);
  });

  it('keeps a page by each of the fields that asked for it', () => {
    const [trail, fields] = [createPageTrail(), [fieldOf('cities', 1), fieldOf('cities', 2)]];
    trail.record(fields, page);
    expect(trail.pages()).toEqual(new Map(fields.map((one) => [placeOf(one), page])));
  });

  it('forgets all fields of a page if one of them asked for another page, too', () => {
    const [trail, cities] = [createPageTrail(), fieldOf('cities')];
    trail.record([cities, fieldOf('cities', 1)], page);
    trail.record([cities], page);
    expect(trail.pages().size).toBe(0);
  });
});
