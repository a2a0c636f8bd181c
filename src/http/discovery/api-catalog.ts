import { servicesOf } from '../../linked-data/catalogue/services.js';
import { jsonLd, linksetFormat } from '../../linked-data/formats.js';
import type { Iris } from '../../model/iris.js';
import { standards } from '../../vocabulary/standards.js';

/** The profile of a link set that lists the APIs of a publisher (RFC 9727, section 4.2). */
const profile = standards.apiCatalog.url;

/** The media type of the list with its profile. */
export const apiCatalogType = `${linksetFormat.mediaType}; profile="${profile}"`;

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
      'service-meta': [{ href: iris.catalog, type: jsonLd.mediaType }],
    })),
  ];
  return `${JSON.stringify({ linkset }, null, 2)}\n`;
}
