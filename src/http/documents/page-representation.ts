import { embeddedDocument } from '../../linked-data/embedded-document.js';
import { formatUrl, html } from '../../linked-data/formats.js';
import type { JsonLdDocument } from '../../linked-data/json-ld.js';
import type { WriteContent } from '../../pages/frame/page-content.js';
import type { Published } from '../published.js';
import type { PageRepresentation, Resource } from './resource.js';

/** What the page of a document shows. */
export interface ResourcePage {
  readonly content: () => WriteContent | Promise<WriteContent>;
  /** The document that stands in the page for search engines. */
  readonly jsonLd: () => JsonLdDocument | Promise<JsonLdDocument>;
  /** The GraphQL query that gives the data of the page, where there is one. */
  readonly operation?: () => string;
}

/** Adds the page to the formats of a document; a client without a preference gets another one. */
export const withPage = (resource: Resource, page: ResourcePage, published: Published): Resource => ({
  ...resource,
  representations: [...resource.representations, pageRepresentation(resource, page, published)],
});

/** Turns what the page of a document shows into the page, with links to the other formats. */
export function pageRepresentation(
  { url, about, representations }: Resource,
  { content, jsonLd, operation }: ResourcePage,
  { writePage, documents }: Published,
): PageRepresentation {
  return {
    format: html,
    page: async (view) => {
      const formats = representations.map(({ format }) => ({
        name: format.name,
        mediaType: format.mediaType,
        url: formatUrl(url, format),
      }));
      const document = {
        url,
        about,
        formats,
        jsonLd: embeddedDocument(await jsonLd(), documents.context),
        ...(operation ? { operation: operation() } : {}),
      };
      return writePage(await content(), document, view);
    },
  };
}
