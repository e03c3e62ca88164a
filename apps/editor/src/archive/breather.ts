/** How long the page may stand still at a stretch, in milliseconds. */
const STRETCH = 40;

/** Lets the page draw and answer in the middle of long work: awaited often, it pauses only when it is time. */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < STRETCH) return;
    await new Promise((go) => setTimeout(go));
    since = performance.now();
  };
}

/** Hears how far long work has come. */
export type OnProgress = (done: number, of: number) => void;
