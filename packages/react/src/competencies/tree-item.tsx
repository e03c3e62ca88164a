import type { Finding, Id } from '@tegu/core';
import { memo, type JSX, type KeyboardEvent, type NamedExoticComponent } from 'react';
import { FindingChip } from '../content/finding-chip.tsx';
import { useWords } from '../messages/words.tsx';
import { PlaceLink } from '../places/place-link.tsx';
import type { Competency } from '../roles/competency-groups.ts';
import { useNames } from '../session/names.ts';
import { useSession } from '../session/session-context.tsx';
import { SortableGrip } from '../sortable/sortable-grip.tsx';
import { useSortableThing } from '../sortable/sortable.tsx';
import type { CompetencyActions } from './competency-actions.ts';
import { CompetencyMenu } from './competency-menu.tsx';

interface TreeItemProps {
  readonly competency: Competency;
  readonly group: string;
  readonly index: number;
  readonly isCurrent: boolean;
  readonly findings: readonly Finding[];
  readonly actions: CompetencyActions;
  /** Runs what moves it by a key, and keeps the focus on it. */
  readonly onStep: (id: Id, act: () => void) => void;
}

const WAYS: Readonly<
  Record<string, { readonly act: 'moveBy' | 'moveAside'; readonly step: -1 | 1 } | undefined>
> = {
  ArrowUp: { act: 'moveBy', step: -1 },
  ArrowDown: { act: 'moveBy', step: 1 },
  ArrowLeft: { act: 'moveAside', step: -1 },
  ArrowRight: { act: 'moveAside', step: 1 },
};

/** One competency in the tree, with how many findings are in it. Alt and an arrow moves it, to the side into another category. */
export const TreeItem: NamedExoticComponent<TreeItemProps> = memo(function TreeItem({
  competency,
  group,
  index,
  isCurrent,
  findings,
  actions,
  onStep,
}: TreeItemProps): JSX.Element {
  const words = useWords();
  const name = useNames();
  const { readOnly } = useSession();
  const { id } = competency;
  const { ref, gripRef, isDragged } = useSortableThing({ id, index, group, disabled: readOnly });
  const called = name(competency.name, 'competencies.unnamed');
  const isUnnamed = called === words('competencies.unnamed');
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (readOnly || !altKey || ctrlKey || metaKey || shiftKey) return;
    const way = WAYS[key];
    if (!way || !Object.hasOwn(WAYS, key)) return;
    // At an end too: elsewhere Alt and an arrow leaves the page.
    event.preventDefault();
    onStep(id, () => actions[way.act](id, way.step));
  };
  return (
    <li ref={ref} className={isDragged ? 'tegu-sortable tegu-dragged' : 'tegu-sortable'}>
      {!readOnly && <SortableGrip name={called} gripRef={gripRef} />}
      <PlaceLink
        className={isUnnamed ? 'item unnamed' : 'item'}
        to={{ place: 'competencies', item: id }}
        aria-current={isCurrent ? 'true' : undefined}
        data-competency={id}
        onKeyDown={onKeyDown}
      >
        <span>{called}</span>
        <FindingChip findings={findings} />
      </PlaceLink>
      {!readOnly && <CompetencyMenu competency={id} name={called} actions={actions} />}
    </li>
  );
});
