import { lastFirst, type PointStore } from './point-store.ts';
import type { RestorePoint } from './restore-point.ts';

/** Restore points that live as long as the window. */
export class MemoryPoints implements PointStore {
  private readonly kept = new Map<string, { readonly point: RestorePoint; readonly text: string }>();

  list(model: string): Promise<readonly RestorePoint[]> {
    const points = [...this.kept.values()].map(({ point }) => point);
    return Promise.resolve(lastFirst(points.filter((point) => point.model === model)));
  }

  text(id: string): Promise<string | undefined> {
    return Promise.resolve(this.kept.get(id)?.text);
  }

  add(point: RestorePoint, text: string): Promise<void> {
    this.kept.set(point.id, { point, text });
    return Promise.resolve();
  }

  remove(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.kept.delete(id);
    return Promise.resolve();
  }
}
