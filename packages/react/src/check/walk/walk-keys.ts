import type { KeyboardEvent } from 'react';
import { isShortcut, type ShortcutId } from '../../controls/shortcuts.ts';

/** What a person does with the statement that is asked about. */
export type WalkAct = 'next' | 'nothing' | 'skip' | 'back';

/** The keys of each, as the list of shortcuts names them. */
export const WALK_KEYS: Readonly<Record<WalkAct, ShortcutId>> = {
  next: 'walk-next',
  nothing: 'walk-nothing',
  skip: 'walk-skip',
  back: 'walk-back',
};

const ACTS = ['next', 'nothing', 'skip', 'back'] as const;

/** The act that a key stands for, wherever in the walk it is pressed. */
export function walkActOf(event: KeyboardEvent): WalkAct | undefined {
  return ACTS.find((act) => isShortcut(event, WALK_KEYS[act]));
}

/** Where a key leads among the sentences: to another of them, back to the search, or nowhere. */
export function sentenceGoalOf({
  key,
  altKey,
  ctrlKey,
  metaKey,
  shiftKey,
}: KeyboardEvent): SentenceGoal | undefined {
  if (altKey || ctrlKey || metaKey || shiftKey) return undefined;
  return GOALS.get(key);
}

/** `toggle` picks the sentence or takes it back. */
export type SentenceGoal = 'next' | 'previous' | 'first' | 'last' | 'search' | 'toggle';

const GOALS: ReadonlyMap<string, SentenceGoal> = new Map([
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Escape', 'search'],
  ['Enter', 'toggle'],
]);
