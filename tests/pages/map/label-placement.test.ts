import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areBoxesApart, isBoxWithin } from '../../../src/pages/map/box.js';
import { distanceToBox } from '../../../src/pages/map/distance-to-box.js';
import { placeLabels } from '../../../src/pages/map/label-placement.js';
import type { LabelledPoint } from '../../../src/pages/map/label.js';

const view = { x: 0, y: 0, width: 480, height: 200 };
const room = { view, fontSize: 12 };

const point = (text: string, x: number, y: number): LabelledPoint => ({ text, x, y, radius: 4 });

const points = fc.array(
  fc.record({
    x: fc.double({ min: 0, max: view.width, noNaN: true }),
    y: fc.double({ min: 0, max: view.height, noNaN: true }),
    radius: fc.constantFrom(4, 8),
    text: fc.constantFrom('Milano', 'Tel Aviv', 'San Pietroburgo', '大阪市', 'بيت لحم'),
  }),
  { maxLength: 50 },
);

describe('the placement of labels', () => {
  it('writes a label to the right of a point with room around', () => {
    const [label] = placeLabels([point('Milano', 100, 100)], room);
    expect(label).toMatchObject({ anchor: 'start' });
    expect(label?.x).toBeGreaterThan(104);
  });

  it('writes it to the left where the view ends', () => {
    expect(placeLabels([point('Melbourne', 475, 100)], room)[0]).toMatchObject({ anchor: 'end' });
  });

  it('leaves a margin at the edge, for a label may be wider than estimated', () => {
    const [inside] = placeLabels([point('Melbourne', 400, 100)], room);
    expect(inside).toMatchObject({ anchor: 'start' });
    const right = (inside?.box.x ?? 0) + (inside?.box.width ?? 0);
    const tooNear = 400 + view.width - right - 1;
    expect(placeLabels([point('Melbourne', tooNear, 100)], room)[0]).not.toMatchObject({ anchor: 'start' });
  });

  it('labels two cities that lie within a pixel of each other', () => {
    const labels = placeLabels([point('Betlemme', 200, 100.5), point('Tel Aviv', 199.2, 100)], room);
    expect(labels.map((label) => label?.anchor)).toEqual(['start', 'end']);
  });

  it('keeps clear of a line if it can', () => {
    const avoided = Array.from({ length: 60 }, (_, index) => ({ x: 100 + index, y: 100 }));
    expect(placeLabels([point('Osaka', 100, 100)], { ...room, avoided })[0]).toMatchObject({ anchor: 'end' });
  });

  it('lets a later point choose first rather than leave one without a label', () => {
    const narrow = { x: 0, y: 92, width: 120, height: 16 };
    const labels = placeLabels([point('Milano', 60, 100), point('Lione', 115, 100)], { ...room, view: narrow });
    expect(labels.filter((label) => label === undefined)).toEqual([]);
  });

  it('gives up where there is no room', () => {
    const crowd = Array.from({ length: 200 }, (_, index) => point('Milano', 100 + (index % 14), 100 + index / 14));
    expect(placeLabels(crowd, room).filter((label) => label === undefined).length).toBeGreaterThan(150);
  });

  it('never lets labels overlap each other or a mark, nor leave the view', () => {
    fc.assert(
      fc.property(points, (given) => {
        const labels = placeLabels(given, room).flatMap((label) => label ?? []);
        const isRight = labels.every(
          ({ box }, index) =>
            isBoxWithin(box, view) &&
            labels.slice(index + 1).every((other) => areBoxesApart(box, other.box)) &&
            given.every((mark) => distanceToBox(mark, box) >= mark.radius),
        );
        expect(isRight).toBe(true);
      }),
    );
  });

  it('answers in the order of the points, each label beside its own', () => {
    fc.assert(
      fc.property(points, (given) => {
        const labels = placeLabels(given, room);
        expect(labels).toHaveLength(given.length);
        const isNear = given.every((mark, index) => {
          const label = labels[index];
          return !label || distanceToBox(mark, label.box) <= mark.radius + 1.5 * room.fontSize + 1e-6;
        });
        expect(isNear).toBe(true);
      }),
    );
  });
});
