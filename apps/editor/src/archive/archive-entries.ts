import { ZipFault, zipEntries, type ZipEntry } from '@tegu/interchange/zip';
import { ArchiveFault } from './archive-fault.ts';
import { MOST_ENTRIES, MOST_PACKED } from './archive-limits.ts';

/** What a zip of models says it holds; nothing is unpacked. Throws ArchiveFault. */
export function archiveEntries(bytes: Uint8Array): readonly ZipEntry[] {
  if (bytes.length > MOST_PACKED) throw new ArchiveFault('too-large');
  try {
    return zipEntries(bytes, MOST_ENTRIES);
  } catch (error) {
    throw error instanceof ZipFault ? new ArchiveFault(error.code) : error;
  }
}
