import type { Finding } from '@tegu/core';
import { memo, useCallback, type JSX, type NamedExoticComponent } from 'react';
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
import { PickBox } from './pick-box.tsx';
import type { Picking } from './use-chosen-competencies.ts';

interface TreeItemProps {
  readonly competency: Competency;
  /** What it is called; found once for all, so that no item follows the model by itself. */
  readonly called: string;
  /** The language that the name is written in. */
  readonly lang: string | undefined;
  readonly group: string;
  readonly index: number;
  readonly isCurrent: boolean;
  readonly findings: readonly Finding[];
  readonly actions: CompetencyActions;
  /** How many are chosen with it; 0 where it is not chosen. */
  readonly chosenWith: number;
  readonly isPicking: boolean;
  readonly picking: Picking;
}

/** One competency in the tree, with how many findings are in it. Its keys are heard by the tree. */
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
function FarItem({ competency, called, lang, isCurrent, seenRef }: SeenProps): JSX.Element {
  return (
    <li ref={seenRef}>
      <PlaceLink
        className="item"
        to={{ place: 'competencies', item: competency.id }}
        aria-current={isCurrent ? 'true' : undefined}
        data-competency={competency.id}
      >
        <span lang={lang}>{called}</span>
      </PlaceLink>
    </li>
  );
}

function NearItem({
  competency,
  called,
  lang,
  group,
  index,
  isCurrent,
  findings,
  actions,
  chosenWith,
  isPicking,
  picking,
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
  const isChosen = chosenWith > 0;
  const classes = ['tegu-sortable', isDragged ? 'tegu-dragged' : '', isChosen ? 'chosen' : ''];
  return (
    <li ref={ref} className={classes.filter((each) => each !== '').join(' ')}>
      {!readOnly && <SortableGrip name={called} gripRef={gripRef} />}
      {isPicking && (
        <PickBox
          label={words('competencies.row.pick', { name: called })}
          isPicked={isChosen}
          onPick={() => picking.toggle(id)}
        />
      )}
      <PlaceLink
        className={isUnnamed ? 'item unnamed' : 'item'}
        to={{ place: 'competencies', item: id }}
        aria-current={isCurrent ? 'true' : undefined}
        data-competency={id}
      >
        <span lang={lang}>{called}</span>
        {isChosen && <span className="tegu-unseen">{words('competencies.row.isChosen')}</span>}
        {isDragged && chosenWith > 1 ? (
          <span className="carried">{words('competencies.many.carried', { count: chosenWith })}</span>
        ) : (
          <FindingChip findings={findings} />
        )}
      </PlaceLink>
      {!readOnly && (
        <CompetencyMenu competency={id} name={called} actions={actions} onSelect={() => picking.pick(id)} />
      )}
    </li>
  );
}
