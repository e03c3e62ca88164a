import { requirementsOf, type Id } from '@tegu/core';
import type { JSX } from 'react';
import { NarrowName } from '../controls/narrow-name.tsx';
import type { RovingGrid } from '../controls/roving-grid.ts';
import { useWords } from '../messages/words.tsx';
import { PlaceLink } from '../places/place-link.tsx';
import { useNamed } from '../session/names.ts';
import { useAnswer, useSession } from '../session/session-context.tsx';
import { RoleFocusMark } from './focus-mark.tsx';
import type { Role, RoleSection } from './role-sections.ts';

const PAGE_WIDTH = 1144;
const NAMES_WIDTH = 270;
const GAP = 12;

interface MatrixHeadProps {
  readonly sections: readonly RoleSection[];
  readonly grid: RovingGrid;
}

interface Column {
  readonly role: Role;
  readonly isApart: boolean;
}

function columnsOf(sections: readonly RoleSection[]): readonly Column[] {
  return sections.flatMap((section, s) =>
    section.roles.map((role, r) => ({ role, isApart: s > 0 && r === 0 })),
  );
}

/** As wide as the others and the gap before it: columns share the width evenly, so a wider one has to say so. */
function apartWidth(count: number, gaps: number): string {
  const width = Math.max(PAGE_WIDTH, leastWidth(count));
  const even = (width - NAMES_WIDTH - gaps * GAP) / Math.max(count, 1);
  return `${((even + GAP) / width) * 100}%`;
}

/** Narrower than this the matrix scrolls sideways. */
export function leastWidth(count: number): number {
  return NAMES_WIDTH + 92 * count;
}

/** The roles as heads of the columns, and how the customer shows in each. */
export function MatrixHead({ sections, grid }: MatrixHeadProps): JSX.Element {
  const words = useWords();
  const named = useNamed();
  const columns = columnsOf(sections);
  const apart = apartWidth(columns.length, sections.length - 1);
  return (
    <>
      <colgroup>
        <col className="names" />
        {columns.map(({ role, isApart }) => (
          <col key={role.id} style={isApart ? { width: apart } : undefined} />
        ))}
      </colgroup>
      <thead>
        <tr className="over">
          <td />
          {sections.map((section, i) => (
            <th
              key={section.name}
              colSpan={section.roles.length}
              scope="colgroup"
              className={i > 0 ? 'gap' : undefined}
            >
              <span>{words(`roles.section.${section.name}`)}</span>
            </th>
          ))}
        </tr>
        <tr>
          <td />
          {columns.map(({ role, isApart }, i) => (
            <th key={role.id} scope="col" className={isApart ? 'gap' : undefined}>
              <PlaceLink
                to={{ place: 'roles', view: 'role', item: role.id }}
                {...grid.stop(0, i + 1)}
                onFocus={grid.onFocus}
                onKeyDown={grid.onKeyDown}
              >
                <NarrowName name={named(role.name, 'roles.unnamed')} />
              </PlaceLink>
            </th>
          ))}
        </tr>
        <tr className="badges">
          <th scope="row">{words('roles.focus')}</th>
          {columns.map(({ role, isApart }) => (
            <td key={role.id} className={isApart ? 'gap' : undefined}>
              {role.kind === 'role' && <RoleFocusMark role={role.id} />}
            </td>
          ))}
        </tr>
      </thead>
    </>
  );
}

/** How many competencies each role needs: a count, for ranks have no average. */
export function MatrixFoot({ sections }: { readonly sections: readonly RoleSection[] }): JSX.Element {
  const words = useWords();
  return (
    <tfoot>
      <tr>
        <th scope="row">{words('roles.required')}</th>
        {columnsOf(sections).map(({ role, isApart }) => (
          <td key={role.id} className={isApart ? 'gap' : undefined}>
            <RequiredCount role={role.id} />
          </td>
        ))}
      </tr>
    </tfoot>
  );
}

function RequiredCount({ role }: { readonly role: Id }): JSX.Element {
  const requirements = useAnswer(requirementsOf, role);
  const { model } = useSession().checks;
  const held = [...requirements.values()].filter(
    ({ competency, notRequired }) => !notRequired && model.isLive(competency),
  );
  return <>{held.length}</>;
}
