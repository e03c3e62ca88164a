import { levelsByRank, scaleOfCompetency, type Id } from '@tegu/core';
import { useCallback, useMemo, useRef, useState, type JSX, type KeyboardEvent, type MouseEvent } from 'react';
import { useRovingGrid } from '../controls/roving-grid.ts';
import { useWords } from '../messages/words.tsx';
import { useSession } from '../session/session-context.tsx';
import type { CompetencyGroup } from './competency-groups.ts';
import { MatrixBody } from './matrix-body.tsx';
import { leastWidth, MatrixFoot, MatrixHead } from './matrix-head.tsx';
import { MatrixLegend } from './matrix-legend.tsx';
import { decisionOf, useDecide } from './requirement-actions.ts';
import { RequirementMenu } from './requirement-menu.tsx';
import type { RoleSection } from './role-sections.ts';

interface RoleMatrixProps {
  readonly sections: readonly RoleSection[];
  readonly groups: readonly CompetencyGroup[];
  readonly say: (words: string) => void;
}

interface Opened {
  readonly role: Id;
  readonly competency: Id;
}

/** Who needs what, at which level: competencies as rows, roles as columns. One tab stop; the arrow keys do the rest. */
export function RoleMatrix({ sections, groups, say }: RoleMatrixProps): JSX.Element {
  const words = useWords();
  const session = useSession();
  const decide = useDecide(say);
  const roles = useMemo(() => sections.flatMap((section) => section.roles), [sections]);
  const competencies = useMemo(() => groups.flatMap((group) => group.competencies), [groups]);
  const grid = useRovingGrid(competencies.length + 1, roles.length + 1, { row: 1, column: 1 });
  const trigger = useRef<HTMLElement>(null);
  const [opened, setOpened] = useState<Opened | null>(null);

  const cellAt = useCallback(
    (element: HTMLElement): Opened | undefined => {
      const role = roles[Number(element.dataset['column']) - 1];
      const competency = competencies[Number(element.dataset['row']) - 1];
      return role && competency && { role: role.id, competency: competency.id };
    },
    [roles, competencies],
  );
  const open = useCallback(
    (element: HTMLElement): void => {
      trigger.current = element;
      setOpened(cellAt(element) ?? null);
    },
    [cellAt],
  );
  const { onKeyDown: moveBy } = grid;
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>): void => {
      if (moveBy(event) || session.readOnly || event.ctrlKey || event.metaKey || event.altKey) return;
      const cell = cellAt(event.currentTarget);
      if (!cell) return;
      if (event.key === 'Enter' || event.key === ' ' || event.key === 'F2') {
        event.preventDefault();
        open(event.currentTarget);
        return;
      }
      const { model } = session.store.getState();
      const ids = levelsByRank(model, scaleOfCompetency(model, cell.competency)?.id ?? null);
      const decision = decisionOf(
        event.key,
        ids.map((id, i) => ({ id, rank: i + 1 })),
      );
      if (decision === undefined) return;
      event.preventDefault();
      decide(cell.role, cell.competency, decision);
    },
    [moveBy, session, cellAt, open, decide],
  );
  const onOpen = useCallback((event: MouseEvent<HTMLElement>): void => open(event.currentTarget), [open]);

  return (
    <>
      <MatrixLegend />
      <div className="tegu-grid-scroll">
        <table
          role="grid"
          className="tegu-grid tegu-role-matrix"
          aria-label={words('roles.matrix')}
          aria-readonly={session.readOnly}
          style={{ minWidth: `${leastWidth(roles.length)}px` }}
        >
          <MatrixHead sections={sections} grid={grid} />
          <MatrixBody
            groups={groups}
            sections={sections}
            grid={grid}
            isReadOnly={session.readOnly}
            onKeyDown={onKeyDown}
            onOpen={onOpen}
          />
          <MatrixFoot sections={sections} />
        </table>
      </div>
      {opened && (
        <RequirementMenu {...opened} trigger={trigger} onDecide={decide} onClose={() => setOpened(null)} />
      )}
    </>
  );
}
