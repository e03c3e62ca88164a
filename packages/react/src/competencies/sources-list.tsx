import { commands, type Id, type RecordByType } from '@tegu/core';
import { useEffect, useId, useRef, useState, type JSX } from 'react';
import { flushSync } from 'react-dom';
import { ContentField } from '../content/content-field.tsx';
import { ActionMenu, RowMenu } from '../controls/action-menu.tsx';
import { useWords } from '../messages/words.tsx';
import { useChildren, useContentLanguages, useSession } from '../session/session-context.tsx';
import { useUndoToast } from '../session/undo-toast.tsx';
import { fieldOf, putCaret } from './caret.ts';
import { ScalarField } from './scalar-field.tsx';

const METHODS = [
  'interview',
  'observation',
  'brainstorm',
  'customerFeedback',
  'employeeFeedback',
  'document',
  'library',
] as const;

/** Where the competency comes from: how it was found, what was learned, and when. */
export function SourcesList({ competency }: { readonly competency: Id }): JSX.Element {
  const words = useWords();
  const session = useSession();
  const undoToast = useUndoToast();
  const heading = useId();
  const place = useRef<HTMLDivElement>(null);
  const [added, setAdded] = useState<Id | null>(null);
  const sources = useChildren(competency, 'source');
  const add = (method: (typeof METHODS)[number]): void => {
    const args = { type: 'source', parent: competency, fields: { method } };
    session.run(commands['create-record'], args, { onMade: ([id]) => setAdded(id ?? null) });
  };
  // Once the menu has closed, so that it does not take the focus back.
  useEffect(() => {
    if (added !== null) putCaret(fieldOf(place.current, added));
  }, [added]);
  const remove = (id: Id): void => {
    let isDone = false;
    flushSync(() => {
      isDone = session.run(commands['delete-records'], { ids: [id] }) === true;
    });
    if (!isDone) return;
    place.current?.querySelector<HTMLElement>('.adding button')?.focus();
    undoToast(words('competencies.source.deleted'));
  };
  return (
    <div className="sources" ref={place}>
      <h4 id={heading}>{words('competencies.sources')}</h4>
      {sources.length > 0 && (
        <ul className="tegu-rows" aria-labelledby={heading}>
          {sources.map((source) => (
            <SourceRow key={source.id} source={source} onRemove={() => remove(source.id)} />
          ))}
        </ul>
      )}
      {!session.readOnly && (
        <p className="adding">
          <ActionMenu
            label={words('competencies.source.add')}
            className="tegu-link"
            groups={[
              {
                id: 'method',
                heading: words('competencies.source.how'),
                entries: METHODS.map((method) => ({
                  id: method,
                  label: words(`competencies.source.${method}`),
                  onAction: () => add(method),
                })),
              },
            ]}
          >
            {words('competencies.source.add')}
          </ActionMenu>
        </p>
      )}
    </div>
  );
}

interface SourceRowProps {
  readonly source: RecordByType['source'];
  readonly onRemove: () => void;
}

function SourceRow({ source, onRemove }: SourceRowProps): JSX.Element {
  const words = useWords();
  const session = useSession();
  const [language = 'en'] = useContentLanguages();
  const method = words(`competencies.source.${source.method}`);
  return (
    <li className="tegu-row source" data-record={source.id}>
      <select
        className="tegu-select"
        aria-label={words('competencies.source.how')}
        value={source.method}
        disabled={session.readOnly}
        onChange={({ currentTarget: { value } }) =>
          session.run(commands['set-field'], { id: source.id, field: 'method', value })
        }
      >
        {METHODS.map((each) => (
          <option key={each} value={each}>
            {words(`competencies.source.${each}`)}
          </option>
        ))}
      </select>
      <ContentField
        record={source.id}
        field="note"
        language={language}
        label={words('competencies.source.note')}
        placeholder={words('competencies.source.note.ask')}
      />
      <ScalarField
        record={source.id}
        field="date"
        type="date"
        value={source.date ?? ''}
        label={words('competencies.source.date')}
      />
      {!session.readOnly && (
        <RowMenu
          label={words('competencies.row.menu', { name: method })}
          entries={[
            { id: 'delete', label: words('competencies.delete'), isDanger: true, onAction: onRemove },
          ]}
        />
      )}
    </li>
  );
}
