import type { Json } from '../records/json.ts';
import { isJsonArray } from './json-guards.ts';

/** A step into a JSON value: a key or an index. */
export type Step = string | number;

const PLAIN_KEY = /^[A-Za-z_$][\w$]{0,59}$/;
const LONGEST_KEY = 60;

/** A path as people read it: `model.categories[0].name.et`. */
export function placeText(steps: readonly Step[]): string {
  let text = '';
  for (const step of steps) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (!PLAIN_KEY.test(step)) text += `[${JSON.stringify(shortened(step))}]`;
    else text += text === '' ? step : `.${step}`;
  }
  return text;
}

/**
 * Where an object stands in a JSON value, by identity. Reading keeps no paths, so that a sound file pays nothing for
 * them; a fault pays for one search.
 */
export function stepsTo(target: object, within: Json, deepest: number): readonly Step[] | undefined {
  if (within === target) return [];
  if (typeof within !== 'object' || within === null || deepest === 0) return undefined;
  if (isJsonArray(within)) {
    for (let i = 0; i < within.length; i++) {
      const found = stepsTo(target, within[i] ?? null, deepest - 1);
      if (found) return [i, ...found];
    }
    return undefined;
  }
  for (const [key, value] of Object.entries(within)) {
    const found = stepsTo(target, value, deepest - 1);
    if (found) return [key, ...found];
  }
  return undefined;
}

/** A string cut to a length that a sentence can carry. */
export function shortened(text: string): string {
  return text.length > LONGEST_KEY ? `${text.slice(0, LONGEST_KEY)}…` : text;
}
