import type { BrowserContextOptions } from 'playwright-core';
import { isChromiumHere, openPage, startBrowser, type TestPage } from './browser.js';
import { startGateway } from './gateway.js';

/** Visitors of a gateway, each with a browser as if it were new. */
export interface Visits {
  /** Opens a page for one visitor, and closes it when it was looked at. */
  visit<T>(path: string, options: BrowserContextOptions, look: (opened: TestPage) => Promise<T>): Promise<T>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Starts a gateway and a browser, where there is one. */
export async function startVisits(): Promise<Visits> {
  if (!isChromiumHere) {
    return {
      visit: () => Promise.reject(new Error('There is no Chromium for this machine.')),
      [Symbol.asyncDispose]: () => Promise.resolve(),
    };
  }
  const [gateway, browser] = await Promise.all([startGateway(), startBrowser()]);
  return {
    visit: async (path, options, look) => {
      const opened = await openPage(browser, gateway.origin, options);
      try {
        await opened.page.goto(gateway.origin + path, { waitUntil: 'networkidle' });
        return await look(opened);
      } finally {
        await opened.page.context().close();
      }
    },
    [Symbol.asyncDispose]: async () => {
      await browser.close();
      await gateway.close();
    },
  };
}
