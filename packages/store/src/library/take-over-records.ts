import type { LibraryDatabase } from './database.ts';
import { recordsEntryIn } from './stored-schemas.ts';

/**
 * Takes over what the first version of the store kept, where each record of a model stood by itself: every model becomes a
 * document. One transaction a model, so that it may be interrupted anywhere and done by several tabs; what fails its schema
 * stays where it is.
 */
export async function takeOverRecords(db: LibraryDatabase): Promise<void> {
  const stored = await db.getAll('models');
  const entries = stored.flatMap((value) => recordsEntryIn(value) ?? []);
  if (entries.length === 0) return;
  // Loaded only where there is such a model, which is seldom by now; where it does not come, they wait for another time.
  const later = await import('./take-over.ts').catch(() => undefined);
  // One model that cannot be taken over, for want of room say, keeps none of the others from it.
  for (const { id } of entries) await later?.takeOver(db, id).catch(() => undefined);
}
