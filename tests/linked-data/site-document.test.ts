import { describe, expect, it } from 'vitest';
import { siteDocument } from '../../src/linked-data/site-document.js';
import { publication, shippedSnapshot } from '../source/publication.js';
import { publicUrl } from '../support/gateway.js';
import { isSameGraph, readRdf } from '../support/rdf.js';
import { documents } from './shipped-graph.js';

const { dataset } = await shippedSnapshot();
const document = siteDocument(dataset, publication.iris, documents.context);

const literals = (texts: readonly { readonly language: string; readonly value: string }[]): string =>
  texts.map(({ language, value }) => `${JSON.stringify(value)}@${language}`).join(', ');

describe('the description of the site', () => {
  it('says, in a context of its own, what the site is, whose, on which terms, and what it is about', async () => {
    const turtle = `
      @prefix schema: <https://schema.org/> .
      <${publicUrl}/> a schema:WebSite ;
        schema:name ${literals(dataset.titles)} ;
        schema:description ${literals(dataset.descriptions)} ;
        schema:url <${publicUrl}/> ;
        schema:mainEntity <${dataset.id}> ;
        schema:publisher <${dataset.publisher.id}> ;
        schema:license <${dataset.licence}> .`;
    const graph = await readRdf(JSON.stringify(document), 'application/ld+json');
    expect(isSameGraph(graph, await readRdf(turtle, 'text/turtle'))).toBe(true);
  });
});
