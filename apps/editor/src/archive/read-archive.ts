import type { ZipEntry } from '@tegu/interchange/zip';
import { archiveEntries } from './archive-entries.ts';
import { ArchiveFault, EntryFault, type EntryFaultCode } from './archive-fault.ts';
import { MOST_OF_ONE, MOST_UNPACKED } from './archive-limits.ts';
import { breather, type OnProgress } from './breather.ts';
import { entryText } from './entry-text.ts';

/** Why a file of a zip was passed over: it never was a model, or it could not be unpacked. */
export type SkipReason = 'folder' | 'system' | 'foreign' | EntryFaultCode;

/** A file of a zip that was passed over, by the name to show. */
export interface SkippedEntry {
  readonly name: string;
  readonly reason: SkipReason;
}

/** A file of a zip that may be a model. */
export interface ArchivedText {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads a zip; gives what was passed over. Each text is taken before the next is unpacked, so that never more than one is
 * held; one damaged file takes none of the others with it. Throws ArchiveFault before anything is unpacked.
 */
export async function readArchive(
  bytes: Uint8Array,
  take: (entry: ArchivedText) => Promise<void>,
  onProgress: OnProgress = () => undefined,
): Promise<readonly SkippedEntry[]> {
  const entries = archiveEntries(bytes);
  const wanted = entries.filter((entry) => passedOver(entry) === null);
  const declared = wanted.reduce((sum, { size }) => sum + (size > MOST_OF_ONE ? 0 : size), 0);
  if (declared > MOST_UNPACKED) throw new ArchiveFault('too-large');
  if (wanted.length > 0 && wanted.every(({ isEncrypted }) => isEncrypted))
    throw new ArchiveFault('encrypted');
  const pause = breather();
  const skipped: SkippedEntry[] = [];
  for (const [i, entry] of entries.entries()) {
    const name = shownName(entry.path);
    const reason = passedOver(entry);
    if (reason !== null) skipped.push({ name, reason });
    else {
      const text = await textOrFault(bytes, entry);
      if (typeof text === 'string') await take({ name, text });
      else skipped.push({ name, reason: text.code });
    }
    onProgress(i + 1, entries.length);
    await pause();
  }
  return skipped;
}

async function textOrFault(bytes: Uint8Array, entry: ZipEntry): Promise<string | EntryFault> {
  try {
    return await entryText(bytes, entry);
  } catch (error) {
    if (error instanceof EntryFault) return error;
    throw error;
  }
}

/** Why a file is not even unpacked; null for whatever could be a model. */
function passedOver({ path }: ZipEntry): 'folder' | 'system' | 'foreign' | null {
  const parts = path.split(/[/\\]/u);
  const last = parts.at(-1) ?? '';
  const isOfSystem = parts[0] === '__MACOSX' || last.startsWith('._') || SYSTEM_FILES.has(last.toLowerCase());
  if (isOfSystem) return 'system';
  if (last === '') return 'folder';
  return last.toLowerCase().endsWith('.json') ? null : 'foreign';
}

/** What operating systems put beside people's files. */
const SYSTEM_FILES: ReadonlySet<string> = new Set(['.ds_store', 'thumbs.db', 'desktop.ini']);

const LONGEST_SHOWN = 120;

// What cannot be seen, and what shows a name in another order than it has.
const UNSHOWN = /[\p{Control}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** What a person calls the file: its name without folders. */
function shownName(path: string): string {
  const last = path.split(/[/\\]/u).findLast((part) => part !== '') ?? '';
  const letters = Array.from(last.replace(UNSHOWN, '\ufffd'));
  return letters.length > LONGEST_SHOWN ? `${letters.slice(0, LONGEST_SHOWN).join('')}…` : letters.join('');
}
