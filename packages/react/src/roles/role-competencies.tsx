import { commands, requirementsOf, roleProfile, type Id } from '@tegu/core';
import { useId, type JSX } from 'react';
import { ActionMenu } from '../controls/action-menu.tsx';
import { useWords } from '../messages/words.tsx';
import { PictureLink } from '../pictures/picture-link.tsx';
import { useNames } from '../session/names.ts';
import { useAnswer, useSession } from '../session/session-context.tsx';
import { SortableArea } from '../sortable/sortable.tsx';
import { useCompetencyGroups, type Competency, type CompetencyGroup } from './competency-groups.ts';
import { useDecide, type Decide } from './requirement-actions.ts';
import { RoleCompetencyRow } from './role-competency-row.tsx';
import { ownDeedsOf, useDeedMoves } from './role-deed-moves.ts';
import type { Role } from './role-sections.ts';

interface RoleCompetenciesProps {
  readonly role: Role;
  readonly say: (words: string) => void;
}

/** What the role needs, at which level, and the deeds in which that shows in this very role. */
export function RoleCompetencies({ role, say }: RoleCompetenciesProps): JSX.Element {
  const words = useWords();
  const { readOnly } = useSession();
  const heading = useId();
  const decide = useDecide(say);
  const groups = useCompetencyGroups();
  const requirements = useAnswer(requirementsOf, role.id);
  const held = groups.flatMap((group) => group.competencies).filter(({ id }) => requirements.has(id));
  const profile = useAnswer(roleProfile, role.id);
  const { moveTo, moveAway, nameOf, competencyNameOf } = useDeedMoves(profile);
  const needed = profile.map(({ competency }) => competency);
  const rows = { role, held: needed, onDecide: decide, onMoveTo: moveAway, say };
  const shared = held.filter(({ scope }) => scope !== 'role');
  const specific = held.filter(({ scope }) => scope === 'role');
  return (
    <section className="part" aria-labelledby={heading}>
      <div className="part-head competencies">
        <h3 id={heading}>{words('roles.competencies')}</h3>
        {held.length > 0 && (
          <>
            <span aria-hidden>{words('roles.target')}</span>
            <span aria-hidden>{words('roles.entry')}</span>
          </>
        )}
      </div>
      {held.length === 0 && <p className="tegu-muted none">{words('roles.competencies.none')}</p>}
      <SortableArea
        membersOf={(competency) => ownDeedsOf(profile, competency)}
        nameOf={nameOf}
        groupNameOf={competencyNameOf}
        onMove={({ id, group, before }) => moveTo(id, group, before)}
      >
        <Rows heading={words('roles.shared')} competencies={shared} {...rows} />
        <Rows heading={words('roles.specific')} competencies={specific} {...rows} />
      </SortableArea>
      {!readOnly && <AddCompetency role={role.id} groups={groups} held={new Set(requirements.keys())} />}
      {held.some(({ id }) => !requirements.get(id)?.notRequired) && (
        <PictureLink of={{ kind: 'role', role: role.id }} label="pictures.open.role" />
      )}
    </section>
  );
}

interface RowsProps {
  readonly heading: string;
  readonly competencies: readonly Competency[];
  readonly role: Role;
  readonly held: readonly Id[];
  readonly onDecide: Decide;
  readonly onMoveTo: (deed: Id, competency: Id) => void;
  readonly say: (words: string) => void;
}

function Rows({ heading, competencies, role, ...row }: RowsProps): JSX.Element | null {
  if (competencies.length === 0) return null;
  return (
    <>
      <h4 className="subhead">{heading}</h4>
      <ul>
        {competencies.map((competency) => (
          <RoleCompetencyRow key={competency.id} role={role.id} competency={competency} {...row} />
        ))}
      </ul>
    </>
  );
}

interface AddCompetencyProps {
  readonly role: Id;
  readonly groups: readonly CompetencyGroup[];
  readonly held: ReadonlySet<Id>;
}

/** Adds a competency that the role does not hold yet; its level is decided in the row. */
function AddCompetency({ role, groups, held }: AddCompetencyProps): JSX.Element | null {
  const words = useWords();
  const name = useNames();
  const session = useSession();
  const menu = groups.flatMap(({ category, competencies }) => {
    const free = competencies.filter(({ id }) => !held.has(id));
    if (free.length === 0) return [];
    return [
      {
        id: category?.id ?? 'none',
        heading: category ? name(category.name, 'roles.unnamedCategory') : words('roles.uncategorised'),
        entries: free.map((competency) => ({
          id: competency.id,
          label: name(competency.name, 'roles.unnamedCompetency'),
          onAction: () =>
            session.run(commands['set-requirement'], {
              role,
              competency: competency.id,
              target: 'undecided',
            }),
        })),
      },
    ];
  });
  if (menu.length === 0) return null;
  return (
    <ActionMenu label={words('roles.competency.add')} groups={menu} className="tegu-link add">
      {words('roles.competency.add')}
    </ActionMenu>
  );
}
