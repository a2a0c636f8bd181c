import { DOMParser, type Element } from '@xmldom/xmldom';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { WorldMap, type WorldMapProps } from '../../../src/pages/map/world-map.js';
import { bethlehem, lyon, melbourne, milan, osaka, telAviv, tie, twins } from './cities.js';
import { equalEarth } from './equal-earth.js';

/** A map as it is drawn, all cities on it unless other things are said. */
function drawn(props: Partial<WorldMapProps> = {}): Element {
  const points = [milan, ...twins];
  const all: WorldMapProps = { label: 'Le città', worldUrl: '/world.svg', view: 'world', points, lines: [], ...props };
  const { documentElement } = new DOMParser().parseFromString(renderToString(h(WorldMap, all)), 'text/xml');
  if (!documentElement) throw new Error('There is no map.');
  return documentElement;
}

const all = (map: Element, name: string, within = ''): readonly Element[] =>
  [...map.getElementsByTagName(name)].filter((element) => element.getAttribute('class')?.includes(within) ?? !within);

const numberOf = (element: Element | undefined, name: string): number => Number(element?.getAttribute(name) ?? NaN);

const viewOf = (map: Element): readonly number[] => (map.getAttribute('viewBox') ?? '').split(' ').map(Number);

const named = (map: Element, name: string): Element | undefined =>
  all(map, 'a').find((link) => link.getAttribute('aria-label') === name);

describe('a map of the world', () => {
  it.each([milan, ...twins])('marks $name where it lies', ({ name, location }) => {
    const link = named(drawn(), name);
    const { x, y } = equalEarth(location);
    const [dot] = link ? all(link, 'circle', 'map-dot') : [];
    expect(numberOf(dot, 'cx')).toBeCloseTo(x, 1);
    expect(numberOf(dot, 'cy')).toBeCloseTo(y, 1);
  });

  it('is a named group of links in the order given', () => {
    const map = drawn();
    expect([map.getAttribute('role'), map.getAttribute('aria-label')]).toEqual(['group', 'Le città']);
    const places = all(map, 'a').map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')]);
    expect(places).toEqual([milan, ...twins].map(({ name, href }) => [name, href]));
  });

  it('labels every city within its link, even those within a pixel of each other', () => {
    const labels = all(drawn(), 'a').map((link) => all(link, 'text')[0]?.textContent);
    expect(labels).toEqual([milan, ...twins].map(({ name }) => name));
  });

  it('names what it has no room to label', () => {
    const crowd = Array.from({ length: 80 }, (_, index) => ({ ...milan, isHub: false, name: `Città ${index}` }));
    const links = all(drawn({ points: crowd }), 'a');
    expect(links.every((link) => all(link, 'text').length + all(link, 'title').length === 1)).toBe(true);
  });

  it('marks the hub by another shape', () => {
    const rings = all(drawn(), 'circle', 'map-ring');
    expect(rings.map((ring) => ring.parentNode)).toEqual([expect.objectContaining({ tagName: 'a' })]);
    expect(all(drawn({ points: twins }), 'circle', 'map-ring')).toEqual([]);
  });

  it('says which language a name is in', () => {
    expect(named(drawn(), osaka.name)?.getAttribute('lang')).toBe('ja');
    expect(named(drawn(), 'Milano')?.hasAttribute('lang')).toBe(false);
  });

  it('shows a point that leads nowhere as an image, not as a link', () => {
    const map = drawn({ points: [{ ...milan, href: undefined }, lyon] });
    expect(all(map, 'a')).toHaveLength(1);
    expect(
      all(map, 'g')
        .find((group) => group.getAttribute('role') === 'img')
        ?.getAttribute('aria-label'),
    ).toBe('Milano');
  });

  it('answers widely to the pointer, but covers no neighbour', () => {
    const map = drawn();
    const reachOf = (name: string): number => numberOf(all(named(map, name) ?? map, 'circle', 'map-reach')[0], 'r');
    expect(reachOf('Melbourne')).toBe(12);
    const [here, there] = [equalEarth(milan.location), equalEarth(lyon.location)];
    expect(Math.max(reachOf('Milano'), reachOf('Lione'))).toBeLessThan(Math.hypot(here.x - there.x, here.y - there.y));
  });

  it('hides its lines from those who cannot see them', () => {
    const map = drawn({ lines: [tie(osaka), tie(lyon)] });
    const lines = all(map, 'path', 'map-line');
    expect(lines).toHaveLength(2);
    expect(lines[0]?.parentNode).toMatchObject({ tagName: 'g' });
    expect(all(map, 'g')[1]?.getAttribute('aria-hidden')).toBe('true');
  });

  it('takes the land from the file of the world', () => {
    expect(all(drawn(), 'use', 'map-land')[0]?.getAttribute('href')).toBe('/world.svg#land');
  });

  it('has no styles of its own, which the pages forbid', () => {
    expect(
      [...drawn({ lines: twins.map(tie) }).getElementsByTagName('*')].filter((e) => e.hasAttribute('style')),
    ).toEqual([]);
  });
});

describe('a map around some cities', () => {
  const around = (...points: WorldMapProps['points']): Element =>
    drawn({ view: 'around', points, lines: points.slice(1).map(tie) });

  it('keeps marks and letters as big as on a map of the world', () => {
    const [map, world] = [around(milan, telAviv, bethlehem), drawn()];
    // The world is shown about 960 pixels wide, a part of it beside the facts about 440.
    const enlargement = 440 / (viewOf(map)[2] ?? NaN);
    expect(enlargement).toBeGreaterThan(1.5);
    for (const [name, within, attribute] of [
      ['circle', 'map-dot', 'r'],
      ['circle', 'map-dot', 'stroke-width'],
      ['circle', 'map-ring', 'r'],
    ] as const) {
      const [here, there] = [all(map, name, within)[0], all(world, name, within)[0]].map((e) => numberOf(e, attribute));
      expect((here ?? NaN) * enlargement).toBeCloseTo(there ?? NaN, 1);
    }
  });

  it('has the cities and labels within', () => {
    const map = around(milan, melbourne);
    const [left = NaN, top = NaN, width = NaN, height = NaN] = viewOf(map);
    for (const text of all(map, 'text')) {
      expect(numberOf(text, 'x') - left).toBeGreaterThan(0);
      expect(left + width - numberOf(text, 'x')).toBeGreaterThan(0);
      expect(numberOf(text, 'y') - top).toBeGreaterThan(0);
      expect(top + height - numberOf(text, 'y')).toBeGreaterThan(0);
    }
  });
});
