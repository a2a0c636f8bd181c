import { allResources } from '../documents/resource-routes.js';
import type { Published } from '../published.js';
import { createSitemaps, type Sitemaps } from './sitemap.js';

/** Turns what is published into the sitemaps of all its documents. */
export const sitemapsOf = (published: Published): Sitemaps =>
  createSitemaps({
    documents: () => allResources(published),
    modified: published.snapshot.dataset.modified,
    iris: published.iris,
  });
