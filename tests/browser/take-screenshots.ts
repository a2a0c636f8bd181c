import { mkdir } from 'node:fs/promises';
import { openPage, startBrowser } from '../support/browser.js';
import { startGateway } from '../support/gateway.js';

/** The pictures in the README: what each shows, and to whom. */
const pictures = [
  { name: 'home', path: '/', options: { viewport: { width: 1280, height: 860 }, locale: 'en' } },
  {
    name: 'agreement',
    path: '/agreements/milano-lione',
    options: { viewport: { width: 420, height: 860 }, locale: 'it', colorScheme: 'dark' },
  },
] as const;

// Writes the pictures anew: `npm run screenshots`, after the looks have changed.
const folder = 'tests/browser/screenshots';
await mkdir(folder, { recursive: true });
const [gateway, browser] = await Promise.all([startGateway(), startBrowser()]);
for (const { name, path, options } of pictures) {
  const { page } = await openPage(browser, gateway.origin, options);
  await page.goto(gateway.origin + path, { waitUntil: 'networkidle' });
  await page.screenshot({ path: `${folder}/${name}.png` });
  console.log(`${folder}/${name}.png shows ${path}.`);
}
await browser.close();
await gateway.close();
