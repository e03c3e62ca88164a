import { roleAlignment, type Id } from '@tegu/core';
import { Fragment, type JSX } from 'react';
import { StateMark } from '../controls/state-mark.tsx';
import { useWords } from '../messages/words.tsx';
import { PlaceLink } from '../places/place-link.tsx';
import type { Role, RoleSection } from '../roles/role-sections.ts';
import { useNamed } from '../session/names.ts';
import { useSession, useSessionState } from '../session/session-context.tsx';
import { AlignmentHead } from './alignment-head.tsx';
import { useAlignmentStops, type GridStops } from './alignment-stops.ts';
import type { Opened } from './alignment-view.tsx';
import type { Statement } from './borne-out.ts';
import { ROLE_SHAPES, roleStateOf, useRoleStates, type RoleState } from './role-alignment-state.ts';
import { useStatementName } from './statement-name.ts';

export interface AlignmentRolesProps {
  readonly sections: readonly RoleSection[];
  readonly statements: readonly Statement[];
  readonly opened: Opened | null;
  readonly onOpen: (next: Opened, from: HTMLElement) => void;
}

/** Roles as rows, statements as columns: what shows in the role's own deeds, and what only in those that it shares. */
export function AlignmentRoles({ sections, statements, opened, onOpen }: AlignmentRolesProps): JSX.Element {
  const words = useWords();
  const roles = sections.flatMap((section) => section.roles);
  const stops = useAlignmentStops(roles, statements, (role, statement, from) =>
    onOpen({ competency: null, statement: statement?.id ?? null, role: role?.id }, from),
  );
  return (
    <div className="tegu-grid-scroll">
      <table
        role="grid"
        className="tegu-grid tegu-alignment"
        aria-label={words('check.alignment.roles')}
        style={{ minWidth: `${252 + 76 * statements.length}px` }}
      >
        <AlignmentHead statements={statements} {...stops} />
        <tbody>
          {sections.map((section) => (
            <Fragment key={section.name}>
              <tr className="category">
                <th colSpan={statements.length + 1} scope="rowgroup">
                  <span>{words(`roles.section.${section.name}`)}</span>
                </th>
              </tr>
              {section.roles.map((role) => (
                <RoleRow
                  key={role.id}
                  role={role}
                  statements={statements}
                  row={roles.indexOf(role) + 1}
                  opened={opened}
                  {...stops}
                />
              ))}
            </Fragment>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words('check.totals.roles', { count: roles.length })}</th>
            {statements.map(({ id }) => (
              <td key={id}>
                <OwnTotal statement={id} roles={roles} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface RoleRowProps extends GridStops, Pick<AlignmentRolesProps, 'statements' | 'opened'> {
  readonly role: Role;
  readonly row: number;
}

function RoleRow({ role, statements, row, opened, grid, onKeyDown, onOpen }: RoleRowProps): JSX.Element {
  const words = useWords();
  const statementName = useStatementName();
  const { text, lang } = useNamed()(role.name, 'roles.unnamed');
  const stateOf = useRoleStates(role.id);
  return (
    <tr>
      <th scope="row">
        <PlaceLink
          to={{ place: 'roles', view: 'role', item: role.id }}
          {...grid.stop(row, 0)}
          onFocus={grid.onFocus}
          onKeyDown={grid.onKeyDown}
          title={text}
          lang={lang}
        >
          {text}
        </PlaceLink>
      </th>
      {statements.map((statement, i) => {
        const state = stateOf(statement.id);
        const isOpen = opened?.role === role.id && opened.statement === statement.id;
        return (
          <td
            key={statement.id}
            role="gridcell"
            {...grid.stop(row, i + 1)}
            aria-label={words('check.cell', {
              statement: statementName(statement),
              competency: text,
              state: words(`roles.shown.${state}`),
            })}
            aria-haspopup="dialog"
            title={words(`roles.shown.${state}`)}
            onFocus={grid.onFocus}
            onKeyDown={onKeyDown}
            onClick={onOpen}
          >
            <span className={`tegu-cell link in-role-${state}${isOpen ? ' open' : ''}`}>
              <RoleStateMark state={state} />
            </span>
          </td>
        );
      })}
    </tr>
  );
}

/** ● a deed of the role's own, ◐ shared deeds only, nothing for none. */
export function RoleStateMark({ state }: { readonly state: RoleState }): JSX.Element | null {
  return state === 'none' ? null : <StateMark shape={ROLE_SHAPES[state]} />;
}

/** What the marks mean. */
export function RoleStateLegend(): JSX.Element {
  const words = useWords();
  return (
    <p className="tegu-legend">
      {(['own', 'inherited'] as const).map((state) => (
        <span key={state}>
          <RoleStateMark state={state} />
          {words(`roles.shown.${state}`)}
        </span>
      ))}
      <span className="hint">{words('check.legend.noneInRole')}</span>
    </p>
  );
}

interface OwnTotalProps {
  readonly statement: Id;
  readonly roles: readonly Role[];
}

function OwnTotal({ statement, roles }: OwnTotalProps): JSX.Element {
  const { checks } = useSession();
  const count = useSessionState(
    () =>
      roles.filter(({ id }) => roleStateOf(checks.derivation.ask(roleAlignment, id), statement) === 'own')
        .length,
  );
  return <span className="tegu-total">{count}</span>;
}
