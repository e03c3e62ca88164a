import * as z from 'zod/mini';
import type { JsonObject } from './json.ts';
import type { SameAs } from './record-type.ts';

/** The shape of a record's names in other systems. Members that nobody knows stay in them. */
export const sameAsSchema: z.ZodMiniType<readonly SameAs[]> = z.array(
  z.looseObject({ scheme: z.string(), id: z.string(), uri: z.optional(z.string()) }),
);

/** How deep kept values may nest; nothing real comes near it. */
const MAX_DEPTH = 100;

/** Names in other systems out of data from outside; undefined where they are none. */
export function sameAsIn(value: unknown): readonly SameAs[] | undefined {
  const parsed = sameAsSchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

/** Kept fields of a newer or foreign file out of data from outside; undefined where they are no JSON object. */
export function extraIn(value: unknown): JsonObject | undefined {
  return isJsonObject(value) ? value : undefined;
}

function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && !Array.isArray(value) && isJson(value, MAX_DEPTH);
}

function isJson(value: unknown, depth: number): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth === 0) return false;
  if (Array.isArray(value)) return value.every((member) => isJson(member, depth - 1));
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    (prototype === Object.prototype || prototype === null) &&
    Object.entries(value).every(([key, member]) => key !== '__proto__' && isJson(member, depth - 1))
  );
}
