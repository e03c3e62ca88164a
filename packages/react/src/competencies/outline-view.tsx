import type { Id } from '@tegu/core';
import { useEffect, useRef, useState, type JSX, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { NARROW, useMedia } from '../controls/use-media.ts';
import { useWords } from '../messages/words.tsx';
import { PlaceLink } from '../places/place-link.tsx';
import { usePlaces } from '../places/places-context.tsx';
import type { CompetencyGroup } from '../roles/competency-groups.ts';
import { Name } from '../session/name.tsx';
import { fieldOf, putCaret } from './caret.ts';
import { useCompetencyActions } from './competency-actions.ts';
import { CompetencyPage } from './competency-page.tsx';
import { CompetencyTree } from './competency-tree.tsx';
import { FirstDeed, type Begun } from './first-deed.tsx';
import { useTreeGroups } from './tree-groups.ts';
import { useKeptFocus } from './use-kept-focus.ts';

/** The outline: the tree of competencies and one of them as a page. On phones tree and page are two screens. */
export function OutlineView({ say }: { readonly say: (words: string) => void }): JSX.Element {
  const places = usePlaces();
  const place = useRef<HTMLDivElement>(null);
  // The first deed opens its competency at once: the address follows after the letter.
  const [begun, setBegun] = useState<Id | null>(null);
  const actions = useKeptFocus(useCompetencyActions(say), place);
  const groups = useTreeGroups();
  const isNarrow = useMedia(NARROW);
  const competencies = groups.flatMap((group) => group.competencies);
  const { item } = places.where;
  if (begun !== null && item !== undefined) setBegun(null);
  const wanted = item ?? begun;
  const asked =
    competencies.find(({ id }) => id === wanted) ??
    groups.find(({ category }) => category?.id === wanted)?.competencies[0];
  const open = asked ?? (isNarrow ? undefined : competencies[0]);
  const begin = (make: () => Begun | undefined): void => {
    let made: Begun | undefined;
    flushSync(() => {
      made = make();
      setBegun(made?.competency ?? null);
    });
    if (!made) return;
    putCaret(fieldOf(place.current, made.deed));
    places.go({ place: 'competencies', item: made.competency });
  };
  useGoingOn(place, isNarrow, open?.id ?? null);
  const isTreeShown = !isNarrow || !open;
  return (
    <div className="tegu-competencies" ref={place}>
      {groups.length === 0 ? (
        <FirstDeed onBegin={begin} onAdd={() => actions.add(null)} onAddCategory={actions.addCategory} />
      ) : (
        <div className="tegu-split of-competencies">
          {isTreeShown && (
            <CompetencyTree groups={groups} open={open?.id ?? null} actions={actions} say={say} />
          )}
          {competencies.length === 0 && <FirstDeed onBegin={begin} />}
          {open && (
            // What somebody writes in stays open when the window becomes narrow, though no address has named it yet.
            <div onFocus={() => setBegun(item === undefined ? open.id : null)}>
              {isNarrow && (
                <BackLink
                  group={groups.find(({ competencies: ones }) => ones.includes(open))}
                  onBack={() => setBegun(null)}
                />
              )}
              <CompetencyPage key={open.id} competency={open} actions={actions} say={say} />
            </div>
          )}
        </div>
      )}
    </div>
  );
}

/** Where tree and page are two screens, the focus goes on with the person: to the page, and back to where they came from. */
function useGoingOn(place: RefObject<HTMLElement | null>, isNarrow: boolean, open: Id | null): void {
  const before = useRef<Id | null | undefined>(undefined);
  useEffect(() => {
    const from = before.current;
    before.current = open;
    const { current } = place;
    // Nobody is led anywhere by the first screen, nor away from where they are.
    const isLost = current?.ownerDocument.activeElement === current?.ownerDocument.body;
    if (!current || !isNarrow || from === undefined || from === open || !isLost) return;
    if (open !== null) current.querySelector('article')?.focus({ preventScroll: true });
    else if (from !== null)
      current.querySelector<HTMLElement>(`[data-competency="${CSS.escape(from)}"]`)?.focus();
  }, [place, isNarrow, open]);
}

/** Back to the tree, by the name of the category that one comes from. */
function BackLink({
  group,
  onBack,
}: {
  readonly group: CompetencyGroup | undefined;
  readonly onBack: () => void;
}): JSX.Element {
  const words = useWords();
  return (
    <PlaceLink className="tegu-link back" to={{ place: 'competencies' }} onClick={onBack}>
      <span aria-hidden>‹</span>
      {group?.category ? (
        <Name of={group.category.name} unnamed="competencies.unnamedCategory" />
      ) : (
        words('competencies.back')
      )}
    </PlaceLink>
  );
}
