import type { KeyboardEvent } from 'react';
import { cellActOf } from '../cells/cell-keys.ts';

/** What a key does with chosen cells, beside moving among them: it opens the levels, or says something by itself. */
export type MatrixAct =
  | 'open'
  | 'clear'
  | 'fillDown'
  | 'all'
  | 'alone'
  | { readonly key: string }
  /** A level on entry by its rank; 0: none. */
  | { readonly entry: number };

/** The keys that say something of a cell; `decisionOf` knows what. */
const SAYS = /^[0-9–−-]$/;

/** The act that a key stands for in the matrix. */
export function matrixActOf(event: KeyboardEvent): MatrixAct | undefined {
  const { key, ctrlKey, metaKey, altKey } = event;
  const entry = entryRankOf(event);
  if (entry !== undefined) return { entry };
  const isPlain = !ctrlKey && !metaKey && !altKey;
  if (isPlain && (key === 'Enter' || key === ' ')) return 'open';
  const act = cellActOf(event);
  if (act === 'edit' || act === 'unfold') return 'open';
  if (act !== 'type') return act;
  return isPlain && SAYS.test(key) ? { key } : undefined;
}

/** Shift with a digit of the upper row stands for a level on entry, whatever sign is written there. */
function entryRankOf({ key, code, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): number | undefined {
  // Where a digit is written with Shift, as in French, it stands for itself.
  if (!shiftKey || ctrlKey || metaKey || altKey || /^\d$/.test(key)) return undefined;
  const [, digit] = /^Digit(\d)$/.exec(code) ?? [];
  return digit === undefined ? undefined : Number(digit);
}
