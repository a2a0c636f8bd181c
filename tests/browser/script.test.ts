import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isChromiumHere } from '../support/browser.js';
import { startVisits, type Visits } from '../support/visits.js';

let visits: Visits;
beforeAll(async () => {
  visits = await startVisits();
});
afterAll(() => visits[Symbol.asyncDispose]());

describe.runIf(isChromiumHere)('the script', () => {
  it('copies a query', async () => {
    const options = { locale: 'en', permissions: ['clipboard-read', 'clipboard-write'] };
    const copied = await visits.visit('/', options, async ({ page }) => {
      await page.getByRole('button', { name: 'Copy' }).first().click();
      await page.getByRole('button', { name: 'Copied' }).waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    });
    expect(copied).toContain('agreements(first: 100');
  });

  it('says aloud that it has copied', async () => {
    const options = { locale: 'en', permissions: ['clipboard-read', 'clipboard-write'] };
    await visits.visit('/', options, async ({ page }) => {
      await page.getByRole('button', { name: 'Copy' }).first().click();
      await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
    });
  });

  it('selects what the browser does not let it copy', async () => {
    const selected = await visits.visit('/', { locale: 'en' }, async ({ page }) => {
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('Not allowed.'));
      });
      await page.getByRole('button', { name: 'Copy' }).first().click();
      return page.waitForFunction(() => document.getSelection()?.toString()).then((text) => text.jsonValue());
    });
    expect(selected).toContain('agreements(first: 100');
  });
});
