import { roleProfile, typeOfId, type Id } from '@tegu/core';
import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { PlaceLink } from '../places/place-link.tsx';
import { useNames } from '../session/names.ts';
import { useAnswer, useSession } from '../session/session-context.tsx';
import type { Competency } from './competency-groups.ts';
import { EntrySelect, TargetSelect } from './level-selects.tsx';
import { useLevels } from './levels.ts';
import type { Decide } from './requirement-actions.ts';
import { useRequirement, useSourceWords } from './requirement-state.ts';
import { AddDeed, OwnDeeds } from './role-deeds.tsx';

interface RoleCompetencyRowProps {
  readonly role: Id;
  readonly competency: Competency;
  readonly onDecide: Decide;
}

/** A competency in a role: its levels, how many deeds are shared, and the role's own. */
export function RoleCompetencyRow({ role, competency, onDecide }: RoleCompetencyRowProps): JSX.Element {
  const words = useWords();
  const { readOnly } = useSession();
  const competencyName = useNames()(competency.name, 'roles.unnamedCompetency');
  const levels = useLevels(competency.id);
  const state = useRequirement(role, competency.id, levels);
  const source = useSourceWords(state);
  const profile = useAnswer(roleProfile, role).find((held) => held.competency === competency.id);
  const deeds = (profile?.sentences ?? []).filter(({ record }) => typeOfId(record) === 'indicator');
  const own = deeds.filter((deed) => deed.own).map(({ record }) => record);
  const shared = deeds.length - own.length;
  const isHeld = state.kind !== 'notRequired';
  return (
    <li className="competency">
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
        <TargetSelect
          label={words('roles.target.of', { competency: competencyName })}
          state={state}
          levels={levels}
          onDecide={(decision) => onDecide(role, competency.id, decision)}
        />
      </div>
      {isHeld && (
        <div className="entry">
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
        <div className="deeds">
          {own.length > 0 && <OwnDeeds deeds={own} role={role} competencyName={competencyName} />}
          {!readOnly && <AddDeed role={role} competency={competency.id} competencyName={competencyName} />}
        </div>
      )}
    </li>
  );
}
