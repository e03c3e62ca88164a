import { requirementsOf, type EffectiveRequirement, type Id } from '@tegu/core';
import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useWords, type Words } from '../messages/words.tsx';
import { useNames } from '../session/names.ts';
import { useRecord, useSession, useSessionState } from '../session/session-context.tsx';
import type { LevelView } from './levels.ts';

/** What a role needs of a competency, as it is shown. */
export interface RequirementState {
  readonly kind: 'level' | 'undecided' | 'notRequired' | 'notHeld';
  readonly level: LevelView | null;
  /** The level that must be there on the first day. */
  readonly entry: LevelView | null;
  /** The role that this comes from, where it is another. */
  readonly from: Id | null;
}

const NOT_HELD: RequirementState = { kind: 'notHeld', level: null, entry: null, from: null };

/** A requirement as it is shown, on the levels of its competency. */
export function stateOf(
  requirement: EffectiveRequirement | undefined,
  levels: readonly LevelView[],
): RequirementState {
  if (!requirement) return NOT_HELD;
  const { notRequired, own, entryLevel } = requirement;
  const level = levels.find(({ id }) => id === requirement.level) ?? null;
  const kind = notRequired ? 'notRequired' : level ? 'level' : 'undecided';
  const entry = levels.find(({ id }) => id === entryLevel) ?? null;
  return { kind, level, entry, from: own ? null : requirement.from };
}

/** What a role needs of a competency, followed as the model changes. */
export function useRequirement(role: Id, competency: Id, levels: readonly LevelView[]): RequirementState {
  const { checks } = useSession();
  const requirement = useSessionState(
    useShallow(() => checks.derivation.ask(requirementsOf, role).get(competency)),
  );
  return useMemo(() => stateOf(requirement, levels), [requirement, levels]);
}

/** A state in words, without where it comes from: "2 Master", "Not required". */
export function stateWords(state: RequirementState, words: Words): string {
  if (state.level) return words('roles.level', { rank: state.level.rank, name: state.level.name });
  return words(`roles.state.${state.kind === 'level' ? 'undecided' : state.kind}`);
}

/** The same with the level of the first day, where that is another: "2 Master, level on entry 1 Beginner". */
export function wordsWithEntry(state: RequirementState, words: Words): string {
  const target = stateWords(state, words);
  if (!state.entry || state.entry.id === state.level?.id) return target;
  const entry = words('roles.level', { rank: state.entry.rank, name: state.entry.name });
  return words('roles.withEntry', { target, entry });
}

/** "inherited from Every employee", or '' for what is the role's own. */
export function useSourceWords({ from }: RequirementState): string {
  const words = useWords();
  const name = useNames();
  const source = useRecord(from, 'role');
  return from === null ? '' : words('roles.inherited', { role: name(source?.name, 'roles.unnamed') });
}
