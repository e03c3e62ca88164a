// Draws the icons of the installed app: node apps/editor/icons/draw-icons.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { launchBrowser } from '../browser/launch-browser.ts';

// The T of the name as it heads every page, on the accent of the light theme.
const letter =
  'M118 122H394L401 220H372C365 180 350 160 316 160H296V350C296 374 304 381 342 384V408H170V384C208 381 216 374 216 350V160H196C162 160 147 180 140 220H111Z';

/** The icon as a drawing; `maskable` fills the square, for devices that cut a shape of their own out of it. */
function drawing(maskable: boolean): string {
  const shape = maskable
    ? `<rect width="512" height="512" fill="#0b5f6b"/><path transform="translate(77 79) scale(.7)" fill="#fff" d="${letter}"/>`
    : `<rect width="512" height="512" rx="104" fill="#0b5f6b"/><path fill="#fff" d="${letter}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">${shape}</svg>\n`;
}

const folder = join(import.meta.dirname, '../public/icons');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'tegu.svg'), drawing(false));

const server = await launchBrowser();
const browser = await chromium.connect(server.wsEndpoint());
const page = await browser.newPage();
for (const { name, size, maskable } of [
  { name: 'tegu-192', size: 192, maskable: false },
  { name: 'tegu-512', size: 512, maskable: false },
  { name: 'tegu-maskable-512', size: 512, maskable: true },
  // Apple rounds the corners itself.
  { name: 'tegu-180', size: 180, maskable: true },
]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing(maskable)}`);
  await page.screenshot({ path: join(folder, `${name}.png`), omitBackground: true });
}
await browser.close();
await server.close();
