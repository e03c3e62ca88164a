import { lastFirst } from './point-store.ts';
import { isKeptAlways, type RestorePoint } from './restore-point.ts';

/** So many of the last points are kept, and of the days before one a day. */
const KEPT = 20;
const KEPT_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/** The points that are no longer worth their room: what a person has asked for or nobody has anywhere else always is. */
export function pointsToDrop(points: readonly RestorePoint[], now: number): readonly string[] {
  const days = new Set<string>();
  return lastFirst(points.filter(({ why }) => !isKeptAlways(why))).flatMap(({ id, at }, i) => {
    const day = new Date(at).toDateString();
    const isLastOfDay = !days.has(day);
    days.add(day);
    return i < KEPT || (isLastOfDay && now - at < KEPT_DAYS * DAY) ? [] : [id];
  });
}
