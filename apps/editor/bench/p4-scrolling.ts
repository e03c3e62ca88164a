import { median, type Comparison } from '@tegu/bench';
import type { CDPSession, Page } from 'playwright-core';
import type { BenchSite } from './bench-site.ts';

const COMPETENCIES = 14_000;
const ROLES = 1_000;
const MOST_NODES = 3_000;
/** Two refreshes of a screen with sixty in a second, in milliseconds, and what clocks are out by; a late frame took longer. */
const TWO_REFRESHES = 2000 / 60 + 1;
const ROUNDS = 3;
/** How far a round scrolls each way, and how quickly, in pixels: a hand that lets the page run. */
const DISTANCE = 12_000;
const SPEED = 4_000;

/** What was seen while scrolling. */
interface Seen {
  readonly frames: number;
  readonly late: number;
  /** The most nodes that the document held at a time. */
  readonly nodes: number;
}

/** P4: scrolling the matrix of 1,000 roles and 14,000 competencies down, back and sideways, beside a page that only scrolls. */
export async function* scrolling({ browser, page: address }: BenchSite): AsyncIterable<Comparison> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${address}matrix.html`);
  await page.evaluate(([competencies, roles]) => window.showMatrix(competencies, roles), [
    COMPETENCIES,
    ROLES,
  ] as const);
  await page.getByRole('grid').waitFor({ timeout: 120_000 });
  const plain = await context.newPage();
  await plain.setContent('<div style="width: 100000px; height: 500000px">Bare</div>');
  const rounds: (readonly [Seen, Seen])[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const pair = [await scrolled(page), await scrolled(plain)] as const;
    // The first round runs code that has not been compiled yet.
    if (round > 0) rounds.push(pair);
  }
  const percent = ({ frames, late }: Seen): number => (100 * late) / frames;
  yield {
    target: 'P4',
    // A busy machine is late for a bare page too: that much is not the matrix.
    what: 'Chromium: late frames, 14,000 × 1,000, share beyond a bare page’s',
    unit: '%',
    ratio: median(rounds.map(([ours, bare]) => Math.max(0, percent(ours) - percent(bare)) / 100)),
    limit: 0.01,
    ours: median(rounds.map(([ours]) => percent(ours))),
    other: median(rounds.map(([, bare]) => percent(bare))),
  };
  const nodes = Math.max(...rounds.map(([ours]) => ours.nodes));
  yield {
    target: 'P4',
    what: 'Chromium: most nodes of the document while it scrolls / 3,000',
    unit: 'nodes',
    ratio: nodes / MOST_NODES,
    limit: 1,
    ours: nodes,
    other: MOST_NODES,
  };
  await context.close();
}

/** Scrolls as a hand does: down and back, to the right and back. */
async function scrolled(page: Page): Promise<Seen> {
  await page.bringToFront();
  const session = await page.context().newCDPSession(page);
  await page.evaluate(watchFrames);
  for (const [x, y] of [
    [0, -DISTANCE],
    [-DISTANCE, 0],
    [0, DISTANCE],
    [DISTANCE, 0],
  ] as const)
    await fling(session, x, y);
  await session.detach();
  const { times, nodes } = await page.evaluate(() => window.seen());
  const frames = times.slice(1).map((time, i) => time - (times[i] ?? time));
  return { frames: frames.length, late: frames.filter((time) => time > TWO_REFRESHES).length, nodes };
}

async function fling(session: CDPSession, x: number, y: number): Promise<void> {
  await session.send('Input.synthesizeScrollGesture', {
    x: 800,
    y: 500,
    xDistance: x,
    yDistance: y,
    speed: SPEED,
    preventFling: true,
    gestureSourceType: 'mouse',
  });
}

/** Notes how long each frame took, and counts the nodes. */
function watchFrames(): void {
  const times: number[] = [];
  let nodes = 0;
  let isWatching = true;
  const frame = (time: number): void => {
    times.push(time);
    nodes = Math.max(nodes, document.getElementsByTagName('*').length);
    if (isWatching) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  window.seen = () => {
    isWatching = false;
    return { times, nodes };
  };
}

declare global {
  interface Window {
    seen: () => { readonly times: readonly number[]; readonly nodes: number };
  }
}
