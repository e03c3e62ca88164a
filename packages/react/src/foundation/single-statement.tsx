import { isBlank } from '@tegu/core';
import { useId, useState, type FocusEvent, type JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { useRecord, useSession, useSessionState } from '../session/session-context.tsx';
import { MeasureList } from './measure-list.tsx';
import { sectionId } from './preconditions.tsx';
import { Questions } from './questions.tsx';
import { RecordText } from './record-text.tsx';
import { StatementLinks } from './statement-links.tsx';
import { StatementSide } from './statement-side.tsx';
import { singleId, type SingleKind } from './statements.ts';

/** A statement of which there is one: its text, or the questions that lead to it. Questions, never an answer. */
export function SingleStatement({ kind }: { readonly kind: SingleKind }): JSX.Element {
  const words = useWords();
  const { readOnly } = useSession();
  const heading = useId();
  const questions = useId();
  const root = useSessionState(({ model }) => model.root);
  const id = singleId(kind);
  const statement = useRecord(id, 'statement');
  const isEmpty = !statement || isBlank(statement.text);
  const [isBegun, setBegun] = useState(false);
  const [isSkipped, skip] = useState(false);
  // A field that was empty when it was entered keeps its shape until it is left.
  const asksNow = isEmpty || isBegun;
  const onFocus = (): void => setBegun(isEmpty);
  const onBlur = (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) setBegun(false);
  };
  const hint = kind === 'purpose' ? words('foundation.purpose.hint') : '';
  return (
    <section
      id={sectionId(kind)}
      className={asksNow ? 'tegu-statement asks' : 'tegu-statement'}
      aria-labelledby={heading}
    >
      <h2 className="kind" id={heading}>
        {words(`foundation.${kind}`)}
        {hint !== '' && <small> {hint}</small>}
      </h2>
      <div className="item">
        {isSkipped && isEmpty ? (
          <p className="tegu-muted">{words('foundation.skipped')}</p>
        ) : (
          <div onFocus={onFocus} onBlur={onBlur}>
            <RecordText
              record={id}
              field="text"
              label={words(`foundation.${kind}`)}
              placeholder={readOnly ? words('foundation.unworded') : words(`foundation.${kind}.ask`)}
              madeAs={{ type: 'statement', parent: root, fields: { kind } }}
              describedBy={asksNow ? questions : undefined}
            />
            {asksNow && !readOnly && <Questions id={questions} kind={kind} />}
            {statement && !isEmpty && (
              <>
                <MeasureList of={id} asks="never" />
                <StatementLinks statement={statement} />
              </>
            )}
          </div>
        )}
        <div className="side">
          {statement && !isEmpty && kind !== 'customerCentricity' && <StatementSide statement={statement} />}
          {isEmpty && !readOnly && (
            <button type="button" className="tegu-link" onClick={() => skip(!isSkipped)}>
              {words(isSkipped ? 'foundation.wordNow' : 'foundation.skip')}
              <span className="tegu-unseen">: {words(`foundation.${kind}`)}</span>
            </button>
          )}
        </div>
      </div>
    </section>
  );
}
