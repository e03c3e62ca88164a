import { commands, type Id, type RequirementTarget } from '@tegu/core';
import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { useSession } from '../session/session-context.tsx';
import type { LevelView } from './levels.ts';
import type { Decision } from './requirement-actions.ts';
import type { RequirementState } from './requirement-state.ts';

interface TargetSelectProps {
  readonly label: string;
  readonly state: RequirementState;
  readonly levels: readonly LevelView[];
  readonly onDecide: (decision: Decision) => void;
}

/** The level that the role needs, on the ramp; what is the role's own can be taken back. */
export function TargetSelect({ label, state, levels, onDecide }: TargetSelectProps): JSX.Element {
  const words = useWords();
  const { readOnly } = useSession();
  const isOwn = state.from === null;
  const decide = (value: string): void => {
    if (value === 'clear' || value === 'undecided' || value === 'notRequired') onDecide(value);
    else onDecide({ level: value });
  };
  return (
    <select
      className={`tegu-level-select ${state.kind}${isOwn ? '' : ' inherited'}`}
      data-step={state.level?.step}
      aria-label={label}
      disabled={readOnly}
      value={state.level?.id ?? state.kind}
      onChange={(event) => decide(event.currentTarget.value)}
    >
      {levels.map(({ id, rank, name, lang }) => (
        <option key={id} value={id} lang={lang}>
          {words('roles.level', { rank, name })}
        </option>
      ))}
      <option value="undecided">{words('roles.state.undecided')}</option>
      <option value="notRequired">{words('roles.state.notRequired')}</option>
      {isOwn && <option value="clear">{words('roles.clear')}</option>}
    </select>
  );
}

interface EntrySelectProps {
  readonly label: string;
  readonly role: Id;
  readonly competency: Id;
  readonly state: RequirementState;
  readonly levels: readonly LevelView[];
}

/** The level that must be there on the first day; the rest is developed. */
export function EntrySelect({ label, role, competency, state, levels }: EntrySelectProps): JSX.Element {
  const words = useWords();
  const session = useSession();
  const chosen = state.entry;
  const target: RequirementTarget = state.level ? { level: state.level.id } : 'undecided';
  const set = (value: string): void => {
    session.run(commands['set-requirement'], {
      role,
      competency,
      target,
      entryLevel: value === '' ? null : value,
    });
  };
  return (
    <select
      className={`tegu-level-select ${chosen ? 'level' : 'unset'}${state.from === null ? '' : ' inherited'}`}
      data-step={chosen?.step}
      aria-label={label}
      disabled={session.readOnly}
      value={chosen?.id ?? ''}
      onChange={(event) => set(event.currentTarget.value)}
    >
      <option value="">{words('roles.entry.none')}</option>
      {levels.map(({ id, rank, name, lang }) => (
        <option key={id} value={id} lang={lang}>
          {words('roles.level', { rank, name })}
        </option>
      ))}
    </select>
  );
}
