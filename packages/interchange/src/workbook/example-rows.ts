import type { SheetPlan } from './sheet-plans.ts';

/** The questions that the template of a sheet begins with, in all languages, folded: rows that still hold one say nothing. */
export function exampleRows(_plan: SheetPlan): ReadonlySet<string> {
  return new Set();
}
