import { inLanguage, type SetAside } from '@tegu/core';
import { useId, useState, type FormEvent, type JSX, type KeyboardEvent } from 'react';
import { dismiss } from '../../content/finding-actions.ts';
import { useWords } from '../../messages/words.tsx';
import { keepOwnName, ownNameIn } from '../../session/own-name.ts';
import { useContentLanguages, useSession } from '../../session/session-context.tsx';

/** Asks why a finding is fine where it stands, and who says so. */
export function AsideReason({
  finding,
  dismissal,
  onClose,
}: SetAside & { readonly onClose: () => void }): JSX.Element {
  const words = useWords();
  const session = useSession();
  const [language = 'en', ...others] = useContentLanguages();
  const [reason, setReason] = useState(() => inLanguage(dismissal.reason, [language, ...others]));
  const [by, setBy] = useState(dismissal.by === '' ? ownNameIn(session) : dismissal.by);
  const whyField = useId();
  const whoField = useId();
  const save = (event?: FormEvent): void => {
    event?.preventDefault();
    const name = by.trim();
    if (name !== '') keepOwnName(session, name);
    dismiss(session, finding, { reason: { [language]: reason.trim() }, by: name });
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onClose();
    } else if (event.key === 'Enter' && !event.shiftKey && event.target instanceof HTMLTextAreaElement) {
      event.preventDefault();
      save();
    }
  };
  return (
    // The form hears Escape and Enter from its fields.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form className="reason" onSubmit={save} onKeyDown={onKeyDown}>
      <div>
        <label className="tegu-label" htmlFor={whyField}>
          {words('wording.aside.reason')}
        </label>
        <textarea
          id={whyField}
          className="tegu-field"
          rows={2}
          lang={language}
          // The field stands where the button was pressed.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </div>
      <div>
        <label className="tegu-label" htmlFor={whoField}>
          {words('wording.aside.who')}
        </label>
        <input
          id={whoField}
          className="tegu-field"
          autoComplete="name"
          value={by}
          onChange={({ currentTarget }) => setBy(currentTarget.value)}
        />
      </div>
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
