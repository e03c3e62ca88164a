import { commands, type Id } from '@tegu/core';
import { useLayoutEffect, useRef, type JSX } from 'react';
import { typingKey } from '../session/model-session.ts';
import { useSession } from '../session/session-context.tsx';

interface ScalarFieldProps {
  readonly record: Id;
  readonly field: string;
  readonly value: string;
  readonly label: string;
  readonly placeholder?: string;
  /** A day is empty as null, a line as ''. */
  readonly type?: 'text' | 'date';
}

/** One line or one day of a record, kept at every key. */
export function ScalarField({
  record,
  field,
  value,
  label,
  placeholder,
  type = 'text',
}: ScalarFieldProps): JSX.Element {
  const session = useSession();
  const element = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    // Undo and others change it too; while it says the same, nothing is written into what somebody types.
    if (element.current && element.current.value !== value) element.current.value = value;
  }, [value]);
  return (
    <input
      ref={element}
      type={type}
      className="tegu-line"
      aria-label={label}
      placeholder={placeholder}
      defaultValue={value}
      readOnly={session.readOnly}
      onInput={({ currentTarget }) => {
        const next = type === 'date' && currentTarget.value === '' ? null : currentTarget.value;
        session.run(
          commands['set-field'],
          { id: record, field, value: next },
          { typingIn: typingKey(record, field, '') },
        );
      }}
    />
  );
}
