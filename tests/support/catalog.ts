import { Store } from 'n3';
import type { TestGateway } from './gateway.js';
import { readRdf } from './rdf.js';

/** The graph of the catalogue as a harvester reads it; a profile (`/catalog?profile=dcat-ap`) may leave some of it out. */
export async function catalogGraph(gateway: TestGateway, path = '/catalog'): Promise<Store> {
  const response = await gateway.get(path, { accept: 'text/turtle' });
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  const quads = await readRdf(await response.text(), response.headers.get('content-type') ?? '', gateway);
  return new Store([...quads]);
}
