import { inLanguage, type Id } from '@tegu/core';
import { useId, useRef, useState, type JSX } from 'react';
import { flushSync } from 'react-dom';
import { fieldOf } from '../competencies/caret.ts';
import { useWords } from '../messages/words.tsx';
import { useContentLanguages, useModel, useSession } from '../session/session-context.tsx';
import { SortableArea } from '../sortable/sortable.tsx';
import { useListActions } from './list-actions.ts';
import { ListItem } from './list-item.tsx';
import { listed, namedAlike, nameTextsOf, type ListedKind } from './listed.ts';
import { sectionId } from './preconditions.tsx';
import { Questions } from './questions.tsx';

/** The values, the strategic goals or the units: a list in which Enter adds the next. */
export function FoundationList({ kind }: { readonly kind: ListedKind }): JSX.Element {
  const words = useWords();
  const { readOnly } = useSession();
  const languages = useContentLanguages();
  const heading = useId();
  const list = useRef<HTMLUListElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const things = useModel((model) => listed(model, kind));
  const alike = namedAlike(things, languages[0] ?? 'en');
  const actions = useListActions(kind);

  const focusOn = (id: Id | undefined): void => {
    if (id === undefined) addButton.current?.focus();
    else fieldOf(list.current, id)?.focus();
  };
  const add = (after?: Id): void => {
    let added: Id | undefined;
    flushSync(() => {
      added = actions.add(after);
    });
    focusOn(added);
  };
  const remove = (id: Id): void => {
    const at = things.findIndex((thing) => thing.id === id);
    const neighbour = things[at - 1] ?? things[at + 1];
    flushSync(() => actions.remove(id));
    focusOn(neighbour?.id);
  };
  const nameOf = (id: Id): string => {
    const thing = things.find((one) => one.id === id);
    const name = thing ? inLanguage(nameTextsOf(thing), languages) : '';
    return name.trim() === '' ? words(`foundation.${kind}.unnamed`) : name;
  };
  return (
    <section id={sectionId(kind)} className="tegu-statement" aria-labelledby={heading}>
      <h2 className="kind" id={heading}>
        {words(`foundation.${kind}s`)}
        {kind === 'unit' && <small> {words('foundation.units.hint')}</small>}
      </h2>
      {things.length === 0 && <Unbegun kind={kind} />}
      <SortableArea
        membersOf={() => things.map(({ id }) => id)}
        nameOf={nameOf}
        onMove={({ id, before }) => actions.moveBefore(id, before)}
      >
        <ul className="items" ref={list} aria-labelledby={heading}>
          {things.map((thing, index) => (
            <ListItem
              key={thing.id}
              thing={thing}
              kind={kind}
              index={index}
              count={things.length}
              name={nameOf(thing.id)}
              isAlike={alike.has(thing.id)}
              onAdd={() => add(thing.id)}
              onMove={(step) => actions.moveBy(thing.id, step)}
              onRemove={() => remove(thing.id)}
            />
          ))}
        </ul>
      </SortableArea>
      {!readOnly && (
        <p className="more">
          <button type="button" className="tegu-link tegu-add" ref={addButton} onClick={() => add()}>
            {words(`foundation.${kind}.add`)}
          </button>
        </p>
      )}
    </section>
  );
}

/** A list without members: the questions that lead to the first, or that they are skipped for now. */
function Unbegun({ kind }: { readonly kind: ListedKind }): JSX.Element {
  const words = useWords();
  const { readOnly } = useSession();
  const [isSkipped, skip] = useState(false);
  return (
    <div className="item">
      {readOnly || isSkipped ? (
        <p className="tegu-muted">{words(readOnly ? 'foundation.unworded' : 'foundation.skipped')}</p>
      ) : (
        <Questions kind={kind} />
      )}
      <div className="side">
        {!readOnly && (
          <button type="button" className="tegu-link" onClick={() => skip(!isSkipped)}>
            {words(isSkipped ? 'foundation.wordNow' : 'foundation.skip')}
            <span className="tegu-unseen">: {words(`foundation.${kind}s`)}</span>
          </button>
        )}
      </div>
    </div>
  );
}
