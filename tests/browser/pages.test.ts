import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagePaths } from '../http/page-paths.js';
import { isChromiumHere } from '../support/browser.js';
import { startVisits, type Visits } from '../support/visits.js';

let visits: Visits;
beforeAll(async () => {
  visits = await startVisits();
});
afterAll(() => visits[Symbol.asyncDispose]());

/** What axe finds against WCAG 2.1 A and AA, and its own best practices. */
async function violationsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  // The last expression of a script is its value.
  const results = await page.evaluate<axe.AxeResults>('axe.run()');
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const paths = [...pagePaths, '/nothing', '/cities/daegu.pdf'];
const isProblem = (path: string): boolean => path === '/nothing' || path.endsWith('.pdf');
const looks = (['it', 'en'] as const).flatMap((locale) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ locale, colorScheme })),
);

describe.runIf(isChromiumHere)('a page in a browser', () => {
  it.each(looks)('is open to all in $locale, $colorScheme', async (look) => {
    const found: string[] = [];
    for (const path of paths) {
      found.push(
        ...(await visits.visit(path, look, async ({ page }) => violationsOn(page))).map((one) => `${path} ${one}`),
      );
    }
    expect(found).toEqual([]);
  });

  it.each([320, 768, 1440])('fits a screen of %i pixels, and asks for little', async (width) => {
    const wrong: string[] = [];
    for (const path of paths) {
      await visits.visit(path, { viewport: { width, height: 800 } }, async ({ page, troubles }) => {
        const { scrollWidth, overhanging, weight, requests } = await page.evaluate(measure);
        if (scrollWidth > width) wrong.push(`${path} is ${scrollWidth} pixels wide`);
        wrong.push(...overhanging.map((text) => `${path} has no margin beside ${text}`));
        const limit = path === '/' ? 150_000 : 100_000;
        if (weight > limit) wrong.push(`${path} weighs ${weight} bytes`);
        if (requests > 5) wrong.push(`${path} asks ${requests} times`);
        if (!isProblem(path)) wrong.push(...troubles.map((trouble) => `${path}: ${trouble}`));
      });
    }
    expect(wrong).toEqual([]);
  });
});

/** Runs in the browser: how wide the page is, what reaches into its margin, and what it weighs uncompressed with all it loads, in bytes. */
function measure(): { scrollWidth: number; overhanging: readonly string[]; weight: number; requests: number } {
  const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
  const sizes = entries.map((entry) => ('decodedBodySize' in entry ? Number(entry.decodedBodySize) : 0));
  const main = document.querySelector('main');
  const edge = main ? main.getBoundingClientRect().right - parseFloat(getComputedStyle(main).paddingRight) : 0;
  const tables = [...document.querySelectorAll('main table')];
  return {
    scrollWidth: document.documentElement.scrollWidth,
    // Half a pixel is the rounding of the browser.
    overhanging: tables.flatMap((table) =>
      table.getBoundingClientRect().right > edge + 0.5 ? [table.textContent.slice(0, 40)] : [],
    ),
    weight: sizes.reduce((sum, size) => sum + size, 0),
    requests: entries.length,
  };
}

describe.runIf(isChromiumHere)('with text twice as large', () => {
  it('fits a wide screen, and breaks no word to letters', async () => {
    const width = 1440;
    const wrong: string[] = [];
    for (const path of paths) {
      await visits.visit(path, { viewport: { width, height: 800 } }, async ({ page }) => {
        await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
        const { scrollWidth, narrowest } = await page.evaluate(measureLargeText);
        if (scrollWidth > width) wrong.push(`${path} is ${scrollWidth} pixels wide`);
        if (narrowest < 200) wrong.push(`${path} gives a fact ${narrowest} pixels`);
      });
    }
    expect(wrong).toEqual([]);
  });
});

/** Runs in the browser: how wide the page is, and the narrowest of its facts. */
function measureLargeText(): { scrollWidth: number; narrowest: number } {
  const widths = [...document.querySelectorAll('.rows dd')].map((fact) => fact.getBoundingClientRect().width);
  return { scrollWidth: document.documentElement.scrollWidth, narrowest: Math.min(...widths) };
}

describe.runIf(isChromiumHere)('on paper', () => {
  it('gives the addresses of the sources', async () => {
    const contents = await visits.visit('/agreements/milano-lione', { locale: 'en' }, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      const source = page.getByRole('link', { name: 'Greater Lyon, business website, page on Milan' });
      return source.evaluate((link) => getComputedStyle(link, '::after').content);
    });
    expect(contents).toContain('https://www.business.greaterlyon.com/');
  });
});

