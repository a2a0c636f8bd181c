import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formats } from '../../src/linked-data/formats.js';
import { publicUrl, startGateway, type TestGateway } from '../support/gateway.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const dataset = (selection: string): ReturnType<TestGateway['query']> => gateway.query(`{ dataset { ${selection} } }`);

describe('dataset', () => {
  it('says what it is called', async () => {
    expect(await dataset('title(language: EN)')).toEqual({
      data: { dataset: { title: 'Twinning agreements of the City of Milan' } },
    });
  });

  it('says who publishes it', async () => {
    expect(await dataset('publisher { id name identifier }')).toEqual({
      data: {
        dataset: {
          publisher: { id: `${publicUrl}/dataset#publisher`, name: 'Comune di Milano', identifier: 'c_f205' },
        },
      },
    });
  });

  it('says on which terms', async () => {
    expect(await dataset('licence')).toEqual({
      data: { dataset: { licence: 'https://creativecommons.org/licenses/by/4.0/' } },
    });
  });

  it('has its address as its id', async () => {
    expect(await dataset('id')).toEqual({ data: { dataset: { id: `${publicUrl}/dataset` } } });
  });

  it('comes in the formats of the table, each as a file', async () => {
    const distributions = [
      ...formats.map(({ name, mediaType, extension }) => ({
        name,
        mediaType,
        contentUrl: `${publicUrl}/dataset.${extension}`,
      })),
      { name: 'CSV: agreements', mediaType: 'text/csv', contentUrl: `${publicUrl}/dataset.csv` },
      {
        name: 'GeoJSON: cities, agreements',
        mediaType: 'application/geo+json',
        contentUrl: `${publicUrl}/dataset.geojson`,
      },
      { name: 'CSV: cities', mediaType: 'text/csv', contentUrl: `${publicUrl}/cities.csv` },
      { name: 'CSV: sectors', mediaType: 'text/csv', contentUrl: `${publicUrl}/sectors.csv` },
      { name: 'CSV: countries', mediaType: 'text/csv', contentUrl: `${publicUrl}/countries.csv` },
    ];
    expect(await dataset('distributions { name mediaType contentUrl }')).toEqual({
      data: { dataset: { distributions } },
    });
  });

  it.each(formats)('has a file in $name at the address it gives', async ({ mediaType, extension }) => {
    const { headers } = await gateway.fetch(`${publicUrl}/dataset.${extension}`, { method: 'HEAD' });
    expect(headers.get('content-type')?.split(';')[0]).toBe(mediaType);
  });
});
