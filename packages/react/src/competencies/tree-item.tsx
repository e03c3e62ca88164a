import type { Finding, Id } from '@tegu/core';
import { memo, useCallback, type JSX, type KeyboardEvent, type NamedExoticComponent } from 'react';
import { useNearness } from '../controls/nearness.tsx';
import { FindingChip } from '../content/finding-chip.tsx';
import { useWords } from '../messages/words.tsx';
import { PlaceLink } from '../places/place-link.tsx';
import type { Competency } from '../roles/competency-groups.ts';
import { useSession } from '../session/session-context.tsx';
import { SortableGrip } from '../sortable/sortable-grip.tsx';
import { useSortableThing } from '../sortable/sortable.tsx';
import type { CompetencyActions } from './competency-actions.ts';
import { CompetencyMenu } from './competency-menu.tsx';

interface TreeItemProps {
  readonly competency: Competency;
  /** What it is called; found once for all, so that no item follows the model by itself. */
  readonly called: string;
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
export const TreeItem: NamedExoticComponent<TreeItemProps> = memo(function TreeItem(
  item: TreeItemProps,
): JSX.Element {
  const { ref, isNear } = useNearness(item.group, item.index);
  return isNear ? <NearItem {...item} seenRef={ref} /> : <FarItem {...item} seenRef={ref} />;
});

interface SeenProps extends TreeItemProps {
  readonly seenRef: (element: Element | null) => void;
}

/** Out of sight a competency is its link and no more. */
function FarItem({ competency, called, isCurrent, seenRef }: SeenProps): JSX.Element {
  return (
    <li ref={seenRef}>
      <PlaceLink
        className="item"
        to={{ place: 'competencies', item: competency.id }}
        aria-current={isCurrent ? 'true' : undefined}
        data-competency={competency.id}
      >
        <span>{called}</span>
      </PlaceLink>
    </li>
  );
}

function NearItem({
  competency,
  called,
  group,
  index,
  isCurrent,
  findings,
  actions,
  onStep,
  seenRef,
}: SeenProps): JSX.Element {
  const words = useWords();
  const { readOnly } = useSession();
  const { id } = competency;
  const { ref: movedRef, gripRef, isDragged } = useSortableThing({ id, index, group, disabled: readOnly });
  const ref = useCallback(
    (element: Element | null) => {
      movedRef(element);
      seenRef(element);
    },
    [movedRef, seenRef],
  );
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
}
