import type { Id } from '@tegu/core';
import { useEffect, useRef, type JSX, type KeyboardEvent } from 'react';
import { ContentField } from '../content/content-field.tsx';
import { useWords } from '../messages/words.tsx';
import { useContentLanguages } from '../session/session-context.tsx';

interface DeedExampleProps {
  readonly deed: Id;
  /** Asked for just now: the caret comes to it. */
  readonly isNew: boolean;
  /** Nobody writes in it any more. */
  readonly onLeave: () => void;
}

/** An example of a deed, in a line under it. */
export function DeedExample({ deed, isNew, onLeave }: DeedExampleProps): JSX.Element {
  const words = useWords();
  const [language = 'en'] = useContentLanguages();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNew) place.current?.querySelector('textarea')?.focus();
  }, [isNew]);
  const onKeyDown = ({ key, target, nativeEvent, currentTarget }: KeyboardEvent<HTMLElement>): void => {
    if (nativeEvent.isComposing || !(target instanceof HTMLTextAreaElement)) return;
    const leads = key === 'Escape' || (key === 'Backspace' && target.value === '');
    if (!leads) return;
    nativeEvent.preventDefault();
    currentTarget.closest('li')?.querySelector('textarea')?.focus();
  };
  return (
    // It hears the keys of the field in it; it is no control itself.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="example" ref={place} onKeyDown={onKeyDown} onBlur={onLeave}>
      <span aria-hidden>{words('competencies.deed.example')}</span>
      <ContentField
        record={deed}
        field="examples"
        language={language}
        label={words('competencies.deed.example')}
        placeholder={words('competencies.deed.example.ask')}
      />
    </div>
  );
}
