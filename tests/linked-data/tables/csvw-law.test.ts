import type { Quad } from '@rdfjs/types';
import { beforeAll, describe, expect, it } from 'vitest';
import { createDocuments } from '../../../src/linked-data/documents.js';
import { createToQuads } from '../../../src/linked-data/quads.js';
import { segments } from '../../../src/model/entity-name.js';
import type { Snapshot } from '../../../src/model/snapshot.js';
import { dcterms } from '../../../src/vocabulary/dcterms.js';
import { schema } from '../../../src/vocabulary/schema.js';
import { skos } from '../../../src/vocabulary/skos.js';
import { wdt } from '../../../src/vocabulary/wdt.js';
import { publication, shippedSnapshot } from '../../source/publication.js';
import { publicUrl } from '../../support/gateway.js';
import { normalise } from '../../support/rdf.js';
import { graphLines } from '../answers/graph-lines.js';
import { readCsvw } from './read-csvw.js';
import { changedSnapshot, threeCities } from './snapshots.js';

const { shapes, iris } = publication;
const documents = createDocuments(shapes, iris);
const toQuads = createToQuads(documents.context, iris);

/** The dataset's own graph. */
const graphOf = async (snapshot: Snapshot): Promise<readonly Quad[]> =>
  (await toQuads({ '@context': iris.context, '@graph': [...documents.nodes(snapshot)] })).map(normalise);

/** What tables cannot say of an entity, by property, with the reason. */
const unsaid: Readonly<Record<string, string>> = {
  [schema.geo]: 'it is described in place, by a blank node',
  [schema.additionalProperty]: 'it is described in place, by a blank node',
  [schema.dateCreated]: 'its datatype differs from row to row; dcterms:created says it',
  ...Object.fromEntries(
    [
      schema.about,
      schema.citation,
      schema.sameAs,
      schema.subjectOf,
      schema.containsPlace,
      skos.closeMatch,
      skos.broadMatch,
      skos.narrowMatch,
      skos.relatedMatch,
      wdt.P190,
    ].map((property) => [property, 'its values are IRIs, and of several in a cell a URI template makes one']),
  ),
};

const isEntity = ({ subject }: Quad): boolean =>
  Object.values(segments).some((segment) => subject.value.startsWith(`${publicUrl}/${segment}/`));

let shipped: Snapshot;
beforeAll(async () => {
  shipped = await shippedSnapshot();
});

describe('the metadata of the tables', () => {
  it.each([
    ['the shipped data', shippedSnapshot],
    ['cities that have no Italian name', threeCities],
    ['several names in a language', () => changedSnapshot('cities.yaml', 'en: Milan', 'en: [Milan, Mediolanum]')],
    ['names that hold a bar', () => changedSnapshot('cities.yaml', 'en: Milan', 'en: ["Mi|lan", "|"]')],
    [
      'a name with quotes, commas and line ends',
      () => changedSnapshot('cities.yaml', 'en: Milan', 'en: " a,\\"b\\"\\nc "'),
    ],
  ])('say of %s what the dataset says, without what tables cannot say, and no more', async (_case, read) => {
    const snapshot = await read();
    const sayable = (await graphOf(snapshot)).filter((quad) => isEntity(quad) && !(quad.predicate.value in unsaid));
    expect(sayable.length).toBeGreaterThan(20);
    expect(graphLines(await readCsvw(snapshot))).toEqual(graphLines(sayable));
  });

  it('are silent of no property that no entity has', async () => {
    const properties = (await graphOf(shipped)).filter(isEntity).map(({ predicate }) => predicate.value);
    expect(Object.keys(unsaid).filter((property) => !properties.includes(property))).toEqual([]);
  });

  it('are silent of an address that a URI template would change', async () => {
    const website = 'https://www.comune.milano.it';
    const snapshot = await changedSnapshot('cities.yaml', website, 'https://città.example');
    const graph = graphLines(await graphOf(snapshot));
    expect(graphLines(await readCsvw(snapshot)).filter((line) => !graph.includes(line))).toEqual([]);
  });

  it('say dates of any precision in EDTF', async () => {
    const dates = (await readCsvw(shipped)).filter(({ predicate }) => predicate.value === dcterms.created);
    expect(dates.map(({ object }) => object.value)).toContain('1973-04');
  });
});
