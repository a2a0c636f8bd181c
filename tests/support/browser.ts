import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

/** A page of a browser that reaches one origin only, and all that went wrong on it. */
export interface TestPage {
  readonly page: Page;
  /** Requests to other origins, all refused; errors on the console; errors that nothing caught; answers of 400 and more. */
  readonly troubles: readonly string[];
}

/** Whether the Chromium that comes as a package runs on this machine. */
export const isChromiumHere = process.platform === 'linux' && process.arch === 'x64';

/** Starts the Chromium that comes as a package; the sandbox is off because in containers tests run as root. */
export const startBrowser = async (): Promise<Browser> =>
  playwright.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox'] });

/** Opens an empty page that keeps to one origin, for a visitor with a screen, a language and a taste in colours. */
export async function openPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<TestPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const troubles: string[] = [];
  await page.route(
    (url) => url.origin !== origin,
    (route) => {
      troubles.push(`asked for ${route.request().url()}`);
      return route.abort();
    },
  );
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()} ${response.url()}`);
  });
  return { page, troubles };
}
