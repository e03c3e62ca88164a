/** Nobody waits longer than this for a write before they may go on. */
const LONGEST = 2500;

/** Waits for a write, but not for ever: where there is no room, a browser may never say what became of it. */
export async function inTime(write: Promise<void> | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const enough = new Promise<void>((over) => (timer = setTimeout(over, LONGEST)));
  await Promise.race([write, enough]).finally(() => clearTimeout(timer));
}
