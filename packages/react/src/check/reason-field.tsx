import { useId, type JSX, type KeyboardEvent } from 'react';
import type { MessageId } from '../messages/message-id.ts';
import { useWords } from '../messages/words.tsx';

interface ReasonFieldProps {
  readonly label: MessageId;
  /** The content language that the reason is written in. */
  readonly language: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onSave: () => void;
  readonly onLeave: () => void;
}

/** Where a reason is written: Enter saves it, Shift+Enter makes a new line, Escape leaves it. */
export function ReasonField({
  label,
  language,
  value,
  onChange,
  onSave,
  onLeave,
}: ReasonFieldProps): JSX.Element {
  const words = useWords();
  const field = useId();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onLeave();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      onSave();
    }
  };
  return (
    <>
      <label className="tegu-label" htmlFor={field}>
        {words(label)}
      </label>
      <textarea
        id={field}
        className="tegu-field"
        rows={2}
        lang={language}
        // The field stands where the button was pressed.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </>
  );
}
