import { commands, inLanguage } from '@tegu/core';
import { useRef, useState, type JSX, type KeyboardEvent } from 'react';
import { useWords } from '../messages/words.tsx';
import { typingKey } from '../session/model-session.ts';
import { useContentLanguages, useSession, useSessionState } from '../session/session-context.tsx';

/** The name of the model; a click makes it a field. What is typed is in the model at once. */
export function ModelTitle(): JSX.Element {
  const words = useWords();
  const session = useSession();
  const [language = 'en', ...others] = useContentLanguages();
  const title = useSessionState(({ model }) => inLanguage(model.own.title, [language, ...others]));
  const [isOpen, setOpen] = useState(false);
  const before = useRef('');
  const name = title.trim() === '' ? words('frame.untitled') : title;

  const write = (text: string): void => {
    const id = session.store.getState().model.root;
    session.run(
      commands['replace-text'],
      { id, field: 'title', language, text },
      { typingIn: typingKey(id, 'title', language) },
    );
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    if (event.key === 'Escape') write(before.current);
    setOpen(false);
  };

  if (!isOpen || session.readOnly) {
    return (
      <button
        type="button"
        className={title.trim() === '' ? 'tegu-head-title untitled' : 'tegu-head-title'}
        disabled={session.readOnly}
        lang={title.trim() === '' ? undefined : language}
        title={name}
        aria-description={session.readOnly ? undefined : words('frame.rename')}
        onClick={() => {
          before.current = title;
          setOpen(true);
        }}
      >
        {name}
      </button>
    );
  }
  return (
    <input
      className="tegu-head-title-field"
      lang={language}
      // The field stands where the button was pressed.
      // eslint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      aria-label={words('frame.modelName')}
      placeholder={words('frame.untitled')}
      defaultValue={title}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => write(event.currentTarget.value)}
      onKeyDown={onKey}
      onBlur={() => setOpen(false)}
    />
  );
}
