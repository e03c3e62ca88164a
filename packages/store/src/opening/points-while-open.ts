import type { Model } from '@tegu/core';
import type { LiveModel } from '../live/live-model.ts';
import { WRITING_PAUSE, type RestorePoints } from '../restore-points/restore-points.ts';

/** The point of what was there at opening waits so long: drawing the model comes first. */
const POINT_AFTER_OPENING = 1500;

/** Makes restore points: of what was there at opening, and now and then while somebody writes. Gives the way to stop. */
export function makePoints(live: LiveModel, points: RestorePoints): () => void {
  const atOpening = live.model;
  let due: number | undefined;
  const make = (model: Model, why: 'opened' | 'whileWriting'): void => {
    due = Date.now() + WRITING_PAUSE;
    // Where there is no room for a point, the model itself is saved all the same.
    void points.make(model, why).catch(() => undefined);
  };
  const timer = setTimeout(() => make(atOpening, 'opened'), POINT_AFTER_OPENING);
  const stop = live.onChange(({ model, diff, source }) => {
    if (source === 'remote' || diff.size === 0) return;
    if (due !== undefined && Date.now() >= due) make(model, 'whileWriting');
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
