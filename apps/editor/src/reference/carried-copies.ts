import type { CopiedCompetency } from '@tegu/core';

/** Competencies on their way from a library to a model. */
export interface CarriedCopies {
  /** The library that they come from, and its title. */
  readonly library: string;
  readonly from: string;
  readonly competencies: readonly CopiedCompetency[];
  /** The day of the copying, as `2026-11-12`. */
  readonly date: string;
}

/** By model: what waits for it to be opened in this page. */
const carried = new Map<string, CarriedCopies>();

/** Hands copies to a model that is about to be opened. */
export function carryTo(model: string, copies: CarriedCopies): void {
  carried.set(model, copies);
}

/** What waits for a model; once it has been taken, nothing does. */
export function takeCarried(model: string): CarriedCopies | undefined {
  const copies = carried.get(model);
  carried.delete(model);
  return copies;
}

/** What waits for a model, and goes on waiting. */
export function carriedTo(model: string): CarriedCopies | undefined {
  return carried.get(model);
}
