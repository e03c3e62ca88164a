import type { Id } from '@tegu/core';
import { ArrowLeft } from 'lucide-react';
import {
  memo,
  type ComponentType,
  type FocusEvent,
  type JSX,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import { useWords } from '../messages/words.tsx';
import type { LevelView } from './levels.ts';
import { stateWords, useRequirement, useSourceWords, type RequirementState } from './requirement-state.ts';

interface RequirementCellProps {
  readonly role: Id;
  readonly roleName: string;
  readonly competency: Id;
  readonly competencyName: string;
  readonly levels: readonly LevelView[];
  readonly row: number;
  readonly column: number;
  readonly tabIndex: 0 | -1;
  /** The first column of a section stands apart from the one before. */
  readonly isApart: boolean;
  readonly isReadOnly: boolean;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onOpen: (event: MouseEvent<HTMLElement>) => void;
}

/** One cell of the matrix: number and word on the ramp, a dash, a dashed box or nothing. */
export const RequirementCell: ComponentType<RequirementCellProps> = memo(function RequirementCell(props) {
  const { role, roleName, competency, competencyName, levels, row, column, tabIndex, isApart, isReadOnly } =
    props;
  const words = useWords();
  const state = useRequirement(role, competency, levels);
  const source = useSourceWords(state);
  const described = [stateWords(state, words), source].filter((part) => part !== '').join(', ');
  return (
    <td
      role="gridcell"
      className={isApart ? 'gap' : undefined}
      data-row={row}
      data-column={column}
      tabIndex={tabIndex}
      aria-label={words('roles.cell', { role: roleName, competency: competencyName, state: described })}
      aria-haspopup={isReadOnly ? undefined : 'menu'}
      title={state.kind === 'notHeld' ? undefined : described}
      onFocus={props.onFocus}
      onKeyDown={props.onKeyDown}
      onClick={isReadOnly ? undefined : props.onOpen}
    >
      <Requirement state={state} />
    </td>
  );
});

/** What stands in the cell; the arrow points to the groups, where an inherited value comes from. */
function Requirement({ state }: { readonly state: RequirementState }): JSX.Element {
  const isInherited = state.from !== null;
  return (
    <span
      className={`tegu-cell ${state.kind}${isInherited ? ' inherited' : ''}`}
      data-step={state.level?.step}
    >
      {isInherited && <ArrowLeft className="from" strokeWidth={2} aria-hidden />}
      {state.level && (
        <>
          <b>{state.level.rank}</b>{' '}
          <span className="word" lang={state.level.lang}>
            {state.level.name}
          </span>
        </>
      )}
      {state.kind === 'notRequired' && '–'}
    </span>
  );
}
