import type { KeyboardEvent } from 'react';
import { cellActOf } from '../cells/cell-keys.ts';

/** What a key does with chosen cells, beside moving among them: it opens the levels, or says something by itself. */
export type MatrixAct = 'open' | 'clear' | 'fillDown' | 'all' | 'alone' | { readonly key: string };

/** The keys that say something of a cell; `decisionOf` knows what. */
const SAYS = /^[0-9–−-]$/;

/** The act that a key stands for in the matrix. */
export function matrixActOf(event: KeyboardEvent): MatrixAct | undefined {
  const { key, ctrlKey, metaKey, altKey } = event;
  const isPlain = !ctrlKey && !metaKey && !altKey;
  if (isPlain && (key === 'Enter' || key === ' ')) return 'open';
  const act = cellActOf(event);
  if (act === 'edit' || act === 'unfold') return 'open';
  if (act !== 'type') return act;
  return isPlain && SAYS.test(key) ? { key } : undefined;
}
