import { Fragment, type JSX, type KeyboardEvent, type MouseEvent } from 'react';
import type { RovingGrid } from '../controls/roving-grid.ts';
import { useWords } from '../messages/words.tsx';
import { Name } from '../session/name.tsx';
import { useNamed, useNames } from '../session/names.ts';
import { startsOf, type Competency, type CompetencyGroup } from './competency-groups.ts';
import { CompetencyHead } from './competency-head.tsx';
import { useLevels } from './levels.ts';
import { RequirementCell } from './requirement-cell.tsx';
import type { RoleSection } from './role-sections.ts';

interface MatrixBodyProps {
  readonly groups: readonly CompetencyGroup[];
  readonly sections: readonly RoleSection[];
  readonly grid: RovingGrid;
  readonly isReadOnly: boolean;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onOpen: (event: MouseEvent<HTMLElement>) => void;
}

/** The rows of the matrix, by category. */
export function MatrixBody({ groups, ...row }: MatrixBodyProps): JSX.Element {
  const words = useWords();
  const width = row.sections.reduce((sum, { roles }) => sum + roles.length, 1);
  const starts = startsOf(groups);
  return (
    <tbody>
      {groups.map(({ category, competencies }, i) => (
        <Fragment key={category?.id ?? 'none'}>
          <tr className="category">
            <th colSpan={width} scope="rowgroup">
              <span>
                {category ? (
                  <Name of={category.name} unnamed="roles.unnamedCategory" />
                ) : (
                  words('roles.uncategorised')
                )}
              </span>
            </th>
          </tr>
          {competencies.map((competency, j) => (
            <MatrixRow key={competency.id} {...row} competency={competency} row={(starts[i] ?? 0) + j + 1} />
          ))}
        </Fragment>
      ))}
    </tbody>
  );
}

interface MatrixRowProps extends Omit<MatrixBodyProps, 'groups'> {
  readonly competency: Competency;
  readonly row: number;
}

function MatrixRow({
  competency,
  row,
  sections,
  grid,
  isReadOnly,
  onKeyDown,
  onOpen,
}: MatrixRowProps): JSX.Element {
  const name = useNames();
  const levels = useLevels(competency.id);
  const { text: competencyName, lang } = useNamed()(competency.name, 'roles.unnamedCompetency');
  const columns = sections.flatMap((section, s) =>
    section.roles.map((role, r) => ({ role, isApart: s > 0 && r === 0 })),
  );
  return (
    <tr>
      <CompetencyHead competency={competency.id} called={competencyName} lang={lang} row={row} grid={grid} />
      {columns.map(({ role, isApart }, i) => (
        <RequirementCell
          key={role.id}
          role={role.id}
          roleName={name(role.name, 'roles.unnamed')}
          competency={competency.id}
          competencyName={competencyName}
          levels={levels}
          row={row}
          column={i + 1}
          tabIndex={grid.stop(row, i + 1).tabIndex}
          isApart={isApart}
          isReadOnly={isReadOnly}
          onFocus={grid.onFocus}
          onKeyDown={onKeyDown}
          onOpen={onOpen}
        />
      ))}
    </tr>
  );
}
