import { commands } from '@tegu/core';
import { useRef, useState, type JSX, type KeyboardEvent } from 'react';
import { inOneLanguage } from '../session/in-one-language.ts';
import { useWords } from '../messages/words.tsx';
import { typingKey } from '../session/model-session.ts';
import { useContentLanguages, useSession, useSessionState } from '../session/session-context.tsx';

/** The name of the model; a click makes it a field. What is typed is in the model at once. */
export function ModelTitle(): JSX.Element {
  const words = useWords();
  const session = useSession();
  const languages = useContentLanguages();
  const [language = 'en'] = languages;
  const titles = useSessionState(({ model }) => model.own.title);
  const shown = inOneLanguage(titles, languages);
  const own = titles[language] ?? '';
  const [isOpen, setOpen] = useState(false);
  const before = useRef('');
  const name = shown?.text ?? words('frame.untitled');

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
        className={shown ? 'tegu-head-title' : 'tegu-head-title untitled'}
        disabled={session.readOnly}
        lang={shown?.language}
        title={name}
        aria-description={session.readOnly ? undefined : words('frame.rename')}
        onClick={() => {
          before.current = own;
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
      placeholder={name}
      defaultValue={own}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => write(event.currentTarget.value)}
      onKeyDown={onKey}
      onBlur={() => setOpen(false)}
    />
  );
}
