import { commands, type CreateRecordArgs, type Id } from '@tegu/core';
import { useCallback, useRef, useState, type JSX } from 'react';
import { flushSync } from 'react-dom';
import { ContentField } from '../content/content-field.tsx';
import { typingKey } from '../session/model-session.ts';
import { useContentLanguages, useSession, useSessionState } from '../session/session-context.tsx';
import { FirstWords } from './first-words.tsx';

interface RecordTextProps {
  /** The record, or null where its id is not known before it is made. */
  readonly record: Id | null;
  readonly field: string;
  readonly label: string;
  readonly placeholder: string;
  readonly className?: string;
  /** What the record is made as by the first letter. */
  readonly madeAs: Pick<CreateRecordArgs, 'type' | 'parent' | 'fields' | 'before'>;
  readonly describedBy?: string | undefined;
}

/** One text of a record that may not be there yet. */
export function RecordText({
  record,
  field,
  label,
  placeholder,
  className = '',
  madeAs,
  describedBy,
}: RecordTextProps): JSX.Element {
  const session = useSession();
  const [language = 'en'] = useContentLanguages();
  const place = useRef<HTMLDivElement>(null);
  const [made, setMade] = useState<Id | null>(null);
  const id = record ?? made;
  const isThere = useSessionState(({ model }) => id !== null && model.isLive(id));
  const { type, parent, fields, before } = madeAs;
  const make = useCallback(
    (words: string): void => {
      flushSync(() => {
        session.run(
          commands['create-record'],
          { type, parent, fields, before, texts: { [field]: { [language]: words } } },
          {
            onMade: ([first]) => setMade(first ?? null),
            // What is typed on is the same step: undo takes the whole text back, not all but its first letter.
            typingIn: ([first]) => first && typingKey(first, field, language),
          },
        );
      });
      // The caret goes on in the field that stands here now, behind what was typed.
      const next = place.current?.querySelector('textarea');
      next?.focus();
      next?.setSelectionRange(next.value.length, next.value.length);
    },
    [session, type, parent, fields, before, field, language],
  );
  return (
    <div ref={place} className={`tegu-record-text ${className}`}>
      {isThere && id !== null ? (
        <ContentField record={id} field={field} language={language} label={label} placeholder={placeholder} />
      ) : (
        <FirstWords
          label={label}
          placeholder={placeholder}
          describedBy={describedBy}
          lang={language}
          onWords={make}
        />
      )}
    </div>
  );
}
