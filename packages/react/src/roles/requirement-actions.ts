import { commands, requirementsOf, type Id, type RequirementTarget } from '@tegu/core';
import { useCallback } from 'react';
import { useWords } from '../messages/words.tsx';
import { useNames } from '../session/names.ts';
import { useContentLanguages, useSession } from '../session/session-context.tsx';
import { levelsOf } from './levels.ts';
import { stateOf, wordsWithEntry } from './requirement-state.ts';

/** What can be said of a cell: a target, or nothing of the role's own. */
export type Decision = RequirementTarget | 'clear';

/** Sets what a role needs of a competency, and says what came of it. */
export type Decide = (role: Id, competency: Id, decision: Decision) => void;

/** The way to decide a cell; `say` hears the outcome: "Seller, Understanding the customer, 2 Master". */
export function useDecide(say: (words: string) => void): Decide {
  const session = useSession();
  const tell = useOutcome();
  return useCallback(
    (role, competency, decision) => {
      if (session.readOnly) return;
      if (decision === 'clear') session.run(commands['clear-requirement'], { role, competency });
      else session.run(commands['set-requirement'], { role, competency, target: decision });
      say(tell(role, competency));
    },
    [session, tell, say],
  );
}

/** Words for what a role needs of a competency at this moment. */
export function useOutcome(): (role: Id, competency: Id) => string {
  const session = useSession();
  const words = useWords();
  const name = useNames();
  const languages = useContentLanguages();
  return useCallback(
    (role, competency) => {
      const { model } = session.store.getState();
      const requirement = session.checks.derivation.ask(requirementsOf, role).get(competency);
      const state = stateOf(requirement, levelsOf(model, competency, languages));
      const source = state.from === null ? undefined : model.record(state.from, 'role');
      const inherited =
        state.from === null
          ? ''
          : `, ${words('roles.inherited', { role: name(source?.name, 'roles.unnamed') })}`;
      return words('roles.said', {
        role: name(model.record(role, 'role')?.name, 'roles.unnamed'),
        competency: name(model.record(competency, 'competency')?.name, 'roles.unnamedCompetency'),
        state: `${wordsWithEntry(state, words)}${inherited}`,
      });
    },
    [session, words, name, languages],
  );
}

/** What a key says of a cell: 1–5 a level, - not required, 0 held but not decided, Delete nothing of the role's own. */
export function decisionOf(
  key: string,
  levels: readonly { readonly id: Id; readonly rank: number }[],
): Decision | undefined {
  if (key === '-' || key === '–' || key === '−') return 'notRequired';
  if (key === '0') return 'undecided';
  if (key === 'Delete' || key === 'Backspace') return 'clear';
  const level = levels.find(({ rank }) => String(rank) === key);
  return level && { level: level.id };
}
