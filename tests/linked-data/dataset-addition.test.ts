import { describe, expect, it } from 'vitest';
import { datasetAddition } from '../../src/linked-data/dataset-addition.js';
import { createNodeEncoder } from '../../src/linked-data/node.js';
import { publication, shippedSnapshot } from '../source/publication.js';
import { publicUrl } from '../support/gateway.js';
import { GraphNode } from '../support/graph.js';
import { Store, DataFactory } from 'n3';
import { graphOfNodes } from './shipped-graph.js';

const { iris, shapes } = publication;
const { dataset } = await shippedSnapshot();
const addition = datasetAddition(dataset, shapes, iris);

const said = async (): Promise<GraphNode> =>
  new GraphNode(
    new Store([...(await graphOfNodes([{ '@id': dataset.id, ...addition }]))]),
    DataFactory.namedNode(dataset.id),
  );

describe('what is said of a dataset beside its fields', () => {
  it('takes the place of nothing that its fields say', () => {
    const fields = createNodeEncoder(shapes, iris)(dataset);
    expect(Object.keys(addition).filter((key) => key in fields)).toEqual([]);
  });

  it.each([
    ['schema:url', `${publicUrl}/dataset`],
    ['schema:identifier', 'c_f205:D.gemellaggi'],
    ['schema:creator', `${publicUrl}/dataset#publisher`],
    ['schema:dateModified', '2026-11-25'],
    ['schema:isAccessibleForFree', 'true'],
    ['schema:includedInDataCatalog', `${publicUrl}/catalog`],
  ])('has as its %s “%s”', async (property, value) => {
    expect((await said()).all(property).map(String)).toEqual([value]);
  });

  it.each(['schema:url', 'schema:about', 'schema:creator', 'schema:includedInDataCatalog'])(
    'has IRIs as its %s',
    async (property) => {
      const types = (await said()).all(property).map(({ term }) => term.termType);
      expect(new Set(types)).toEqual(new Set(['NamedNode']));
    },
  );

  it('has its subjects', async () => {
    expect((await said()).all('schema:about').map(String)).toEqual(dataset.subjects);
  });

  it('has the languages of its titles as tags', async () => {
    expect((await said()).all('schema:inLanguage').map(String)).toEqual(['it', 'en']);
  });

  it('has the day it was modified as a date', async () => {
    expect((await said()).all('schema:dateModified').map((day) => day.isOfType('xsd:date'))).toEqual([true]);
  });

  it('has each field of an agreement once', () => {
    const names = [addition['variableMeasured'] ?? []].flat();
    expect(names.slice(0, 4)).toEqual(['modified', 'names', 'parties', 'date']);
    expect(new Set(names).size).toBe(names.length);
  });
});
