/** The points of one model may take so large a part of what the browser lets the whole site keep. */
const PART = 1 / 20;
/** And so many bytes where the browser does not tell. */
const UNTOLD = 50 * 1024 * 1024;

/** How many bytes the restore points of one model may take: the models themselves must never want for room because of them. */
export async function roomForPoints(): Promise<number> {
  if (typeof navigator === 'undefined' || !('storage' in navigator) || !('estimate' in navigator.storage))
    return UNTOLD;
  const { quota } = await navigator.storage.estimate().catch(() => ({ quota: undefined }));
  return quota === undefined ? UNTOLD : quota * PART;
}
