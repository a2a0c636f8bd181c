import { describe, expect, it } from 'vitest';
import { Dataset } from '../../../src/model/dataset.js';
import { entityNames } from '../../../src/model/entity-name.js';
import { shapeOf } from '../../../src/model/node-shape.js';
import { valuesOf } from '../../../src/model/values-of.js';
import { labelOf } from '../../../src/pages/rows/label-of.js';
import { PropertyRows } from '../../../src/pages/rows/property-rows.js';
import { ownLanguages } from '../../../src/model/own-language.js';
import { frameOf, textOf, written } from '../frame-of.js';

const { site } = frameOf('it');
const things = entityNames.flatMap((shapeName) =>
  site.snapshot[shapeName].map((thing) => ({ shapeName, thing, id: thing.id })),
);

const labels = (html: string): readonly string[] =>
  [...html.matchAll(/<dt>([^<]*)<\/dt>/g)].map(([, label = '']) => label);

describe.each(ownLanguages)('the rows of a thing, in the language %s', (language) => {
  it.each(things)('are one for each property of $id that has a value', ({ shapeName, thing }) => {
    const { words } = frameOf(language);
    const properties = shapeOf(site.shapes, shapeName).properties.filter(
      (property) => valuesOf(thing, property).length > 0 || `${shapeName}.${property.name}` === 'Agreement.date',
    );
    const expected = new Set(properties.map(({ name }) => labelOf(name, words)));
    expect([...labels(written(<PropertyRows shapeName={shapeName} thing={thing} />, language))].sort()).toEqual(
      [...expected].sort(),
    );
  });
});

const city = (slug: string): object => site.snapshot.City.find((one) => one.slug === slug) ?? {};
const rowOf = (html: string, label: string): string =>
  html.split('<div>').find((row) => row.startsWith(`<dt>${label}</dt>`)) ?? '';

describe('the rows of a city', () => {
  const osaka = written(<PropertyRows shapeName="City" thing={city('osaka')} />, 'en');

  it('mark each name with its language and direction', () => {
    expect(rowOf(osaka, 'Names')).toContain(
      '<bdi lang="ja" dir="auto">大阪市</bdi> <span class="remark">Japanese</span>',
    );
  });

  it('lead to what it refers to, by its name in the language of the page', () => {
    expect(rowOf(osaka, 'Country')).toContain('<a href="/countries/jp">Japan</a>');
  });

  it('lead to other registers', () => {
    expect(rowOf(osaka, 'The same elsewhere')).toContain('>sws.geonames.org/1853909</a>');
  });

  it('put what is for keepers of the records last', () => {
    expect(labels(osaka).slice(-2)).toEqual(['Record last changed', 'Short name']);
  });

  it.each([
    ['osaka', '34.6938° N 135.5011° E', '34,6938° N 135,5011° E'],
    ['chicago', '41.85° N 87.65° W', '41,85° N 87,65° O'],
    ['san-paolo', '23.5475° S 46.6361° W', '23,5475° S 46,6361° O'],
    ['melbourne', '37.814° S 144.9633° E', '37,814° S 144,9633° E'],
  ])('tell where %s lies', (slug, english, italian) => {
    const row = (language: 'it' | 'en', label: string): string =>
      textOf(rowOf(written(<PropertyRows shapeName="City" thing={city(slug)} />, language), label));
    expect(row('en', 'Location')).toBe(`Location${english}`);
    expect(row('it', 'Posizione')).toBe(`Posizione${italian}`);
  });

  it('tell how many people were counted, when, and by whom', () => {
    const row = rowOf(osaka, 'Population');
    expect(textOf(row)).toContain('2,753,862 inhabitants (1 March 2021)');
    expect(row).toMatch(/<a href="https?:/);
  });
});

describe('the rows of an agreement', () => {
  const agreement = site.snapshot.Agreement.find(({ slug }) => slug === 'milano-chicago') ?? {};

  it('tell the date no more precisely than it is known, and what happened then', () => {
    const row = rowOf(written(<PropertyRows shapeName="Agreement" thing={agreement} />, 'it'), 'Data');
    expect(row).toContain('<time datetime="1973-04">aprile 1973</time>');
    expect(textOf(row)).toContain('(ratificato)');
  });

  it('name our own concepts, and lead to what they mean', () => {
    const row = rowOf(written(<PropertyRows shapeName="Agreement" thing={agreement} />, 'it'), 'Durata');
    expect(row).toContain('<a class="concept" href="/def/Permanent">permanente</a>');
  });
});

describe('the rows of the dataset', () => {
  const { dataset } = site.snapshot;
  const rows = (thing: Dataset): string => written(<PropertyRows shapeName="Dataset" thing={thing} />, 'it');

  it('tell the period in words', () => {
    expect(textOf(rowOf(rows(dataset), 'Periodo'))).toMatch(/^Periodo28 luglio 1961 – /);
  });

  it('have none for the period where no date is known', () => {
    const undated = Object.assign(new Dataset(), dataset, { temporalCoverage: null });
    expect(labels(rows(undated))).toEqual(labels(rows(dataset)).filter((label) => label !== 'Periodo'));
  });

  it('name the licence by its short name', () => {
    expect(rowOf(rows(dataset), 'Licenza')).toMatch(/<a rel="license" href="[^"]+">CC [A-Z-]+ [\d.]+<\/a>/);
  });
});
