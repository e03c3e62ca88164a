import type { Id } from '@tegu/core';
import { lazy, Suspense, useMemo, useRef, useState, type CSSProperties, type JSX } from 'react';
import { flushSync } from 'react-dom';
import { isLongList, NearnessArea } from '../controls/nearness.tsx';
import { useWords } from '../messages/words.tsx';
import type { CompetencyGroup } from '../roles/competency-groups.ts';
import { useNames } from '../session/names.ts';
import { inOneLanguage } from '../session/in-one-language.ts';
import { useContentLanguages, useSession } from '../session/session-context.tsx';
import { SortableArea } from '../sortable/sortable.tsx';
import { AbandonedDrags } from '../sortable/abandoned-drags.ts';
import { fieldOf, putCaret } from './caret.ts';
import { ChosenCompetenciesBar } from './chosen-competencies-bar.tsx';
import type { CompetencyActions } from './competency-actions.ts';
import { parentOf } from './tree-groups.ts';
import { TreeCategory } from './tree-category.tsx';
import { TreeItem } from './tree-item.tsx';
import { NO_FINDINGS, useCalmFindings } from './use-calm-findings.ts';
import { useChosenCompetencies } from './use-chosen-competencies.ts';

/** What copies as the table does comes with the first choice, not with the tree. */
const CopiedCompetencies = lazy(async () => {
  const { CopiedCompetencies: default_ } = await import('./copied-competencies.tsx');
  return { default: default_ };
});

interface CompetencyTreeProps {
  readonly groups: readonly CompetencyGroup[];
  /** The competency whose page is open. */
  readonly open: Id | null;
  readonly actions: CompetencyActions;
  readonly say: (words: string) => void;
}

/** The competencies by category, each leading to its page. Several of them can be chosen. */
export function CompetencyTree({ groups, open, actions, say }: CompetencyTreeProps): JSX.Element {
  const words = useWords();
  const name = useNames();
  const languages = useContentLanguages();
  const { readOnly, store } = useSession();
  const tree = useRef<HTMLElement>(null);
  const [turn, setTurn] = useState(0);
  const findings = useCalmFindings();
  const { root } = store.getState().model;
  const ids = useMemo(() => groups.flatMap(({ competencies }) => competencies.map(({ id }) => id)), [groups]);
  const groupOf = (id: Id): CompetencyGroup | undefined =>
    groups.find(({ category }) => (category?.id ?? root) === id);
  const competencyOf = (id: Id) =>
    groups.flatMap(({ competencies }) => competencies).find((one) => one.id === id);
  const nameOf = (id: Id): string => name(competencyOf(id)?.name, 'competencies.unnamed');
  const groupNameOf = (group: Id): string => {
    const category = groupOf(group)?.category;
    return category
      ? name(category.name, 'competencies.unnamedCategory')
      : words('competencies.uncategorised');
  };
  const chosen = useChosenCompetencies({ tree, ids, open, nameOf, groupNameOf, actions, say });
  const isChosen = new Set(chosen.ids);
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
  // Dragging has put one row elsewhere by itself; where others go with it, the lists are drawn as they are now.
  const drawAnew = (): void => flushSync(() => setTurn((before) => before + 1));
  // What was dragged over another list and let go of is forgotten only by drawing the lists anew.
  const abandon = (id: Id): void => {
    const parent = parentOf(store.getState().model, id);
    if (itemOf(tree.current, id)?.parentElement === listOf(tree.current, parent)) return;
    carry(id, drawAnew);
  };
  const isLong = isLongList(ids.length);
  const classes = [
    'tegu-tree tegu-competency-tree',
    readOnly ? '' : 'editable',
    chosen.isPicking ? 'picking' : '',
  ];
  return (
    // It hears the keys and clicks of the links in it; it is no control itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <nav
      className={classes.filter((each) => each !== '').join(' ')}
      aria-label={words('frame.place.competencies')}
      ref={tree}
      onKeyDown={chosen.onKeyDown}
      onMouseDown={chosen.onMouseDown}
      onClickCapture={chosen.onClickCapture}
    >
      <SortableArea
        membersOf={(group) => groupOf(group)?.competencies.map(({ id }) => id) ?? []}
        nameOf={(id) => {
          const count = chosen.carriedWith(id);
          return count > 1 ? words('competencies.many.carried', { count }) : nameOf(id);
        }}
        groupNameOf={groupNameOf}
        takesOthers={(id) => chosen.carriedWith(id) > 1}
        onMove={({ id, group, before }) => {
          carry(id, () => {
            const isOneOfSeveral = chosen.carriedWith(id) > 1;
            chosen.drop(id, group, before);
            if (isOneOfSeveral) drawAnew();
          });
        }}
      >
        <AbandonedDrags onAbandon={abandon} />
        <NearnessArea scroller={tree} count={ids.length}>
          {groups.map(({ category, competencies }) => {
            const label = groupNameOf(category?.id ?? root);
            return (
              <section
                key={category?.id ?? root}
                aria-label={label}
                data-record={category?.id}
                {...(isLong && { className: 'far', style: farStyle(competencies.length) })}
              >
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
                      lang={inOneLanguage(competency.name, languages)?.language}
                      group={category?.id ?? root}
                      index={index}
                      isCurrent={competency.id === open}
                      findings={findings.get(competency.id) ?? NO_FINDINGS}
                      actions={actions}
                      chosenWith={isChosen.has(competency.id) ? chosen.ids.length : 0}
                      isPicking={chosen.isPicking}
                      picking={chosen.picking}
                    />
                  ))}
                </ul>
              </section>
            );
          })}
        </NearnessArea>
      </SortableArea>
      {chosen.ids.length > 0 && (
        <Suspense fallback={null}>
          <CopiedCompetencies tree={tree} ids={chosen.ids} onCopied={chosen.copied} />
        </Suspense>
      )}
      {chosen.isPicking || chosen.ids.length > 1 ? (
        <ChosenCompetenciesBar chosen={chosen} />
      ) : (
        !readOnly && (
          <p className="adding">
            <button type="button" className="tegu-link" onClick={() => actions.add(open)}>
              {words('competencies.add')}
            </button>
            <button type="button" className="tegu-link" onClick={addCategory}>
              {words('competencies.addCategory')}
            </button>
          </p>
        )
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

const ROW_HEIGHT = 36;
const HEAD_HEIGHT = 48;

/** How high a category of a long list stands in while it is far from what can be seen: until it was drawn once, a guess. */
function farStyle(rows: number): CSSProperties {
  return { containIntrinsicHeight: `auto ${HEAD_HEIGHT + rows * ROW_HEIGHT}px` };
}
