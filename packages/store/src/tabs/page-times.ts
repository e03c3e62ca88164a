/** When a page goes out of sight and comes back; it may sleep in between, and hear nothing. */
export interface PageTimes {
  /** Calls back whenever the page may have slept. Gives the way to stop. */
  onWake(wake: () => void): () => void;
  /** Calls back when the page goes out of sight, perhaps for good. */
  onLeave(leave: () => void): () => void;
}

/** The times of the page that this runs in. */
export const pageTimes: PageTimes = {
  onWake: (wake) => {
    const onVisible = (): void => {
      if (document.visibilityState === 'visible') wake();
    };
    return listening([
      [document, 'visibilitychange', onVisible],
      [document, 'resume', wake],
      [window, 'pageshow', wake],
    ]);
  },
  onLeave: (leave) => {
    const onHidden = (): void => {
      if (document.visibilityState === 'hidden') leave();
    };
    return listening([
      [document, 'visibilitychange', onHidden],
      [document, 'freeze', leave],
      [window, 'pagehide', leave],
    ]);
  },
};

/** A page that is never left: in tests, and where there is no page. */
export const noPageTimes: PageTimes = { onWake: () => () => undefined, onLeave: () => () => undefined };

type Listening = readonly [target: EventTarget, event: string, hear: () => void];

function listening(pairs: readonly Listening[]): () => void {
  for (const [target, event, hear] of pairs) target.addEventListener(event, hear);
  return () => {
    for (const [target, event, hear] of pairs) target.removeEventListener(event, hear);
  };
}
