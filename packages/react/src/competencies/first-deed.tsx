import { commands, type Id } from '@tegu/core';
import { useId, type JSX } from 'react';
import { FirstWords } from '../foundation/first-words.tsx';
import { useWords } from '../messages/words.tsx';
import { typingKey } from '../session/model-session.ts';
import { useContentLanguages, useSession } from '../session/session-context.tsx';

interface FirstDeedProps {
  /** Runs what makes the deed, draws it and puts the caret into it. */
  readonly onBegin: (begin: () => Begun | undefined) => void;
  /** Other ways to begin, where they do not stand beside it. */
  readonly onAdd?: () => void;
  readonly onAddCategory?: () => void;
}

/** The competency and the deed that the first letter has made. */
export interface Begun {
  readonly competency: Id;
  readonly deed: Id;
}

/** Where there are no competencies: start from what people do. The first letter makes a competency without a name. */
export function FirstDeed({ onBegin, onAdd, onAddCategory }: FirstDeedProps): JSX.Element {
  const words = useWords();
  const session = useSession();
  const later = useId();
  const [language = 'en'] = useContentLanguages();
  const begin = (text: string): Begun | undefined => {
    let [competency, deed]: (Id | undefined)[] = [];
    const { root } = session.store.getState().model;
    const create = commands['create-record'];
    const texts = { text: { [language]: text } };
    // One step with what is typed on: undo leaves no competency without a name and a deed behind.
    session.runTogether(
      create.id,
      (step) => {
        step(create, { type: 'competency', parent: root }, ([id]) => (competency = id));
        step(create, { type: 'indicator', parent: competency ?? '', texts }, ([id]) => (deed = id));
      },
      { typingIn: () => deed && typingKey(deed, 'text', language) },
    );
    if (competency === undefined) return undefined;
    return deed === undefined ? undefined : { competency, deed };
  };
  return (
    <div className="tegu-empty">
      <p className="tegu-lead">{words('competencies.empty')}</p>
      {!session.readOnly && (
        <>
          <p className="tegu-label" aria-hidden>
            {words('competencies.empty.ask')}
          </p>
          <FirstWords
            className="tegu-field"
            label={words('competencies.empty.ask')}
            placeholder={words('competencies.empty.example')}
            describedBy={later}
            lang={language}
            onWords={(text) => onBegin(() => begin(text))}
          />
          <p className="tegu-small tegu-muted later" id={later}>
            {words('competencies.empty.later')}
          </p>
          <p className="adding">
            {onAdd && (
              <button type="button" className="tegu-link" onClick={onAdd}>
                {words('competencies.add')}
              </button>
            )}
            {onAddCategory && (
              <button type="button" className="tegu-link" onClick={onAddCategory}>
                {words('competencies.addCategory')}
              </button>
            )}
          </p>
        </>
      )}
    </div>
  );
}