/** What a person reads of a page, without the buttons that copy. */
const readable = (page: Page): Promise<string> =>
  page.evaluate(() => {
    for (const button of document.querySelectorAll('button.copy')) button.remove();
    return document.querySelector('main')?.innerText ?? '';
  });

describe.runIf(isChromiumHere)('without JavaScript', () => {
  it('says all that it says with it', async () => {
    const differing: string[] = [];
    for (const path of paths) {
      const texts = [true, false].map((javaScriptEnabled) =>
        visits.visit(path, { javaScriptEnabled, locale: 'en' }, ({ page }) => readable(page)),
      );
      const [one, other] = await Promise.all(texts);
      if (!one || one !== other) differing.push(path);
    }
    expect(differing).toEqual([]);
  });

  it('searches and leads to what was found', async () => {
    const address = await visits.visit('/', { javaScriptEnabled: false, locale: 'en' }, async ({ page }) => {
      await page.getByRole('searchbox').fill('sao paulo');
      await page.getByRole('searchbox').press('Enter');
      await page.getByRole('link', { name: 'São Paulo', exact: true }).first().click();
      return { path: new URL(page.url()).pathname, heading: await page.getByRole('heading', { level: 1 }).innerText() };
    });
    expect(address).toEqual({ path: '/cities/san-paolo', heading: 'São Paulo' });
  });

  it('changes the language and keeps the page, and the language on the next', async () => {
    const address = await visits.visit(
      '/cities/daegu',
      { javaScriptEnabled: false, locale: 'it' },
      async ({ page }) => {
        await page.getByRole('link', { name: 'English' }).click();
        const kept = new URL(page.url()).pathname;
        await page.getByRole('link', { name: 'South Korea' }).first().click();
        return { kept, next: new URL(page.url()).pathname, language: await page.locator('html').getAttribute('lang') };
      },
    );
    expect(address).toEqual({ kept: '/cities/daegu', next: '/countries/kr', language: 'en' });
  });

  it('leads from a city on the map to its page', async () => {
    const path = await visits.visit('/', { javaScriptEnabled: false, locale: 'en' }, async ({ page }) => {
      await page.locator('.map').getByRole('link', { name: 'Melbourne' }).click();
      return new URL(page.url()).pathname;
    });
    expect(path).toBe('/cities/melbourne');
  });

  it('opens the query of the page', async () => {
    const query = await visits.visit('/cities/daegu', { javaScriptEnabled: false, locale: 'en' }, async ({ page }) => {
      await page.getByText('The GraphQL query for this page').click();
      const link = await page.getByRole('link', { name: 'Open in the explorer' }).getAttribute('href');
      return new URL(link ?? '', page.url()).searchParams.get('query');
    });
    expect(query).toContain('city(slug: "daegu")');
  });
});

describe.runIf(isChromiumHere)('with the keyboard alone', () => {
  it('skips to the content first', async () => {
    const focused = await visits.visit('/', { locale: 'en' }, async ({ page }) => {
      await page.keyboard.press('Tab');
      const skip = await page.evaluate(() => document.activeElement?.textContent);
      await page.keyboard.press('Enter');
      return { skip, then: await page.evaluate(() => document.activeElement?.id) };
    });
    expect(focused).toEqual({ skip: 'Skip to content', then: 'content' });
  });

  it('reaches every city on the map, with the focus to be seen, and opens it', async () => {
    await visits.visit('/', { locale: 'en' }, async ({ page }) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const reached: string[] = [];
      let isSeen = true;
      for (let step = 0; step < 30; step += 1) {
        await page.keyboard.press('Tab');
        const { name, style } = await page.evaluate(focusedMark);
        if (name !== undefined) reached.push(name);
        isSeen &&= name === undefined || style !== 'none';
        if (name === 'Toronto') break;
      }
      expect(reached).toHaveLength(16);
      expect(isSeen).toBe(true);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/cities/toronto');
    });
  });
});

/** Runs in the browser: what the focused mark of a map is called, and how its outline is drawn. */
function focusedMark(): { name: string | undefined; style: string } {
  const mark = document.activeElement?.closest('.map-point');
  return {
    name: mark?.getAttribute('aria-label') ?? undefined,
    style: mark ? getComputedStyle(mark).outlineStyle : '',
  };
}
