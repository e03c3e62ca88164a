import type { SetAside } from '@tegu/core';
import { useState, type FormEvent, type JSX, type KeyboardEvent } from 'react';
import { dismiss } from '../../content/finding-actions.ts';
import { useWords } from '../../messages/words.tsx';
import { inOneLanguage } from '../../session/in-one-language.ts';
import { keepOwnName, ownNameIn } from '../../session/own-name.ts';
import { useContentLanguages, useSession } from '../../session/session-context.tsx';
import { ReasonField } from '../reason-field.tsx';
import { LabelledInput } from './labelled-input.tsx';

/** Asks why a finding is fine where it stands, and who says so. */
export function AsideReason({
  finding,
  dismissal,
  onClose,
}: SetAside & { readonly onClose: () => void }): JSX.Element {
  const words = useWords();
  const session = useSession();
  const languages = useContentLanguages();
  // A reason that there is already is changed in the language that it is written in.
  const [{ text, language }] = useState(
    () => inOneLanguage(dismissal.reason, languages) ?? { text: '', language: languages[0] ?? 'en' },
  );
  const [reason, setReason] = useState(text);
  const [by, setBy] = useState(dismissal.by === '' ? ownNameIn(session) : dismissal.by);
  const save = (event?: FormEvent): void => {
    event?.preventDefault();
    const name = by.trim();
    if (name !== '') keepOwnName(session, name);
    dismiss(session, finding, { reason: { [language]: reason.trim() }, by: name });
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    // The form hears Escape from whatever has the focus in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form className="reason" onSubmit={save} onKeyDown={onKeyDown}>
      <div>
        <ReasonField
          label="wording.aside.reason"
          language={language}
          value={reason}
          onChange={setReason}
          onSave={save}
          onLeave={onClose}
        />
      </div>
      <LabelledInput label={words('wording.aside.who')} autoComplete="name" value={by} onType={setBy} />
      <p className="acts">
        <button type="submit" className="tegu-button">
          {words('wording.aside.save')}
        </button>
        <button type="button" className="tegu-button quiet" onClick={onClose}>
          {words('wording.aside.cancel')}
        </button>
      </p>
    </form>
  );
}
