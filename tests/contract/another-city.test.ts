import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicUrl, startGateway, type TestGateway } from '../support/gateway.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ dataFolder: 'tests/fixtures/three-cities' });
});
afterAll(() => gateway.close());

describe('another city’s data, in other languages, with an agreement of three', () => {
  it('are served, with names in any language there is', async () => {
    const query = '{ agreement(slug: "metz-luxembourg-trier") { name de: name(language: DE) it: name(language: IT) } }';
    expect(await gateway.query(query)).toEqual({
      data: {
        agreement: {
          name: 'Jumelage de Metz, Luxembourg et Trèves',
          de: 'Partnerschaft zwischen Metz, Luxemburg und Trier',
          it: 'Jumelage de Metz, Luxembourg et Trèves',
        },
      },
    });
  });

  it('make each party the twin of both others, once', async () => {
    const query = '{ city(slug: "trier") { twins { slug } agreements { slug status year datePrecision } } }';
    expect(await gateway.query(query)).toEqual({
      data: {
        city: {
          twins: [{ slug: 'luxembourg' }, { slug: 'metz' }],
          agreements: [
            { slug: 'metz-luxembourg-trier', status: 'ENDED', year: 1969, datePrecision: 'YEAR' },
            { slug: 'metz-trier', status: 'ACTIVE', year: null, datePrecision: null },
          ],
        },
      },
    });
  });

  it('let an agreement name its own sectors', async () => {
    const query = '{ agreements { nodes { slug sectors { slug } } } }';
    expect(await gateway.query(query)).toEqual({
      data: {
        agreements: {
          nodes: [
            { slug: 'metz-luxembourg-trier', sectors: [] },
            { slug: 'metz-trier', sectors: [{ slug: 'culture' }] },
          ],
        },
      },
    });
  });

  it('give the dataset the day of its newest record', async () => {
    expect(await gateway.query('{ dataset { modified publisher { identifier } } }')).toEqual({
      data: { dataset: { modified: '2021-05-06', publisher: { identifier: null } } },
    });
  });

  it('keep a whole degree a double', async () => {
    const text = await (await gateway.get('/cities/metz.nt')).text();
    expect(text).toContain('"4.9E1"^^<http://www.w3.org/2001/XMLSchema#double>');
    expect(text).toContain(`<${publicUrl}/cities/metz>`);
  });
});
