import { useLayoutEffect, useRef, type JSX } from 'react';
import { useSession } from '../session/session-context.tsx';

interface FirstWordsProps {
  readonly label: string;
  readonly placeholder: string;
  readonly className?: string;
  readonly describedBy?: string | undefined;
  readonly lang: string;
  /** Makes the record that the words belong to; the field that shows it then takes this one's place. */
  readonly onWords: (words: string) => void;
}

/**
 * The field of a record that is not there yet: looking at it makes nothing, the first letter makes the record. A letter put
 * together of several keys is waited for.
 */
export function FirstWords({
  label,
  placeholder,
  className,
  describedBy,
  lang,
  onWords,
}: FirstWordsProps): JSX.Element {
  const { readOnly } = useSession();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return undefined;
    const take = (): void => {
      const words = element.value;
      if (words !== '') onWords(words);
    };
    const onInput = (event: Event): void => {
      if (!('isComposing' in event && event.isComposing)) take();
    };
    element.addEventListener('input', onInput);
    element.addEventListener('compositionend', take);
    return () => {
      element.removeEventListener('input', onInput);
      element.removeEventListener('compositionend', take);
    };
  }, [onWords]);
  return (
    <textarea
      ref={field}
      rows={1}
      className={className}
      aria-label={label}
      aria-describedby={describedBy}
      placeholder={placeholder}
      lang={lang}
      readOnly={readOnly}
    />
  );
}
