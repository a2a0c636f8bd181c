import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { exampleOperations } from '../../src/graphql/example-operations.js';
import { isChromiumHere, openPage, startBrowser, type TestPage } from '../support/browser.js';
import { startGateway, type TestGateway } from '../support/gateway.js';

const query = 'query City($slug: String!) { city(slug: $slug) { id names { value language } } }';
const variables = '{ "slug": "osaka" }';

describe.runIf(isChromiumHere)('the explorer in a browser', () => {
  let gateway: TestGateway;
  let browser: Browser;
  let opened: TestPage;
  beforeAll(async () => {
    [gateway, browser] = await Promise.all([startGateway(), startBrowser()]);
  });
  beforeEach(async () => {
    opened = await openPage(browser, gateway.origin);
  });
  afterEach(async () => {
    await opened.page.context().close();
  });
  afterAll(async () => {
    await browser.close();
    await gateway.close();
  });

  const open = async (parameters: Readonly<Record<string, string>> = {}): Promise<void> => {
    await opened.page.goto(`${gateway.origin}/graphiql?${new URLSearchParams(parameters).toString()}`);
    await opened.page.getByRole('button', { name: 'Execute query' }).waitFor();
  };
  const run = async (): Promise<void> => opened.page.getByRole('button', { name: 'Execute query' }).click();
  const answer = async (text: string): Promise<void> =>
    opened.page.locator('.graphiql-response').getByText(text).first().waitFor();
  const linkTo = async (format: string): Promise<URL> => {
    const address = await opened.page.getByRole('link', { name: `as ${format}` }).getAttribute('href');
    return new URL(address ?? '', opened.page.url());
  };
  const asked = async (format: string): Promise<Readonly<Record<string, string>>> =>
    Object.fromEntries((await linkTo(format)).searchParams);

  it('asks the first operation at the press of a button', async () => {
    await open();
    await run();
    await answer('"Twinning of Milan and Bethlehem"');
  });

  it('reaches no other origin and meets no error, also where the documentation is opened', async () => {
    await open();
    await run();
    await answer('"data"');
    await opened.page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await opened.page.getByText('Root Types').waitFor();
    expect(opened.troubles).toEqual([]);
  });

  it('has every ready-made operation in a tab', async () => {
    await open();
    const names = exampleOperations.map((document) => /^query (\w+)/m.exec(document)?.[1] ?? '');
    for (const name of names) await opened.page.getByRole('tab', { name }).waitFor();
    expect(await opened.page.getByRole('tab').count()).toBe(names.length);
  });

  it('has a query that can be run in a new tab, and links to its answer', async () => {
    await open();
    await opened.page.getByRole('button', { name: /tab$/ }).click();
    // The editor names the operation of the tab before until it has read what stands in the new one.
    const query: unknown = expect.stringContaining('cities');
    await expect.poll(() => asked('Turtle')).toEqual({ query });
    // Whoever is quicker than the editor presses the button again.
    const answered = async (): Promise<string> => {
      await run();
      await opened.page.waitForTimeout(1000);
      return opened.page.locator('.graphiql-response').innerText();
    };
    await expect.poll(answered, { timeout: 60_000 }).toContain('Betlemme');
  });

  it('opens with the query and the variables of its address', async () => {
    await open({ query, variables });
    await run();
    await answer('"大阪市"');
  });

  it('does not bring back what was typed in an earlier visit', async () => {
    await open({ query, variables });
    await expect.poll(() => opened.page.evaluate(`localStorage.getItem('graphiql:tabState')`)).toContain('City');
    await open();
    expect(await opened.page.getByRole('tab').count()).toBe(exampleOperations.length);
  });

  it('links to the answer of the query that stands there', async () => {
    await open();
    const query = exampleOperations[0];
    await expect.poll(() => asked('Turtle')).toEqual({ query, operationName: 'TwinningsOfMilan' });
  });

  it('links to the answer with its variables', async () => {
    await open({ query, variables });
    await expect.poll(() => asked('JSON-LD')).toEqual({ query, variables, operationName: 'City' });
  });

  it('links to the answer of the tab that is opened', async () => {
    await open();
    await opened.page.getByRole('tab', { name: 'Timeline' }).click();
    await expect.poll(() => asked('JSON-LD')).toMatchObject({ operationName: 'Timeline' });
  });

  it('links to the answer of what is typed, and keeps it in its address', async () => {
    await open({ query: '{ dataset { id } }' });
    await opened.page.locator('.graphiql-query-editor .CodeMirror').click();
    await opened.page.keyboard.press('ControlOrMeta+a');
    await opened.page.keyboard.insertText('{ dataset { modified } }');
    await expect.poll(() => asked('Turtle')).toEqual({ query: '{ dataset { modified } }' });
    await expect.poll(() => new URL(opened.page.url()).searchParams.get('query')).toBe('{ dataset { modified } }');
  });

  it.each([
    ['JSON-LD', 'application/ld+json'],
    ['Turtle', 'text/turtle'],
  ])('leads to the answer as %s', async (format, mediaType) => {
    await open({ query, variables });
    const response = await fetch(await linkTo(format));
    expect(response.headers.get('content-type')).toContain(mediaType);
    expect(await response.text()).toContain('大阪市');
  });
});
