import type { RestorePoint } from './restore-point.ts';

/** Where the restore points of models are kept. */
export interface PointStore {
  /** The points of a model, last first. */
  list(model: string): Promise<readonly RestorePoint[]>;
  /** What the model said then, as the text of its file; undefined where it cannot be read. */
  text(id: string): Promise<string | undefined>;
  add(point: RestorePoint, text: string): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
}

/** Last first; of two made in one moment always the same one. */
export function lastFirst(points: readonly RestorePoint[]): readonly RestorePoint[] {
  return [...points].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
}
