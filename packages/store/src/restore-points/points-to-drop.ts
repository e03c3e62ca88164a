import { lastFirst } from './point-store.ts';
import { isKeptAlways, type RestorePoint } from './restore-point.ts';

/** So many of the last points are kept, and of the days before one a day. */
const KEPT = 20;
const KEPT_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/**
 * The points that are no longer worth their room, of which there are so many bytes: what a person has asked for or nobody has
 * anywhere else always is, and so is the last.
 */
export function pointsToDrop(points: readonly RestorePoint[], now: number, room: number): readonly string[] {
  const days = new Set<string>();
  const always = points.filter(({ why }) => isKeptAlways(why));
  let taken = always.reduce((sum, { size }) => sum + size, 0);
  return lastFirst(points.filter(({ why }) => !isKeptAlways(why))).flatMap(({ id, at, size }, i) => {
    const day = new Date(at).toDateString();
    const isLastOfDay = !days.has(day);
    days.add(day);
    const isDue = i >= KEPT && !(isLastOfDay && now - at < KEPT_DAYS * DAY);
    if (isDue || (i > 0 && taken + size > room)) return [id];
    taken += size;
    return [];
  });
}
