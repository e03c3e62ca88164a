// What a library does to the page that shows it: on a bare page, apart from the editor's screens.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../../scripts/serve.mjs';
import { buildPages } from '../bench/build-pages.ts';
import type { LibraryPage, Watching } from '../bench/page/library.ts';
import type { RuleCount } from '../src/reference/library-desk.ts';
import { describeInBrowser } from './harness.ts';
import { BETWEEN_LOOKS, PageThread } from './page-thread.ts';

declare global {
  interface Window {
    library: LibraryPage;
  }
}

/** Letters as somebody types them. */
const TYPED = ['kliendile', 'tellimuse seisu', 'k', 'zzz'].flatMap((words) =>
  Array.from({ length: words.length }, (_, i) => words.slice(0, i + 1)),
);

/** From here on a task of the page is one that a person notices, in milliseconds. */
const LONG_TASK = 50;

/** How soon a check that is called off has to be told of as ended, in milliseconds. */
const AT_ONCE = 50;

/** Tests that a library of so many competencies never holds up the page, and that a check that is called off ends. */
export function testLibraryOf(competencies: number, timeout: number): void {
  describeInBrowser(`a library of ${competencies}`, (editor) => {
    let site: { readonly url: string; close(): Promise<void> } | undefined;
    beforeAll(async () => {
      site = await serveFolder(await buildPages(`library-of-${competencies}`, 'library'));
    });
    afterAll(async () => {
      await site?.close();
    });

    test(
      'is opened, searched, checked and copied from without holding up the page',
      { timeout },
      async () => {
        const { page, problems } = await editor.open({ route: `${site?.url ?? ''}library.html` });
        expect(await faultOf(page, '{"format":"tegu","formatVersion":1}')).toEqual({
          name: 'FileFault',
          code: 'wrong-value',
          place: 'model',
          values: { expected: 'object', found: 'null' },
        });
        await expect.poll(() => page.workers().length).toBe(0);
        await page.evaluate((count) => window.library.make(count), competencies);

        const thread = await PageThread.of(page);
        const opened = await thread.during(() =>
          page.evaluate(() => window.library.watched(() => window.library.desk.open(window.library.file()))),
        );
        expect(opened.answer.answer.competencies).toBe(competencies);
        expect(page.workers()).toHaveLength(1);

        const searched = await thread.during(() => searchedIn(page));

        const calledOff = await thread.during(() => checkCalledOff(page));
        const { reason, after } = calledOff.answer.answer;
        expect(reason).toBe('enough');
        expect(after).toBeLessThan(AT_ONCE);
        await expect.poll(() => page.workers().length).toBe(1);

        const checked = await thread.during(() => checkedIn(page));
        const { counts, told, shown, beside } = checked.answer.answer;
        expect(told).toBeGreaterThan(3);
        expect(shown).toBe(Math.min(50, counts[0]?.count ?? 0));
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(competencies);
        await expect.poll(() => page.workers().length).toBe(1);

        const copied = await thread.during(() => copiedFrom(page));
        expect(copied.answer.answer).toBe(50);

        await page.evaluate(() => window.library.desk.close());
        await expect.poll(() => page.workers().length).toBe(0);

        const stretches = { opened, searched, calledOff, checked, copied };
        console.info(`${competencies}: ${figuresOf(stretches, searched.answer.answer, beside)}`);
        for (const [what, { most }] of Object.entries(stretches)) expect(most, what).toBeLessThan(LONG_TASK);
        expect(problems).toEqual([]);
      },
    );
  });
}

/** What is wrong with a file, as the page gets it from the worker. */
function faultOf(page: Page, text: string): Promise<unknown> {
  return page.evaluate(async (file) => {
    const told: unknown = await window.library.desk.open(new Blob([file])).catch((error: unknown) => error);
    if (!(told instanceof Error)) return told;
    return Object.fromEntries(
      ['name', 'code', 'place', 'values'].map((key) => [key, Reflect.get(told, key)]),
    );
  }, text);
}

/** How long each letter takes to be answered. */
function searchedIn(page: Page): Promise<Watching<readonly number[]>> {
  return page.evaluate(
    (typed) =>
      window.library.watched(async () => {
        const times: number[] = [];
        for (const words of typed) {
          const start = performance.now();
          await window.library.desk.rows(words, 0, 50);
          times.push(performance.now() - start);
        }
        return times;
      }),
    TYPED,
  );
}

/** How long a check that is called off while it reads takes to end. */
function checkCalledOff(page: Page): Promise<Watching<{ readonly reason: string; readonly after: number }>> {
  return page.evaluate(() =>
    window.library.watched(async () => {
      const off = new AbortController();
      let since = 0;
      const reason = await window.library.desk
        .check('review', {
          signal: off.signal,
          onProgress: ({ step }) => {
            if (step !== 'checking') return;
            since ||= performance.now();
            off.abort(new Error('enough'));
          },
        })
        .then(String, (error: unknown) => (error instanceof Error ? error.message : String(error)));
      return { reason, after: performance.now() - since };
    }),
  );
}

/** A whole check, with a search beside it every 50 ms: what it finds, how often it tells of itself, how long each search takes. */
function checkedIn(page: Page): Promise<
  Watching<{
    readonly counts: readonly RuleCount[];
    readonly told: number;
    readonly shown: number;
    readonly beside: readonly number[];
  }>
> {
  return page.evaluate(() =>
    window.library.watched(async () => {
      const { desk } = window.library;
      const beside: number[] = [];
      let told = 0;
      let isDone = false;
      const counting = desk.check('review', { onProgress: () => told++ }).finally(() => (isDone = true));
      while (!isDone) {
        const start = performance.now();
        await desk.rows('kliendile', 0, 50);
        beside.push(performance.now() - start);
        await desk.rows('', 0, 50);
        await new Promise((go) => setTimeout(go, 50));
      }
      const counts = await counting;
      const { findings } = await desk.findings(counts[0]?.rule ?? '', 0, 50);
      return { counts, told, shown: findings.length, beside };
    }),
  );
}

function copiedFrom(page: Page): Promise<Watching<number>> {
  return page.evaluate(() =>
    window.library.watched(async () => {
      const { rows } = await window.library.desk.rows('', 0, 50);
      return (await window.library.desk.copy(rows.map(({ id }) => id))).length;
    }),
  );
}

function figuresOf(
  stretches: Readonly<Record<string, { readonly answer: Watching<unknown>; readonly most: number }>>,
  searched: readonly number[],
  beside: readonly number[],
): string {
  const ms = (time: number): string => `${Math.round(time)} ms`;
  const spread = (times: readonly number[]): string => {
    const sorted = [...times].sort((a, b) => a - b);
    return `median ${ms(sorted[Math.floor(sorted.length / 2)] ?? 0)}, longest ${ms(sorted.at(-1) ?? 0)}`;
  };
  const lines = Object.entries(stretches).map(
    ([
      what,
      {
        answer: { took, longTasks },
        most,
      },
    ]) => {
      // By the clock of the wall a task is long also where others were at the processor.
      const long = longTasks.length > 0 ? `, long by the clock: ${longTasks.map(ms).join(', ')}` : '';
      return `${what} ${ms(took)}, the page at work at most ${ms(most)} of ${BETWEEN_LOOKS} ms${long}`;
    },
  );
  return [...lines, `a letter: ${spread(searched)}`, `beside a check: ${spread(beside)}`].join('\n  ');
}
