import { servicesOf } from '../../linked-data/catalogue/service-nodes.js';
import type { Iris } from '../../model/iris.js';

/** The profile of a link set that lists the APIs of a publisher (RFC 9727, section 4.2). */
const profile = 'https://www.rfc-editor.org/info/rfc9727';

/** The media type of the list with its profile. */
export const apiCatalogType = `application/linkset+json; profile="${profile}"`;

/** Turns the ways to ask for the data into the list of our APIs (RFC 9727), with what describes each (RFC 8631). */
export function apiCatalog(iris: Iris): string {
  const services = servicesOf(iris);
  const linkset = [
    {
      anchor: iris.wellKnown('api-catalog'),
      item: services.map(({ endpoint }) => ({ href: endpoint })),
      profile: [{ href: profile }],
    },
    ...services.map(({ endpoint, contract, page }) => ({
      anchor: endpoint,
      'service-desc': [{ href: contract.url, type: contract.mediaType }],
      'service-doc': [{ href: page, type: 'text/html' }],
      'service-meta': [{ href: iris.catalog, type: 'application/ld+json' }],
    })),
  ];
  return `${JSON.stringify({ linkset }, null, 2)}\n`;
}
