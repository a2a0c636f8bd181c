import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { profiles } from '../../../src/linked-data/catalogue/profile.js';
import { dcat } from '../../../src/vocabulary/dcat.js';
import { dcatapit } from '../../../src/vocabulary/dcatapit.js';
import { schema } from '../../../src/vocabulary/schema.js';
import { publicUrl, startGateway, type TestGateway } from '../../support/gateway.js';
import { readRdf } from '../../support/rdf.js';
import { linksOf } from '../link-header.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const all = profiles.map(({ iri }) => `<${iri}>`).join(', ');
const [dcatAp, dcatApIt, schemaOrg] = profiles.map(({ iri }) => `<${iri}>`);

const profileOf = ({ headers }: Response): string | null => headers.get('content-profile');

const ask = (acceptProfile: string): Promise<Response> => gateway.get('/catalog', { 'accept-profile': acceptProfile });

describe('the profile of the catalogue', () => {
  it.each([
    ['is all of them without a wish', undefined, all],
    ['is the one asked for by its IRI', dcatAp, dcatAp],
    ['is the one asked for by its name', 'dcat-ap-it', dcatApIt],
    ['is the one asked for by another IRI of it', '<http://schema.org/>', schemaOrg],
    ['is the one preferred', `${dcatAp ?? ''};q=0.5, ${schemaOrg ?? ''}`, schemaOrg],
    ['is the next one where we do not have the first', `<https://example.org/>, ${dcatApIt ?? ''};q=0.1`, dcatApIt],
    ['is all of them for anything', '*', all],
    ['is all of them where we do not have the one asked for', '<https://example.org/>', all],
    ['is all of them but for one that is ruled out', `${dcatAp ?? ''};q=0`, all],
    ['is all of them for what is no list of profiles', '<<>>;;q', all],
  ])('%s', async (_case, header, profile) => {
    const response = header === undefined ? await gateway.get('/catalog') : await ask(header);
    expect([response.status, profileOf(response)]).toEqual([200, profile]);
  });

  it.each(profiles)('is $title at its own address', async ({ name, iri }) => {
    expect(profileOf(await gateway.get(`/catalog.ttl?profile=${name}`))).toBe(`<${iri}>`);
  });

  it.each(profiles)('may be named by the IRI of $title in the address', async ({ iri }) => {
    expect(profileOf(await gateway.get(`/catalog?profile=${encodeURIComponent(iri)}`))).toBe(`<${iri}>`);
  });

  it.each(profiles)('is told by a link, as $title', async ({ name, iri }) => {
    const links = linksOf(await gateway.get(`/catalog?profile=${name}`), 'profile');
    expect(links.map(({ target }) => target)).toEqual([iri]);
  });

  it('is told by links to be all of them', async () => {
    const links = linksOf(await gateway.get('/catalog'), 'profile');
    expect(links.map(({ target }) => target)).toEqual(profiles.map(({ iri }) => iri));
  });

  it('is told to caches to depend on the wish', async () => {
    expect((await gateway.get('/catalog')).headers.get('vary')).toContain('Accept-Profile');
  });

  it('that nobody knows is refused by its name, with those there are', async () => {
    const response = await gateway.get('/catalog?profile=dcat-us');
    expect(response.status).toBe(404);
    for (const { name } of profiles) expect(await response.clone().text()).toContain(`"profile":"${name}"`);
  });
});

describe('the catalogue in a profile', () => {
  /** The terms of a vocabulary that stand in the catalogue. */
  async function termsIn(profile: string, base: string): Promise<number> {
    const response = await gateway.get(`/catalog.nt?profile=${profile}`);
    const quads = await readRdf(await response.text(), 'application/n-triples');
    return quads.filter(({ predicate }) => predicate.value.startsWith(base)).length;
  }

  const base = (term: string): string => term.replace(/\w+$/, '');

  it.each([
    ['dcat-ap', base(dcatapit.Dataset)],
    ['dcat-ap', base(schema.Dataset)],
    ['dcat-ap-it', base(schema.Dataset)],
    ['schema', base(dcat.Dataset)],
    ['schema', base(dcatapit.Dataset)],
  ])('%s has no term of %s', async (profile, vocabulary) => {
    expect(await termsIn(profile, vocabulary)).toBe(0);
  });

  it.each([
    ['dcat-ap', base(dcat.Dataset)],
    ['dcat-ap-it', base(dcatapit.Dataset)],
    ['schema', base(schema.Dataset)],
  ])('%s has terms of %s', async (profile, vocabulary) => {
    expect(await termsIn(profile, vocabulary)).toBeGreaterThan(1);
  });
});

describe('a page of the catalogue', () => {
  it.each(['/catalog/page/2', '/catalog/page/0', '/catalog/page/x'])('is not there at %s', async (path) => {
    expect((await gateway.get(path)).status).toBe(404);
  });

  it('has the address of the catalogue where it is the first', async () => {
    const { status, headers } = await gateway.get('/catalog/page/1');
    expect([status, headers.get('location')]).toEqual([308, `${publicUrl}/catalog`]);
  });
});
