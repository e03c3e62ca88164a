import { finish, writing } from '../library/database.ts';
import type { LibraryStores } from '../library/library-stores.ts';
import { lastFirst, type PointStore } from './point-store.ts';
import { pointIn, type RestorePoint } from './restore-point.ts';

/** Restore points in this browser's storage. */
export class IndexedPoints implements PointStore {
  private readonly stores: LibraryStores;

  constructor(stores: LibraryStores) {
    this.stores = stores;
  }

  async list(model: string): Promise<readonly RestorePoint[]> {
    const stored = await (await this.stores.reopen()).getAllFromIndex('points', 'model', model);
    return lastFirst(stored.flatMap((value) => pointIn(value) ?? []));
  }

  async text(id: string): Promise<string | undefined> {
    const stored = await (await this.stores.reopen()).get('pointTexts', id);
    return typeof stored === 'string' ? stored : undefined;
  }

  async add(point: RestorePoint, text: string): Promise<void> {
    const tx = writing(await this.stores.reopen(), ['points', 'pointTexts']);
    await finish(tx, [
      () => tx.objectStore('points').put(point),
      () => tx.objectStore('pointTexts').put(text, point.id),
    ]);
  }

  async remove(ids: readonly string[]): Promise<void> {
    const tx = writing(await this.stores.reopen(), ['points', 'pointTexts']);
    await finish(tx, [
      ...ids.map((id) => () => tx.objectStore('points').delete(id)),
      ...ids.map((id) => () => tx.objectStore('pointTexts').delete(id)),
    ]);
  }
}
