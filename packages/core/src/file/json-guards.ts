import type { Json, JsonObject } from '../records/json.ts';

/** True for a JSON object: neither a scalar nor an array. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for a JSON array. */
export function isJsonArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** A value as a sentence shows it: a scalar as it is, shortened; of the others only what they are. */
export function glimpse(value: Json | undefined): string {
  if (isJsonArray(value)) return '[…]';
  if (isJsonObject(value)) return '{…}';
  const text = JSON.stringify(value ?? null);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** The value of a JSON text. Throws what JSON.parse throws. */
export function jsonOf(text: string): Json {
  const value: unknown = JSON.parse(text);
  if (!isParsed(value)) throw new SyntaxError('not JSON');
  return value;
}

/** True for what JSON.parse gives; not for values in general, whose members it does not look at. */
function isParsed(value: unknown): value is Json {
  return value === null || ['string', 'number', 'boolean', 'object'].includes(typeof value);
}
