import type { Id } from '@tegu/core';
import { useCallback, useRef, useState, type JSX } from 'react';
import { flushSync } from 'react-dom';
import { NearnessArea } from '../controls/nearness.tsx';
import { useWords } from '../messages/words.tsx';
import type { CompetencyGroup } from '../roles/competency-groups.ts';
import { useNames } from '../session/names.ts';
import { useSession } from '../session/session-context.tsx';
import { SortableArea } from '../sortable/sortable.tsx';
import { AbandonedDrags } from '../sortable/abandoned-drags.ts';
import { fieldOf, putCaret } from './caret.ts';
import type { CompetencyActions } from './competency-actions.ts';
import { parentOf } from './tree-groups.ts';
import { TreeCategory } from './tree-category.tsx';
import { TreeItem } from './tree-item.tsx';
import { NO_FINDINGS, useCalmFindings } from './use-calm-findings.ts';

interface CompetencyTreeProps {
  readonly groups: readonly CompetencyGroup[];
  readonly chosen: Id | null;
  readonly actions: CompetencyActions;
}

/** The competencies by category, each leading to its page. */
export function CompetencyTree({ groups, chosen, actions }: CompetencyTreeProps): JSX.Element {
  const words = useWords();
  const name = useNames();
  const { readOnly, store } = useSession();
  const tree = useRef<HTMLElement>(null);
  const [turn, setTurn] = useState(0);
  const findings = useCalmFindings();
  const { root } = store.getState().model;
  const count = groups.reduce((sum, { competencies }) => sum + competencies.length, 0);
  const groupOf = (id: Id): CompetencyGroup | undefined =>
    groups.find(({ category }) => (category?.id ?? root) === id);
  const competencyOf = (id: Id) =>
    groups.flatMap(({ competencies }) => competencies).find((one) => one.id === id);
  const addCategory = (): void => {
    let added: Id | undefined;
    flushSync(() => {
      added = actions.addCategory();
    });
    if (added !== undefined) putCaret(fieldOf(tree.current, added));
  };
  // A thing dragged by keyboard is drawn anew in the other list; its grip takes the focus on.
  const carry = (id: Id, act: () => void): void => {
    const wasHeld = itemOf(tree.current, id)?.contains(document.activeElement) ?? false;
    bringHome(tree.current, id, parentOf(store.getState().model, id));
    act();
    if (wasHeld) itemOf(tree.current, id)?.querySelector<HTMLElement>('.tegu-grip')?.focus();
  };
  // A competency that steps into another category is drawn anew there; its link takes the focus on.
  const step = useCallback((id: Id, act: () => void): void => {
    act();
    const link = tree.current?.querySelector<HTMLElement>(`[data-competency="${CSS.escape(id)}"]`);
    const { body, activeElement } = tree.current?.ownerDocument ?? document;
    if (activeElement === body || activeElement === null) link?.focus();
  }, []);
  // What was dragged over another list and let go of is forgotten only by drawing the lists anew.
  const abandon = (id: Id): void => {
    const parent = parentOf(store.getState().model, id);
    if (itemOf(tree.current, id)?.parentElement === listOf(tree.current, parent)) return;
    carry(id, () => flushSync(() => setTurn((before) => before + 1)));
  };
  return (
    <nav
      className={readOnly ? 'tegu-competency-tree' : 'tegu-competency-tree editable'}
      aria-label={words('frame.place.competencies')}
      ref={tree}
    >
      <SortableArea
        membersOf={(group) => groupOf(group)?.competencies.map(({ id }) => id) ?? []}
        nameOf={(id) => name(competencyOf(id)?.name, 'competencies.unnamed')}
        groupNameOf={(group) => {
          const category = groupOf(group)?.category;
          return category
            ? name(category.name, 'competencies.unnamedCategory')
            : words('competencies.uncategorised');
        }}
        onMove={({ id, group, before }) => {
          carry(id, () => actions.moveTo(id, group, before));
        }}
      >
        <AbandonedDrags onAbandon={abandon} />
        <NearnessArea scroller={tree} count={count}>
          {groups.map(({ category, competencies }) => {
            const label = category
              ? name(category.name, 'competencies.unnamedCategory')
              : words('competencies.uncategorised');
            return (
              <section key={category?.id ?? root} aria-label={label} data-record={category?.id}>
                {category ? (
                  <TreeCategory category={category} count={competencies.length} actions={actions} />
                ) : (
                  groups.length > 1 && (
                    <p className="head">
                      <span>{label}</span>
                      <span className="count">{competencies.length}</span>
                    </p>
                  )
                )}
                {competencies.length === 0 && <p className="none">{words('competencies.category.empty')}</p>}
                <ul key={turn} data-group={category?.id ?? root}>
                  {competencies.map((competency, index) => (
                    <TreeItem
                      key={competency.id}
                      competency={competency}
                      called={name(competency.name, 'competencies.unnamed')}
                      group={category?.id ?? root}
                      index={index}
                      isCurrent={competency.id === chosen}
                      findings={findings.get(competency.id) ?? NO_FINDINGS}
                      actions={actions}
                      onStep={step}
                    />
                  ))}
                </ul>
              </section>
            );
          })}
        </NearnessArea>
      </SortableArea>
      {!readOnly && (
        <p className="adding">
          <button type="button" className="tegu-link" onClick={() => actions.add(chosen)}>
            {words('competencies.add')}
          </button>
          <button type="button" className="tegu-link" onClick={addCategory}>
            {words('competencies.addCategory')}
          </button>
        </p>
      )}
    </nav>
  );
}

function itemOf(tree: HTMLElement | null, id: Id): HTMLElement | null {
  return tree?.querySelector(`[data-competency="${CSS.escape(id)}"]`)?.closest('li') ?? null;
}

function listOf(tree: HTMLElement | null, group: Id): HTMLElement | null {
  return tree?.querySelector<HTMLElement>(`ul[data-group="${CSS.escape(group)}"]`) ?? null;
}

/**
 * Dragging carries the element itself into the other list; React, which is about to take it out of its own, must find it
 * there.
 */
function bringHome(tree: HTMLElement | null, id: Id, group: Id): void {
  const moved = itemOf(tree, id);
  const home = listOf(tree, group);
  if (moved && home && moved.parentElement !== home) home.append(moved);
}
