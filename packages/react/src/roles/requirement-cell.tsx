import type { EffectiveRequirement, Id } from '@tegu/core';
import { memo, useMemo, type ComponentType, type JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import type { LevelView } from './levels.ts';
import { stateOf, wordsWithEntry, type RequirementState } from './requirement-state.ts';

interface RequirementCellProps {
  readonly requirement: EffectiveRequirement | undefined;
  readonly roleName: string;
  /** What the role is called that a value is inherited from. */
  readonly nameOfRole: (role: Id) => string;
  readonly competencyName: string;
  readonly levels: readonly LevelView[];
  readonly row: number;
  readonly column: number;
  readonly tabIndex: 0 | -1;
  readonly isChosen: boolean;
  /** The first column of a section stands apart from the one before. */
  readonly isApart: boolean;
  readonly isReadOnly: boolean;
}

/** One cell of the matrix: number and word on the ramp, a dash, a dashed box or nothing. */
export const RequirementCell: ComponentType<RequirementCellProps> = memo(function RequirementCell(props) {
  const { requirement, roleName, competencyName, levels, row, column, tabIndex } = props;
  const words = useWords();
  const state = useMemo(() => stateOf(requirement, levels), [requirement, levels]);
  const source = state.from === null ? '' : words('roles.inherited', { role: props.nameOfRole(state.from) });
  const described = [wordsWithEntry(state, words), source].filter((part) => part !== '').join(', ');
  return (
    <td
      role="gridcell"
      className={props.isApart ? 'gap' : undefined}
      data-row={row}
      data-column={column}
      tabIndex={tabIndex}
      aria-colindex={column + 1}
      aria-selected={props.isChosen}
      aria-label={words('roles.cell', { role: roleName, competency: competencyName, state: described })}
      aria-haspopup={props.isReadOnly ? undefined : 'menu'}
      title={state.kind === 'notHeld' ? undefined : described}
    >
      <Requirement state={state} />
    </td>
  );
});

/** What stands in the cell; the arrow before an inherited value points to where the groups stand. */
function Requirement({ state }: { readonly state: RequirementState }): JSX.Element {
  const { kind, level, entry, from } = state;
  return (
    <span
      className={`tegu-cell ${kind}${from === null ? '' : ' inherited'}`}
      data-step={level?.step}
      lang={level?.lang}
    >
      {(level || entry) && (
        <b>
          {entry && entry.id !== level?.id && <i className="entry" data-rank={entry.rank} />}
          {level?.rank ?? '?'}
        </b>
      )}
      {level && ' '}
      {level && <span className="word">{level.name}</span>}
      {kind === 'notRequired' && '–'}
    </span>
  );
}
