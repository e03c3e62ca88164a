import { newId, readFile, writeFile, type Model } from '@tegu/core';
import { countsOf } from '../library/library-entry.ts';
import { pointsLock, type TabLocks } from '../tabs/tab-locks.ts';
import type { PointStore } from './point-store.ts';
import { pointsToDrop } from './points-to-drop.ts';
import { isKeptAlways, type PointReason, type RestorePoint } from './restore-point.ts';
import { roomForPoints } from './room-for-points.ts';

/** While somebody writes, a point is made so often. */
export const WRITING_PAUSE: number = 10 * 60 * 1000;

interface PointTools {
  readonly store: PointStore;
  readonly locks: TabLocks;
  readonly now?: (() => number) | undefined;
  /** How many bytes its points may take. */
  readonly room?: (() => Promise<number>) | undefined;
}

/** A browser stores a unit of text in one byte or two. */
const BYTES_OF_UNIT = 2;

/** The moments that one model can go back to. */
export class RestorePoints {
  private readonly model: string;
  private readonly store: PointStore;
  private readonly locks: TabLocks;
  private readonly now: () => number;
  private readonly room: () => Promise<number>;

  constructor(model: string, { store, locks, now = Date.now, room = roomForPoints }: PointTools) {
    this.model = model;
    this.store = store;
    this.locks = locks;
    this.now = now;
    this.room = room;
  }

  /** The points, last first. */
  list(): Promise<readonly RestorePoint[]> {
    return this.store.list(this.model);
  }

  /** What the model said then; undefined where that cannot be read. */
  async read(id: string): Promise<Model | undefined> {
    const text = await this.store.text(id);
    if (text === undefined) return undefined;
    try {
      return readFile(text).model;
    } catch {
      return undefined;
    }
  }

  /**
   * Makes a point of what the model says; undefined where the last point says the same already, where a person's writing has
   * one that is young enough, or where it is too large to be made unasked. Fails where the model cannot be put into a file.
   */
  async make(model: Model, why: PointReason, name = ''): Promise<RestorePoint | undefined> {
    // Names of people stay on this device, and so do its restore points.
    const text = writeFile(model, { names: true });
    const size = text.length * BYTES_OF_UNIT;
    const room = await this.room();
    if (!isKeptAlways(why) && size > room) return undefined;
    return this.locks.inTurn(pointsLock(this.model), async () => {
      const [last] = await this.list();
      const at = this.now();
      if (last && why === 'whileWriting' && at - last.at < WRITING_PAUSE) return undefined;
      if (last && !isKeptAlways(why) && (await this.store.text(last.id)) === text) return undefined;
      const point: RestorePoint = {
        id: newId('').slice(1),
        model: this.model,
        at,
        why,
        name,
        counts: countsOf(model),
        size,
      };
      await this.store.add(point, text);
      await this.store.remove(pointsToDrop(await this.list(), at, room));
      return point;
    });
  }
}
