import { finish, writing, type LibraryDatabase } from '../library/database.ts';
import { lastFirst, type PointStore } from './point-store.ts';
import { pointIn, type RestorePoint } from './restore-point.ts';

/** Restore points in this browser's storage. */
export class IndexedPoints implements PointStore {
  private readonly db: LibraryDatabase;

  constructor(db: LibraryDatabase) {
    this.db = db;
  }

  async list(model: string): Promise<readonly RestorePoint[]> {
    const stored = await this.db.getAllFromIndex('points', 'model', model);
    return lastFirst(stored.flatMap((value) => pointIn(value) ?? []));
  }

  async text(id: string): Promise<string | undefined> {
    const stored = await this.db.get('pointTexts', id);
    return typeof stored === 'string' ? stored : undefined;
  }

  async add(point: RestorePoint, text: string): Promise<void> {
    const tx = writing(this.db, ['points', 'pointTexts']);
    await finish(tx, [
      () => tx.objectStore('points').put(point),
      () => tx.objectStore('pointTexts').put(text, point.id),
    ]);
  }

  async remove(ids: readonly string[]): Promise<void> {
    const tx = writing(this.db, ['points', 'pointTexts']);
    await finish(tx, [
      ...ids.map((id) => () => tx.objectStore('points').delete(id)),
      ...ids.map((id) => () => tx.objectStore('pointTexts').delete(id)),
    ]);
  }
}
