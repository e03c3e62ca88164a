// What the library that writes Excel files zips with in the place of fflate (vite.config.ts). That packs large parts in workers made
// of blobs, which the page's policy forbids, and then never answers; whoever asks is in a worker already.
import { zipSync, type Zippable } from 'fflate';

export * from 'fflate';

/** Packs a zip; goes before the function of that name in fflate. */
export function zip(parts: Zippable, done: (error: unknown, bytes: Uint8Array | null) => void): void {
  let bytes: Uint8Array;
  try {
    bytes = zipSync(parts);
  } catch (error) {
    done(error, null);
    return;
  }
  done(null, bytes);
}
