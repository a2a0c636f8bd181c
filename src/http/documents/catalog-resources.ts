import { jsonLd } from '../../linked-data/formats.js';
import { profiles, type Profile } from '../../linked-data/catalogue/profile.js';
import { schema } from '../../vocabulary/schema.js';
import type { Published } from '../published.js';
import { servicesOf } from '../../linked-data/catalogue/services.js';
import { cataloguePage, type CatalogueProps } from '../../pages/catalogue/catalogue-page.js';
import { withPage } from './page-representation.js';
import { requestedProfile } from './requested-profile.js';
import { inAllFormats, type Found, type Resource, type ResourceRequest, type ResourceRoute } from './resource.js';

/** The catalogue, page by page, whole or in one profile. */
export const catalogResources: readonly ResourceRoute[] = [
  {
    path: '/catalog',
    isNamed: false,
    find: (request, published) => found(1, request, published),
    *all(published: Published): Iterable<Resource> {
      for (let number = 1; ; number += 1) {
        const resource = catalogResource(number, undefined, published);
        if (!resource) return;
        yield resource;
      }
    },
  },
  {
    path: '/catalog/page',
    isNamed: true,
    find: (request: ResourceRequest, published: Published): Found => {
      const number = /^[1-9]\d*$/.test(request.name) ? Number(request.name) : 0;
      return number === 1 ? { movedTo: published.iris.catalog } : found(number, request, published);
    },
    // They come with the first one.
    all: () => [],
  },
];

function found(number: number, request: ResourceRequest, published: Published): Found {
  const requested = requestedProfile(request);
  if ('problem' in requested) return requested;
  const detail = 'The catalogue has no such page: start at /catalog.';
  return catalogResource(number, requested.profile, published) ?? { problem: { status: 404, detail } };
}

function catalogResource(number: number, profile: Profile | undefined, published: Published): Resource | undefined {
  const { iris, snapshot } = published;
  const document = published.catalog(number, profile);
  if (!document) return undefined;
  const page = iris.catalogPage(number);
  const conformsTo = profile ? [profile] : profiles;
  const resource: Resource = {
    url: profile ? `${page}?profile=${profile.name}` : page,
    about: iris.catalog,
    type: schema.DataCatalog,
    modified: snapshot.dataset.modified,
    representations: inAllFormats(document, published),
    profiles: conformsTo.map(({ iri }) => iri),
    links: [
      { relation: 'item', target: iris.dataset, type: jsonLd.mediaType },
      ...conformsTo.map(({ iri }) => ({ relation: 'profile', target: iri })),
      ...profiles.map(({ name, iri }) => ({ relation: 'alternate', target: `${page}?profile=${name}`, profile: iri })),
    ],
  };
  return withPage(
    resource,
    { content: () => cataloguePage(catalogueProps(page, published)), jsonLd: document },
    published,
  );
}

/** What the page shows: the gateway has one dataset, which every page of the catalogue would list. */
const catalogueProps = (page: string, { iris, snapshot }: Published): CatalogueProps => ({
  datasets: [snapshot.dataset],
  services: servicesOf(iris).map((service) => ({ ...service, contract: service.contract.url })),
  profiles: profiles.map(({ name, title }) => ({ title, url: `${page}?profile=${name}` })),
});
