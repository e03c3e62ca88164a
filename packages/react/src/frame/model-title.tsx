import { commands } from '@tegu/core';
import { useRef, useState, type JSX, type KeyboardEvent } from 'react';
import { useBoundText } from '../content/use-bound-text.ts';
import { useWords } from '../messages/words.tsx';
import { inOneLanguage } from '../session/in-one-language.ts';
import { typingKey } from '../session/model-session.ts';
import { useContentLanguages, useSession, useSessionState } from '../session/session-context.tsx';

/** The name of the model; a click makes it a field. What is typed is in the model at once. */
export function ModelTitle(): JSX.Element {
  const words = useWords();
  const { readOnly } = useSession();
  const languages = useContentLanguages();
  const [language = 'en'] = languages;
  const titles = useSessionState(({ model }) => model.own.title);
  const shown = inOneLanguage(titles, languages);
  const [isOpen, setOpen] = useState(false);
  const name = shown?.text ?? words('frame.untitled');
  if (isOpen && !readOnly)
    return <TitleField language={language} placeholder={name} onClose={() => setOpen(false)} />;
  return (
    <button
      type="button"
      className={shown ? 'tegu-head-title' : 'tegu-head-title untitled'}
      disabled={readOnly}
      lang={shown?.language}
      title={name}
      // Every role takes a description since ARIA 1.3.
      // oxlint-disable-next-line jsx-a11y/role-supports-aria-props
      aria-description={readOnly ? undefined : words('frame.rename')}
      onClick={() => setOpen(true)}
    >
      {name}
    </button>
  );
}

interface TitleFieldProps {
  readonly language: string;
  readonly placeholder: string;
  readonly onClose: () => void;
}

/** The name while it is written: it follows undo and others as every text does. */
function TitleField({ language, placeholder, onClose }: TitleFieldProps): JSX.Element {
  const words = useWords();
  const session = useSession();
  const root = useSessionState(({ model }) => model.root);
  const field = useRef<HTMLInputElement>(null);
  const text = useBoundText(field, root, 'title', language, unheard);
  const [before] = useState(text);
  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    if (event.key === 'Escape' && text !== before) {
      session.run(
        commands['replace-text'],
        { id: root, field: 'title', language, text: before },
        { typingIn: typingKey(root, 'title', language) },
      );
    }
    onClose();
  };
  return (
    <input
      ref={field}
      className="tegu-head-title-field"
      lang={language}
      // The field stands where the button was pressed.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      aria-label={words('frame.modelName')}
      placeholder={placeholder}
      defaultValue={before}
      onFocus={(event) => event.currentTarget.select()}
      onKeyDown={onKey}
      onBlur={onClose}
    />
  );
}

/** No finding is shown at the name, so that nothing waits for a pause. */
function unheard(): void {
  return;
}
