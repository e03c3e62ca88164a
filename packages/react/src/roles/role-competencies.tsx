import { commands, requirementsOf, roleProfile, type Id } from '@tegu/core';
import { useId, useLayoutEffect, useRef, type JSX } from 'react';
import { ActionMenu } from '../controls/action-menu.tsx';
import { useWords } from '../messages/words.tsx';
import { afterDialog } from '../pasting/after-dialog.ts';
import { PictureLink } from '../pictures/picture-link.tsx';
import { useNames } from '../session/names.ts';
import { useAnswer, useSession } from '../session/session-context.tsx';
import { SortableArea } from '../sortable/sortable.tsx';
import { useCompetencyGroups, type Competency, type CompetencyGroup } from './competency-groups.ts';
import { useDecide, type Decide } from './requirement-actions.ts';
import { RoleCompetencyRow } from './role-competency-row.tsx';
import { ownDeedsOf, useDeedMoves } from './role-deed-moves.ts';
import { RoleFindings } from './role-findings.tsx';
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
  const section = useRef<HTMLElement>(null);
  const { moveTo, moveAway, nameOf, competencyNameOf } = useDeedMoves(profile);
  const needed = profile.map(({ competency }) => competency);
  const rows = { role, held: needed, onDecide: decide, onMoveTo: moveAway, say };
  const shared = held.filter(({ scope }) => scope !== 'role');
  const specific = held.filter(({ scope }) => scope === 'role');
  return (
    <section className="part" aria-labelledby={heading} ref={section}>
      <div className="part-head competencies">
        <h3 id={heading}>{words('roles.competencies')}</h3>
        {held.length > 0 && (
          <>
            <span aria-hidden>{words('roles.target')}</span>
            <span aria-hidden>{words('roles.entry')}</span>
          </>
        )}
      </div>
      <RoleFindings role={role.id} isAbout={(rule) => rule !== 'role-without-customer'} />
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
      {!readOnly && (
        <AddCompetency
          role={role.id}
          groups={groups}
          held={new Set(requirements.keys())}
          say={say}
          onLast={(competency) =>
            section.current
              ?.querySelector<HTMLElement>(`[data-competency="${CSS.escape(competency)}"] select`)
              ?.focus()
          }
        />
      )}
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
  readonly say: (words: string) => void;
  /** There is no other left to add: the button has gone, and its focus with it. */
  readonly onLast: (competency: Id) => void;
}

/** Adds a competency that the role does not hold yet; its level is decided in the row. */
function AddCompetency({ role, groups, held, say, onLast }: AddCompetencyProps): JSX.Element | null {
  const words = useWords();
  const name = useNames();
  const session = useSession();
  const added = useRef<Id | null>(null);
  const menu = groups.flatMap(({ category, competencies }) => {
    const free = competencies.filter(({ id }) => !held.has(id));
    if (free.length === 0) return [];
    return [
      {
        id: category?.id ?? 'none',
        heading: category ? name(category.name, 'roles.unnamedCategory') : words('roles.uncategorised'),
        entries: free.map((competency) => {
          const label = name(competency.name, 'roles.unnamedCompetency');
          return {
            id: competency.id,
            label,
            onAction: () => {
              const args = { role, competency: competency.id, target: 'undecided' as const };
              // Its row comes above the button, which has the focus again.
              added.current = competency.id;
              if (session.run(commands['set-requirement'], args) !== true) return;
              say(words('roles.competency.added', { name: label }));
            },
          };
        }),
      },
    ];
  });
  const isLast = menu.length === 0;
  useLayoutEffect(() => {
    const competency = added.current;
    if (!isLast || competency === null) return;
    added.current = null;
    afterDialog(() => onLast(competency));
  });
  if (isLast) return null;
  return (
    <ActionMenu label={words('roles.competency.add')} groups={menu} className="tegu-link add">
      {words('roles.competency.add')}
    </ActionMenu>
  );
}
