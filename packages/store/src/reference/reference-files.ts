/** What is known of a library's file that is kept here. */
export interface ReferenceEntry {
  readonly id: string;
  /** '' where it has none. */
  readonly title: string;
  /** The name of the file that it came in. */
  readonly file: string;
  readonly competencies: number;
  /** When it was opened last, in milliseconds since 1970. */
  readonly opened: number;
  /** When it was removed; for a day it can be put back. */
  readonly removed: number | null;
}

/** The files of libraries that this browser keeps, as they came. */
export interface ReferenceFiles {
  /** Those that are not removed, last opened first. */
  list(): Promise<readonly ReferenceEntry[]>;
  entry(id: string): Promise<ReferenceEntry | undefined>;
  file(id: string): Promise<Blob | undefined>;
  /** Keeps a file under its entry's id; throws where there is no room, and then nothing of it is kept. */
  add(entry: ReferenceEntry, file: Blob): Promise<void>;
  /** Notes that it was opened at that time. */
  markOpened(id: string, opened: number): Promise<void>;
  /** Takes it off the list, or puts it back with null. */
  markRemoved(id: string, removed: number | null): Promise<void>;
  /** Clears away what was removed before that time. */
  clearRemoved(before: number): Promise<void>;
}
