import { roleProfile, typeOfId, type Id } from '@tegu/core';
import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { PlaceLink } from '../places/place-link.tsx';
import { useNames } from '../session/names.ts';
import { useAnswer } from '../session/session-context.tsx';
import type { Competency } from './competency-groups.ts';
import { EntrySelect, TargetSelect } from './level-selects.tsx';
import { useLevels } from './levels.ts';
import type { Decide } from './requirement-actions.ts';
import { useRequirement, useSourceWords } from './requirement-state.ts';
import { RoleDeeds } from './role-deeds.tsx';

interface RoleCompetencyRowProps {
  readonly role: Id;
  readonly competency: Competency;
  /** The competencies that the role holds. */
  readonly held: readonly Id[];
  readonly onDecide: Decide;
  readonly onMoveTo: (deed: Id, competency: Id) => void;
  readonly say: (words: string) => void;
}

/** A competency in a role: its levels, how many deeds are shared, and the role's own. */
export function RoleCompetencyRow(props: RoleCompetencyRowProps): JSX.Element {
  const { role, competency, held, onDecide, onMoveTo, say } = props;
  const words = useWords();
  const competencyName = useNames()(competency.name, 'roles.unnamedCompetency');
  const levels = useLevels(competency.id);
  const state = useRequirement(role, competency.id, levels);
  const source = useSourceWords(state);
  const profile = useAnswer(roleProfile, role).find((each) => each.competency === competency.id);
  const deeds = (profile?.sentences ?? []).filter(({ record }) => typeOfId(record) === 'indicator');
  const own = deeds.filter((deed) => deed.own).map(({ record }) => record);
  const shared = deeds.length - own.length;
  const isHeld = state.kind !== 'notRequired';
  return (
    <li className="competency" data-competency={competency.id}>
      <p className="about">
        <PlaceLink className="nm" to={{ place: 'competencies', item: competency.id }}>
          {competencyName}
        </PlaceLink>{' '}
        <span className="src">
          {[isHeld && shared > 0 ? words('roles.sharedDeeds', { count: shared }) : '', source]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
      </p>
      <div className="target">
        <span className="narrow" aria-hidden>
          {words('roles.target')}
        </span>
        <TargetSelect
          label={words('roles.target.of', { competency: competencyName })}
          state={state}
          levels={levels}
          onDecide={(decision) => onDecide(role, competency.id, decision)}
        />
      </div>
      {isHeld && (
        <div className="entry">
          <span className="narrow" aria-hidden>
            {words('roles.entry')}
          </span>
          <EntrySelect
            label={words('roles.entry.of', { competency: competencyName })}
            role={role}
            competency={competency.id}
            state={state}
            levels={levels}
          />
        </div>
      )}
      {isHeld && (
        <RoleDeeds
          role={role}
          competency={competency.id}
          competencyName={competencyName}
          deeds={own}
          others={held.filter((id) => id !== competency.id)}
          onMoveTo={onMoveTo}
          say={say}
        />
      )}
    </li>
  );
}
