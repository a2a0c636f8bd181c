import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagePaths } from '../http/page-paths.js';
import { isChromiumHere, startBrowser } from '../support/browser.js';
import { startGateway, type TestGateway } from '../support/gateway.js';

/** Where Apollo keeps the script of Sandbox, and the page it shows. */
const script = 'https://embeddable-sandbox.cdn.apollographql.com/';
const frame = 'https://sandbox.embed.apollographql.com/';

/** Does what the script of Sandbox does: asks the endpoint for its schema, and shows a page of Apollo's within. */
const standIn = `window.EmbeddedSandbox = class {
  constructor({ target, initialEndpoint }) {
    const iframe = document.createElement('iframe');
    iframe.src = '${frame}';
    document.querySelector(target).append(iframe);
    const body = JSON.stringify({ query: '{ cities { totalCount } }' });
    fetch(initialEndpoint, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      .then((answer) => answer.text())
      .then((text) => { document.title = text; });
  }
};`;

/** What a text could do that got into a page as markup. */
const addScript = `document.body.append(Object.assign(document.createElement('script'), { text: 'window.ran = 1' }))`;

describe.runIf(isChromiumHere)('in a browser, the content policy', () => {
  let gateway: TestGateway;
  let browser: Browser;
  beforeAll(async () => {
    [gateway, browser] = await Promise.all([startGateway(), startBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await gateway.close();
  });

  /** Opens a path and tells what the browser did not let it do, as the browser says it on its console. */
  async function refusalsAt(path: string, look: (page: Page) => Promise<unknown>): Promise<readonly string[]> {
    const page = await (await browser.newContext()).newPage();
    const refusals: string[] = [];
    page.on('console', (message) => {
      if (/content security policy|x-frame-options|cross-origin|mime type/i.test(message.text()))
        refusals.push(message.text());
    });
    await page.route(
      (url) => url.origin !== gateway.origin,
      (route) => {
        const url = route.request().url();
        if (url.startsWith(script)) return route.fulfill({ contentType: 'text/javascript', body: standIn });
        return route.fulfill({ contentType: url.startsWith(frame) ? 'text/html' : 'text/css', body: '' });
      },
    );
    try {
      await page.goto(gateway.origin + path, { waitUntil: 'networkidle' });
      await look(page);
      return refusals;
    } finally {
      await page.context().close();
    }
  }

  it.each(pagePaths)('lets %s be all it is', async (path) => {
    const refusals = await refusalsAt(path, async (page) => {
      expect(await page.evaluate(`document.styleSheets[0].cssRules.length`)).toBeGreaterThan(10);
    });
    expect(refusals).toEqual([]);
  });

  it('runs no script that got into a page', async () => {
    const refusals = await refusalsAt('/', async (page) => {
      await page.evaluate(addScript);
      expect(await page.evaluate(`window.ran`)).toBeUndefined();
    });
    expect(refusals.join()).toContain('script-src');
  });

  it('runs none on a host that sends the page as a file, without our headers, either', async () => {
    const html = await (await gateway.get('/', { accept: 'text/html' })).text();
    const page = await (await browser.newContext()).newPage();
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto('http://host.example/');
    await page.evaluate(addScript);
    expect(await page.evaluate(`window.ran`)).toBeUndefined();
    await page.context().close();
  });

  it('lets visitors change the language, and search', async () => {
    const refusals = await refusalsAt('/', async (page) => {
      await page.getByRole('link', { name: 'Italiano' }).click();
      await page.waitForURL(/lang=it/);
      await page.locator('input[name=q]').first().fill('osaka');
      await page.locator('input[name=q]').first().press('Enter');
      await page.waitForURL(/\/search\?/);
      await page.getByRole('link', { name: 'Osaka' }).first().waitFor();
    });
    expect(refusals).toEqual([]);
  });

  it('lets Sandbox load, show what Apollo shows, and ask us', async () => {
    const refusals = await refusalsAt('/graphql', async (page) => {
      await page.waitForFunction(`document.title.includes('totalCount')`);
      expect(page.frames().map((one) => one.url())).toContain(frame);
      expect(await page.evaluate(`getComputedStyle(document.querySelector('iframe')).borderTopStyle`)).toBe('none');
    });
    expect(refusals).toEqual([]);
  });

  it.each(['/cities/milano.jsonld', '/csv-metadata.json', '/sitemap.xml', '/assets/icon.svg', '/assets/map.png'])(
    'lets browsers show %s in their own way',
    async (path) => {
      expect(await refusalsAt(path, () => Promise.resolve())).toEqual([]);
    },
  );
});
