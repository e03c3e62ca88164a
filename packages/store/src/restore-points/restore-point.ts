import * as z from 'zod/mini';
import type { ModelCounts } from '../library/library-entry.ts';

/** Why a restore point was made; `leftBehind`: a tab that slept had it unsaved while another began a new generation. */
export type PointReason = 'opened' | 'whileWriting' | 'beforeRestoring' | 'asked' | 'leftBehind';

/** True for a point that is made and kept whatever other points there are. */
export function isKeptAlways(why: PointReason): boolean {
  return why === 'asked' || why === 'leftBehind';
}

/** A moment that a model can go back to, as the list shows it; its text is kept beside. */
export interface RestorePoint {
  readonly id: string;
  /** The model of the library that it is of. */
  readonly model: string;
  readonly at: number;
  readonly why: PointReason;
  /** What the person called it; '' where nobody did. */
  readonly name: string;
  readonly counts: ModelCounts;
  /** How much room its text takes at most, in bytes; 0 for one that was made before that was asked. */
  readonly size: number;
}

const pointSchema = z.object({
  id: z.string(),
  model: z.string(),
  at: z.number(),
  why: z.enum(['opened', 'whileWriting', 'beforeRestoring', 'asked', 'leftBehind']),
  name: z.string(),
  counts: z.object({ categories: z.number(), competencies: z.number() }),
  size: z._default(z.number(), 0),
});

/** A point out of the store; undefined where it is none. */
export function pointIn(value: unknown): RestorePoint | undefined {
  const { data } = pointSchema.safeParse(value);
  return data;
}
