// What a browser test needs: the built editor in a real browser, and axe.
import axeCore, { type AxeResults, type Result } from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, inject } from 'vitest';

export interface OpenOptions extends BrowserContextOptions {
  /** The route within the editor, without a leading slash. */
  readonly route?: string;
}

export interface OpenedPage {
  readonly page: Page;
  /** Errors on the console and uncaught ones, breaches of the content security policy among them. */
  readonly problems: readonly string[];
}

export interface EditorBrowser {
  /** Opens the editor in a context of its own, which closes after the test. */
  open(options?: OpenOptions): Promise<OpenedPage>;
}

/** The smallest screen that has to do: 320 wide, under a finger. */
export const SMALLEST: BrowserContextOptions = {
  viewport: { width: 320, height: 640 },
  hasTouch: true,
  isMobile: true,
};

const endpoint = inject('browserEndpoint');

/** In the long run alone each combination is seen; `accessible.browser.test.ts` sees one of all in every run. */
export const isLongRun: boolean = process.env['TEGU_LONG_TESTS'] === '1';

/** A `describe` whose tests are skipped where there is no browser. */
export function describeInBrowser(name: string, tests: (editor: EditorBrowser) => void): void {
  describe.skipIf(endpoint === null)(name, () => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      browser = await chromium.connect(endpoint ?? '');
    });
    afterEach(async () => {
      await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
    });
    afterAll(async () => {
      await browser?.close();
    });
    tests({
      open: (options = {}) => {
        if (browser === undefined) throw new Error('Open the editor within a test, not beside it.');
        return open(browser, options);
      },
    });
  });
}

async function open(browser: Browser, { route = '', ...options }: OpenOptions): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    // Whoever does not look at it does not wait for all files to be kept.
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.goto(new URL(route, inject('editorUrl')).href);
  return { page, problems };
}

/** The button of Home that opens the finished example in the language of the screen. */
export function exampleOn(page: Page): Locator {
  return page.getByRole('button', { name: /^(Vaata valmis|Katso valmis|See a finished)/ });
}

/** Goes to another address of the editor without loading the page again; by way of Home, so that nothing drawn before is left. */
export async function goWithin(page: Page, address: string): Promise<void> {
  for (const href of ['/', address]) {
    await page.evaluate((to) => {
      for (const heading of document.querySelectorAll('main h1')) heading.setAttribute('data-left', '');
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate', { state: null }));
    }, href);
    await page.locator('main h1:not([data-left])').first().waitFor({ state: 'attached' });
  }
}

/** How far the page can be scrolled sideways. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

const ruleTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on the page, one line each: the rule, then the elements. */
export async function axe(page: Page): Promise<string[]> {
  // The debugger evaluates it, so the page's content security policy stays in force.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source);
  const options = JSON.stringify({
    runOnly: { type: 'tag', values: ruleTags },
    // What is well is not told, and the styles are of this host: finding words for the one and asking again for the others takes long.
    resultTypes: ['violations'],
    preload: false,
  });
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${options})`);
  return violations.map(describeViolation);
}

function describeViolation({ id, help, nodes }: Result): string {
  return `${id}: ${help}: ${nodes.map((node) => node.html).join(' | ')}`;
}
