import type { Json } from '../records/json.ts';
import { isJsonArray } from './json-guards.ts';
import { isForbiddenKey, MAX_DEPTH } from './format.ts';
import type { Step } from './place.ts';

/** Why a value that nobody knows cannot be kept, and where in it. */
export interface Unkeepable {
  readonly code: 'prototype-key' | 'too-deep';
  readonly steps: readonly Step[];
}

/** Looks through a value that is kept without being understood; its depth bounds the recursion. */
export function unkeepable(value: Json, depth: number = MAX_DEPTH): Unkeepable | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth === 0) return { code: 'too-deep', steps: [] };
  if (isJsonArray(value)) {
    for (let i = 0; i < value.length; i++) {
      const found = unkeepable(value[i] ?? null, depth - 1);
      if (found) return { code: found.code, steps: [i, ...found.steps] };
    }
    return undefined;
  }
  for (const [key, member] of Object.entries(value)) {
    if (isForbiddenKey(key)) return { code: 'prototype-key', steps: [key] };
    const found = unkeepable(member, depth - 1);
    if (found) return { code: found.code, steps: [key, ...found.steps] };
  }
  return undefined;
}
