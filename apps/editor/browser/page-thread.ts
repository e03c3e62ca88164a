import type { CDPSession, Page } from 'playwright-core';

/** How long it is between two looks at what the page's thread has worked, in milliseconds. */
export const BETWEEN_LOOKS = 100;

/** How much the thread of a page works. Waiting for a processor that others are at is no work of its own. */
export class PageThread {
  private readonly session: CDPSession;

  private constructor(session: CDPSession) {
    this.session = session;
  }

  /** The thread of a page, from which what a test has left behind is cleared away: else that is done while something is measured. */
  static async of(page: Page): Promise<PageThread> {
    const session = await page.context().newCDPSession(page);
    for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new PageThread(session);
  }

  /**
   * Runs a piece of work; beside its answer the most milliseconds of processor time that the page's tasks took from one look to
   * the next. A task counts where it ends: none was longer than that.
   */
  async during<T>(work: () => Promise<T>): Promise<{ readonly answer: T; readonly most: number }> {
    let before = await this.worked();
    let most = 0;
    const look = async (): Promise<void> => {
      const now = await this.worked();
      most = Math.max(most, now - before);
      before = now;
    };
    let isDone = false;
    const working = work().finally(() => (isDone = true));
    while (!isDone) {
      await new Promise((go) => setTimeout(go, BETWEEN_LOOKS));
      await look();
    }
    const answer = await working;
    await look();
    return { answer, most };
  }

  private async worked(): Promise<number> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
    if (seconds === undefined) throw new Error('The browser does not say how long its tasks take.');
    return seconds * 1000;
  }
}
