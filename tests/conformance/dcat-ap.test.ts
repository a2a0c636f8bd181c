import type { Store } from 'n3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogGraph } from '../support/catalog.js';
import { startGateway, type TestGateway } from '../support/gateway.js';
import { breaking } from '../support/rule.js';
import { dcatApRules } from './dcat-ap-rules.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

// The official shapes say more; `npm run conformance` asks them.
describe.each(['/catalog', '/catalog?profile=dcat-ap', '/catalog?profile=dcat-ap-it'])(
  'DCAT-AP 3.0.1 at %s',
  (path) => {
    let graph: Store;
    beforeAll(async () => {
      graph = await catalogGraph(gateway, path);
    });

    it.each(dcatApRules)('%s %s', (...rule) => {
      expect(breaking(graph, rule)).toEqual([]);
    });
  },
);
