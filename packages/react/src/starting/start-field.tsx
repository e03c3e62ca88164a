import { useRef, type ClipboardEvent, type JSX } from 'react';
import { textsOf, type ClipboardTexts } from '../pasting/clipboard-texts.ts';
import { fieldTextOf } from '../pasting/field-text.ts';

/** Longer texts are set at once: put in as if typed, they take a browser seconds. */
const SOON_TYPED = 20_000;

interface StartFieldProps {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly hasTables: boolean;
  readonly describedBy: string;
  readonly isInvalid: boolean;
  readonly onText: (text: string) => void;
  /** Files were pasted. */
  readonly onFiles: (files: readonly File[]) => void;
}

/** The field of the start: takes words, and tables and lists as the program that they come from copied them. */
export function StartField({
  id,
  text,
  lang,
  hasTables,
  describedBy,
  isInvalid,
  onText,
  onFiles,
}: StartFieldProps): JSX.Element {
  const field = useRef<HTMLTextAreaElement>(null);
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const clipboard = textsOf(event.clipboardData);
    const files = [...event.clipboardData.files];
    if (files.length > 0 && clipboard.text === '' && clipboard.html === '') {
      event.preventDefault();
      return onFiles(files);
    }
    const read = fieldTextOf(clipboard);
    if (read === null || !field.current) return;
    event.preventDefault();
    onText(withWords(field.current, read));
  };
  return (
    <textarea
      id={id}
      ref={field}
      className={hasTables ? 'tegu-field cells' : 'tegu-field'}
      rows={hasTables ? 5 : 9}
      value={text}
      lang={lang}
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      // The field is what the dialog was opened for.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      onPaste={onPaste}
      onChange={(event) => onText(event.currentTarget.value)}
    />
  );
}

/** A text with what was pasted elsewhere on the page behind it. */
export function followedBy(text: string, clipboard: ClipboardTexts): string {
  const read = fieldTextOf(clipboard) ?? clipboard.text;
  return text.trim() === '' ? read : `${text.replace(/\n+$/, '')}\n\n${read}`;
}

/** Puts words in the place of what is chosen in a field, on lines of their own; gives what the field says then. */
function withWords(field: HTMLTextAreaElement, words: string): string {
  const before = field.value.slice(0, field.selectionStart);
  const after = field.value.slice(field.selectionEnd);
  const put = `${/[^\n]$/.test(before) ? '\n' : ''}${words}${/^[^\n]/.test(after) ? '\n' : ''}`;
  // Old, and the only way that the field's own undo takes back.
  const isPut =
    put.length < SOON_TYPED && 'execCommand' in document && document.execCommand('insertText', false, put);
  if (!isPut) field.setRangeText(put, field.selectionStart, field.selectionEnd, 'end');
  return field.value;
}
