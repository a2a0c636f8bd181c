import { Store } from 'n3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogGraph } from '../support/catalog.js';
import { publicUrl, startGateway, type TestGateway } from '../support/gateway.js';
import { instancesOf, type GraphNode } from '../support/graph.js';
import { iri } from '../support/iri.js';
import { breaking } from '../support/rule.js';
import { dcatApRules } from './dcat-ap-rules.js';
import { dimensions, type Indicator } from './mqa-indicators.js';

/** What a dataset gets, and the indicators it gets nothing for. */
interface Assessment {
  readonly points: number;
  readonly missing: readonly string[];
}

const ofDataset = dimensions.flatMap((dimension) => dimension.ofDataset);
const ofDistribution = dimensions.flatMap((dimension) => dimension.ofDistribution);

const statuses = new Map<string, Promise<number>>();

let gateway: TestGateway;
let graph: Store;
beforeAll(async () => {
  gateway = await startGateway();
  graph = await catalogGraph(gateway);
});
afterAll(() => gateway.close());

/** The status of an address of this gateway, asked once; no other is asked, or counts as one that answers. */
async function ask(address: string): Promise<number> {
  const status = statuses.get(address) ?? askGateway(address);
  statuses.set(address, status);
  return status;
}

async function askGateway(address: string): Promise<number> {
  if (!address.startsWith(publicUrl)) return 0;
  return (await gateway.fetch(address, { method: 'HEAD' })).status;
}

async function assess(node: GraphNode, indicators: readonly Indicator[]): Promise<Assessment> {
  const judged = await Promise.all(
    indicators.map(async ([name, points, holds]) => ((await holds(node, ask)) ? { points } : { points: 0, name })),
  );
  return total(judged.map(({ points, name }) => ({ points, missing: name === undefined ? [] : [name] })));
}

/** The portal asks the official shapes; this is our own list of what they say. */
const assessConformance = (catalog: Store): Assessment =>
  dcatApRules.every((rule) => breaking(catalog, rule).length === 0)
    ? { points: 30, missing: [] }
    : { points: 0, missing: ['conformance with DCAT-AP'] };

const total = (assessments: readonly Assessment[]): Assessment => ({
  points: assessments.reduce((sum, { points }) => sum + points, 0),
  missing: assessments.flatMap(({ missing }) => missing),
});

/** Assesses the dataset of a catalogue with each of its distributions, the best first. */
async function assessCatalog(catalog: Store): Promise<readonly Assessment[]> {
  const [dataset] = instancesOf(catalog, 'dcat:Dataset');
  if (!dataset) throw new Error('The catalogue has no dataset.');
  const common = total([await assess(dataset, ofDataset), assessConformance(catalog)]);
  const each = dataset.all('dcat:distribution').map((distribution) => assess(distribution, ofDistribution));
  return (await Promise.all(each))
    .map((distribution) => total([common, distribution]))
    .sort((a, b) => b.points - a.points);
}

describe('the Metadata Quality Assessment', () => {
  it.each(dimensions)('gives $points points for $name, besides those for DCAT-AP', (dimension) => {
    const indicators = [...dimension.ofDataset, ...dimension.ofDistribution];
    expect(indicators.reduce((sum, [, points]) => sum + points, 0)).toBe(dimension.points);
  });

  it('gives the dataset 405 of 405 points', async () => {
    const [best] = await assessCatalog(graph);
    expect(best).toEqual({ points: 405, missing: [] });
  });

  it('gives it as many with any of its distributions', async () => {
    const assessments = await assessCatalog(graph);
    expect(assessments.length).toBeGreaterThan(4);
    expect(assessments.flatMap(({ missing }) => missing)).toEqual([]);
  });

  it.each([
    ['dct:rights', 370, ['conformance with DCAT-AP', 'rights']],
    ['dct:accessRights', 360, ['access rights', 'access rights by their list', 'conformance with DCAT-AP']],
    ['dcat:downloadURL', 325, ['conformance with DCAT-AP', 'a download address', 'a download address that answers']],
  ])('misses %s where it is taken away', async (property, points, missing) => {
    const without = new Store([...graph].filter(({ predicate }) => predicate.value !== iri(property)));
    expect((await assessCatalog(without))[0]).toEqual({ points, missing });
  });
});
