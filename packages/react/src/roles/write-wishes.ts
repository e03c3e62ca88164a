import { commands, type Id, type Model } from '@tegu/core';
import type { ModelSession } from '../session/model-session.ts';
import type { Pair } from './matrix-axes.ts';
import type { Decision } from './requirement-actions.ts';

/** What a cell is to say; the level on entry stays as it is where nothing is said of it. */
export interface Saying {
  readonly decision: Decision;
  readonly entryLevel?: Id | null | undefined;
}

/** What is to be said of a cell; null for words that mean nothing there. */
export interface Wish {
  readonly pair: Pair | undefined;
  readonly says: Saying | null;
}

/** What comes of wishes. */
export interface Outcome {
  readonly changed: number;
  /** How many of those changed lose what the role itself said. */
  readonly cleared: number;
  /** How many wishes had no place or no such level. */
  readonly left: number;
}

/** What would come of writing cells. */
export function foreseen(model: Model, wishes: readonly Wish[]): Outcome {
  let [changed, cleared, left] = [0, 0, 0];
  for (const { pair, says } of wishes) {
    if (!pair || !says) left++;
    else if (changes(model, pair, says)) {
      changed++;
      if (says.decision === 'clear') cleared++;
    }
  }
  return { changed, cleared, left };
}

/** Writes what can be written as one step; a wish that changes nothing is none, for a refusal would take all back. */
export function writeWishes(session: ModelSession, label: string, wishes: readonly Wish[]): Outcome {
  const { model } = session.store.getState();
  session.runTogether(label, (step) => {
    for (const { pair, says } of wishes) {
      if (!pair || !says || !changes(model, pair, says)) continue;
      const { decision, entryLevel } = says;
      if (decision === 'clear') step(commands['clear-requirement'], pair);
      else step(commands['set-requirement'], { ...pair, target: decision, entryLevel });
    }
  });
  return foreseen(model, wishes);
}

function changes(model: Model, pair: Pair, { decision, entryLevel }: Saying): boolean {
  return (
    (decision === 'clear'
      ? commands['clear-requirement'].can(model, pair)
      : commands['set-requirement'].can(model, { ...pair, target: decision, entryLevel })) === true
  );
}
