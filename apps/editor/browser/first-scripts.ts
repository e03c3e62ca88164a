import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';

/** P11: so many kilobytes of script, gzipped, a person waits for before Home is there. */
export const MOST_FIRST_SCRIPT = 190;

/** The scripts that a page fetches until it is there, in kilobytes as a server sends them gzipped. */
export async function firstScripts(page: Page, open: () => Promise<unknown>): Promise<number> {
  const fetched = new Map<string, Response>();
  const note = (response: Response): void => {
    if (response.request().resourceType() === 'script') fetched.set(response.url(), response);
  };
  page.on('response', note);
  await open();
  page.off('response', note);
  const sizes = [...fetched.values()].map(async (response) => gzipSync(await response.body()).length);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1000;
}
