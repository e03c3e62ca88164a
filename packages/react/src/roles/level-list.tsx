import { commands, type Id, type RequirementTarget } from '@tegu/core';
import { useId, type JSX } from 'react';
import { RowMenu, type MenuEntry } from '../controls/action-menu.tsx';
import { useWords } from '../messages/words.tsx';
import { usePlaces } from '../places/places-context.tsx';
import { Name } from '../session/name.tsx';
import { useNames } from '../session/names.ts';
import { useSession } from '../session/session-context.tsx';
import type { Competency, CompetencyGroup } from './competency-groups.ts';
import { RoleFocusMark } from './focus-mark.tsx';
import { useLevels, type LevelView } from './levels.ts';
import { useDecide, useOutcome, type Decide, type Decision } from './requirement-actions.ts';
import { useRequirement, useSourceWords, type RequirementState } from './requirement-state.ts';
import { RoleSelect } from './role-select.tsx';
import type { RoleSection } from './role-sections.ts';

interface LevelListProps {
  readonly sections: readonly RoleSection[];
  readonly groups: readonly CompetencyGroup[];
  readonly say: (words: string) => void;
  readonly onTable: () => void;
}

/** The matrix on a phone: one role at a time, each competency with its levels side by side. */
export function LevelList({ sections, groups, say, onTable }: LevelListProps): JSX.Element {
  const words = useWords();
  const decide = useDecide(say);
  const session = useSession();
  const tell = useOutcome();
  const setEntry: SetEntry = (of, competency, target, entryLevel) => {
    session.run(commands['set-requirement'], { role: of, competency, target, entryLevel });
    say(tell(of, competency));
  };
  const roles = sections.flatMap((section) => section.roles);
  const places = usePlaces();
  const role = roles.find(({ id }) => id === places.where.item) ?? roles[0];
  return (
    <div className="tegu-level-list">
      <RoleSelect
        sections={sections}
        chosen={role?.id ?? null}
        // It stands in the address, so that the other view shows the same role.
        onChoose={(item) => places.go({ place: 'roles', item }, { replace: true })}
      />
      <p className="under">
        <span>
          {role?.kind === 'role' && (
            <>
              {words('roles.focus')}: <RoleFocusMark role={role.id} />
            </>
          )}
        </span>
        <button type="button" className="tegu-link" onClick={onTable}>
          {words('roles.asTable')}
        </button>
      </p>
      {role &&
        groups.map(({ category, competencies }) => (
          <section key={category?.id ?? 'none'}>
            <h2 className="category">
              {category ? (
                <Name of={category.name} unnamed="roles.unnamedCategory" />
              ) : (
                words('roles.uncategorised')
              )}
            </h2>
            {competencies.map((competency) => (
              <LevelChoice
                key={competency.id}
                role={role.id}
                competency={competency}
                onDecide={decide}
                onEntry={setEntry}
              />
            ))}
          </section>
        ))}
    </div>
  );
}

/** Sets the level on entry beside a target; null: none. */
type SetEntry = (role: Id, competency: Id, target: RequirementTarget, entryLevel: Id | null) => void;

interface LevelChoiceProps {
  readonly role: Id;
  readonly competency: Competency;
  readonly onDecide: Decide;
  readonly onEntry: SetEntry;
}

/** One competency: not decided, not required, or a level. Where it comes from another role, that is said below. */
function LevelChoice({ role, competency, onDecide, onEntry }: LevelChoiceProps): JSX.Element {
  const words = useWords();
  const name = useNames();
  const { readOnly } = useSession();
  const group = useId();
  const levels = useLevels(competency.id);
  const state = useRequirement(role, competency.id, levels);
  const source = useSourceWords(state);
  const competencyName = name(competency.name, 'roles.unnamedCompetency');
  const isOwn = state.from === null && state.kind !== 'notHeld';
  const entryTitle = words('roles.entry.title');
  const entryName = (level: LevelView | null): string =>
    level ? words('roles.level', { rank: level.rank, name: level.name }) : words('roles.entry.notSet');
  const target: RequirementTarget | null = state.level
    ? { level: state.level.id }
    : state.kind === 'undecided'
      ? 'undecided'
      : null;
  const entries: readonly MenuEntry[] = [
    ...(target === null
      ? []
      : [...levels, null].map((level) => ({
          id: `entry ${level?.rank ?? 0}`,
          label: `${entryTitle}: ${entryName(level)}`,
          isDisabled: (level?.id ?? null) === (state.entry?.id ?? null),
          onAction: () => onEntry(role, competency.id, target, level?.id ?? null),
        }))),
    ...(isOwn
      ? [
          {
            id: 'clear',
            label: words('roles.clear'),
            onAction: () => onDecide(role, competency.id, 'clear'),
          },
        ]
      : []),
  ];
  const under = [
    ...(state.entry && state.entry.id !== state.level?.id
      ? [`${entryTitle}: ${entryName(state.entry)}`]
      : []),
    ...(source === '' ? [] : [source]),
  ].join(' · ');
  const option = (decision: Decision, label: JSX.Element, isChosen: boolean, step?: number): JSX.Element => (
    <label
      key={typeof decision === 'object' ? decision.level : decision}
      data-step={isChosen ? step : undefined}
      className={isChosen ? (step === undefined ? 'chosen off' : 'chosen') : undefined}
    >
      <input
        type="radio"
        name={group}
        checked={isChosen}
        disabled={readOnly}
        onChange={() => onDecide(role, competency.id, decision)}
      />
      {label}
    </label>
  );
  return (
    <div className="tegu-level-choice">
      <fieldset>
        <legend>
          <Name of={competency.name} unnamed="roles.unnamedCompetency" />
        </legend>
        <div className={state.from === null ? 'tegu-segments' : 'tegu-segments inherited'}>
          {option('undecided', <span>{words('roles.segment.undecided')}</span>, state.kind === 'undecided')}
          {option(
            'notRequired',
            <span>{words('roles.segment.notRequired')}</span>,
            state.kind === 'notRequired',
          )}
          {levels.map((level) =>
            option({ level: level.id }, <Level level={level} />, isChosenLevel(state, level), level.step),
          )}
        </div>
        {under !== '' && <p className="under">{under}</p>}
      </fieldset>
      {entries.length > 0 && !readOnly && (
        <RowMenu label={words('roles.ownMenu', { competency: competencyName })} entries={entries} />
      )}
    </div>
  );
}

function Level({ level }: { readonly level: LevelView }): JSX.Element {
  return (
    <span>
      <b>{level.rank}</b> <span lang={level.lang}>{level.name}</span>
    </span>
  );
}

function isChosenLevel(state: RequirementState, level: LevelView): boolean {
  return state.level?.id === level.id;
}
