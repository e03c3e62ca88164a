import { inLanguage, type Id } from '@tegu/core';
import { useId, useRef, type JSX } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../messages/words.tsx';
import { useContentLanguages, useModel, useSession } from '../session/session-context.tsx';
import { SortableArea } from '../sortable/sortable.tsx';
import { sectionId } from './preconditions.tsx';
import { useStatementActions } from './statement-actions.ts';
import { StatementItem } from './statement-item.tsx';
import { statementsOf, type ListedKind } from './statements.ts';

/** The values, or the strategic goals: a list in which Enter adds the next. */
export function StatementList({ kind }: { readonly kind: ListedKind }): JSX.Element {
  const words = useWords();
  const { readOnly } = useSession();
  const languages = useContentLanguages();
  const heading = useId();
  const list = useRef<HTMLUListElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const statements = useModel((model) => statementsOf(model, kind));
  const actions = useStatementActions(kind);

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
    const at = statements.findIndex((statement) => statement.id === id);
    const neighbour = statements[at - 1] ?? statements[at + 1];
    flushSync(() => actions.remove(id));
    focusOn(neighbour?.id);
  };
  const nameOf = (id: Id): string => {
    const statement = statements.find((one) => one.id === id);
    const name = statement ? inLanguage(kind === 'value' ? statement.title : statement.text, languages) : '';
    return name.trim() === '' ? words(`foundation.${kind}.unnamed`) : name;
  };
  return (
    <section id={sectionId(kind)} className="tegu-statement" aria-labelledby={heading}>
      <h2 className="kind" id={heading}>
        {words(`foundation.${kind}s`)}
      </h2>
      {statements.length === 0 && (
        <div className="item">
          <ul className="questions">
            {words(`foundation.${kind}.questions`)
              .split('\n')
              .map((question) => (
                <li key={question}>{question}</li>
              ))}
          </ul>
          <div className="side" />
        </div>
      )}
      <SortableArea
        membersOf={() => statements.map(({ id }) => id)}
        nameOf={nameOf}
        onMove={({ id, before }) => actions.moveBefore(id, before)}
      >
        <ul className="items" ref={list} aria-labelledby={heading}>
          {statements.map((statement, index) => (
            <StatementItem
              key={statement.id}
              statement={statement}
              kind={kind}
              index={index}
              count={statements.length}
              name={nameOf(statement.id)}
              onAdd={() => add(statement.id)}
              onMove={(step) => actions.moveBy(statement.id, step)}
              onRemove={() => remove(statement.id)}
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

function fieldOf(list: HTMLElement | null, id: Id): HTMLTextAreaElement | null {
  return list?.querySelector<HTMLTextAreaElement>(`[data-record="${CSS.escape(id)}"] textarea`) ?? null;
}
