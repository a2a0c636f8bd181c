import { Histogram, Registry } from 'prom-client';
import { describe, expect, it } from 'vitest';
import { TalliedHistogram } from '../../src/telemetry/tallied-histogram.js';

const configuration = {
  name: 'seconds',
  help: 'How long it took',
  labelNames: ['method', 'route'],
  buckets: [0.1, 0.5, 1],
};

/** The lines of a registry without regard to order, of labels or series. */
const series = async (registry: Registry): Promise<readonly string[]> =>
  (await registry.metrics())
    .trim()
    .split('\n')
    .map((line) => line.replace(/\{(.*)\}/, (_, labels: string) => `{${labels.split(',').sort().join()}}`))
    .sort();

describe('a histogram that is put together when it is read', () => {
  it('reads as the one of prom-client', async () => {
    const [tallied, usual] = [new Registry(), new Registry()];
    const ours = new TalliedHistogram({ ...configuration, registers: [tallied] });
    const theirs = new Histogram({ ...configuration, registers: [usual] });
    for (const [method, route] of [
      ['GET', '/'],
      ['POST', '/graphql'],
      ['GET', '/a "quoted" one'],
    ] as const) {
      for (const value of [0, 0.0625, 0.1, 0.25, 0.5, 0.75, 1, 1.5, 64]) {
        ours.observe([method, route], value);
        theirs.observe({ method, route }, value);
      }
    }
    expect(await series(tallied)).toEqual(await series(usual));
  });

  it('has no series before it observes anything', async () => {
    const registry = new Registry();
    new TalliedHistogram({ ...configuration, registers: [registry] });
    expect(await series(registry)).toEqual(['# HELP seconds How long it took', '# TYPE seconds histogram']);
  });
});
