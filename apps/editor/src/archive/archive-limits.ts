/** A larger zip is not even taken into memory. */
export const MOST_PACKED = 128 * 1024 * 1024;

/** More files than this are no library that somebody has saved. */
export const MOST_ENTRIES = 2000;

/** What is read out of a zip may unpack to no more than this, all of it together. */
export const MOST_UNPACKED = 512 * 1024 * 1024;

/** No single model comes near this. */
export const MOST_OF_ONE = 64 * 1024 * 1024;

/** How much one zip may hold: what is saved keeps to what will be read. */
export interface ArchiveLimits {
  readonly packed: number;
  readonly entries: number;
  readonly unpacked: number;
  readonly ofOne: number;
}

/** The limits of every zip. */
export const LIMITS: ArchiveLimits = {
  packed: MOST_PACKED,
  entries: MOST_ENTRIES,
  unpacked: MOST_UNPACKED,
  ofOne: MOST_OF_ONE,
};
