import { readArchive, type ArchivedText, type SkippedEntry } from './read-archive.ts';

/** All that a zip holds, at once. */
export async function readWhole(
  bytes: Uint8Array,
): Promise<{ readonly models: readonly ArchivedText[]; readonly skipped: readonly SkippedEntry[] }> {
  const models: ArchivedText[] = [];
  const skipped = await readArchive(bytes, (entry) => {
    models.push(entry);
    return Promise.resolve();
  });
  return { models, skipped };
}
