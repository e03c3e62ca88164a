import { Fragment, type JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { startsOf, type CompetencyGroup } from '../roles/competency-groups.ts';
import { Name } from '../session/name.tsx';
import { AlignmentFoot, AlignmentHead } from './alignment-head.tsx';
import { AlignmentRow } from './alignment-row.tsx';
import { useAlignmentStops } from './alignment-stops.ts';
import type { Opened } from './alignment-view.tsx';
import type { Statement } from './borne-out.ts';

export interface AlignmentProps {
  readonly groups: readonly CompetencyGroup[];
  readonly statements: readonly Statement[];
  readonly opened: Opened | null;
  readonly onOpen: (next: Opened, from: HTMLElement) => void;
}

/** Competencies as rows, statements as columns. One tab stop; Enter opens what a cell rests on. */
export function AlignmentGrid({ groups, statements, opened, onOpen }: AlignmentProps): JSX.Element {
  const words = useWords();
  const competencies = groups.flatMap((group) => group.competencies);
  const stops = useAlignmentStops(competencies, statements, (competency, statement, from) =>
    onOpen({ competency: competency?.id ?? null, statement: statement?.id ?? null }, from),
  );
  const starts = startsOf(groups);
  return (
    <div className="tegu-grid-scroll">
      <table
        role="grid"
        className="tegu-grid tegu-alignment"
        aria-label={words('check.alignment.grid')}
        style={{ minWidth: `${252 + 76 * statements.length}px` }}
      >
        <AlignmentHead statements={statements} {...stops} />
        <tbody>
          {groups.map((group, g) => (
            <Fragment key={group.category?.id ?? 'none'}>
              <tr className="category">
                <th colSpan={statements.length + 1} scope="rowgroup">
                  <span>
                    {group.category ? (
                      <Name of={group.category.name} unnamed="roles.unnamedCategory" />
                    ) : (
                      words('roles.uncategorised')
                    )}
                  </span>
                </th>
              </tr>
              {group.competencies.map((competency, i) => (
                <AlignmentRow
                  key={competency.id}
                  competency={competency}
                  statements={statements}
                  row={(starts[g] ?? 0) + i + 1}
                  opened={opened}
                  {...stops}
                />
              ))}
            </Fragment>
          ))}
        </tbody>
        <AlignmentFoot statements={statements} count={competencies.length} />
      </table>
    </div>
  );
}
