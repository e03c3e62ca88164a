import { useEffect, useId, useLayoutEffect, useRef, useState, type JSX, type KeyboardEvent } from 'react';
import { NameLength } from '../competencies/name-length.tsx';
import type { InOneLanguage } from '../session/in-one-language.ts';

/** Where the focus goes once a cell is written. */
export type After = 'down' | 'up' | 'right' | 'left' | 'here' | 'elsewhere';

interface CellEditorProps {
  readonly text: string;
  /** What the cell says in another language, where it says nothing in this one: one writes while looking at it. */
  readonly other: InOneLanguage | null;
  readonly label: string;
  readonly lang: string;
  /** A name has no lines. */
  readonly isOneLine: boolean;
  /** A name is better short. */
  readonly isName: boolean;
  /** Null: nothing was typed. */
  readonly onCommit: (text: string | null, after: After) => void;
  readonly onCancel: () => void;
}

/** The field of a cell while it is written in. What is typed is written when the field is left, whatever makes it go. */
export function CellEditor({
  text,
  other,
  label,
  lang,
  isOneLine,
  isName,
  onCommit,
  onCancel,
}: CellEditorProps): JSX.Element {
  const field = useRef<HTMLTextAreaElement>(null);
  const isDone = useRef(false);
  const isTyped = useRef(false);
  const described = useId();
  const [name, setName] = useState(isName ? text : '');
  const commit = useRef(onCommit);
  useEffect(() => {
    commit.current = onCommit;
  });
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return undefined;
    grow(element);
    element.focus();
    element.setSelectionRange(element.value.length, element.value.length);
    const save = (): void => {
      if (isDone.current || !isTyped.current) return;
      isDone.current = true;
      commit.current(element.value, 'elsewhere');
    };
    // Until the cell is written undo is that of its field; the model's own comes after.
    const keepUndo = (event: Event): void => {
      if (event.target === element && isTyped.current && isUndo(event)) event.stopPropagation();
    };
    window.addEventListener('keydown', keepUndo, { capture: true });
    window.addEventListener('beforeinput', keepUndo, { capture: true });
    const onHidden = (): void => {
      if (document.visibilityState === 'hidden') save();
    };
    window.addEventListener('pagehide', save);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      window.removeEventListener('keydown', keepUndo, { capture: true });
      window.removeEventListener('beforeinput', keepUndo, { capture: true });
      window.removeEventListener('pagehide', save);
      document.removeEventListener('visibilitychange', onHidden);
      save();
    };
  }, []);
  const done = (after: After): void => {
    const { current } = field;
    if (!current || isDone.current) return;
    isDone.current = true;
    // A key that was pressed and made no letter has not emptied the cell.
    onCommit(isTyped.current ? current.value : null, after);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    // The keys of a letter that is still being put together are not ours.
    if (event.nativeEvent.isComposing) return;
    event.stopPropagation();
    const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
    if (key === 'Escape') {
      event.preventDefault();
      isDone.current = true;
      onCancel();
    } else if (key === 'Tab' && !altKey && !ctrlKey && !metaKey) {
      event.preventDefault();
      done(shiftKey ? 'left' : 'right');
    } else if (key === 'Enter') {
      if (altKey || shiftKey || ctrlKey || metaKey) {
        event.preventDefault();
        if (isOneLine) return;
        breakLine(event.currentTarget);
        grow(event.currentTarget);
        isTyped.current = true;
        return;
      }
      event.preventDefault();
      done('down');
    }
  };
  return (
    <>
      <textarea
        ref={field}
        className="tegu-cell-editor"
        rows={1}
        defaultValue={text}
        lang={lang}
        aria-label={label}
        aria-describedby={other ? described : undefined}
        spellCheck
        onInput={({ currentTarget }) => {
          isTyped.current = true;
          grow(currentTarget);
          if (isName) setName(currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        // Whoever looks something up in another window comes back to what they were writing.
        onBlur={({ relatedTarget }) => {
          if (relatedTarget !== null || document.hasFocus()) done('elsewhere');
        }}
      />
      {other && (
        <p className="tegu-other-words" id={described} lang={other.language}>
          {other.text}
        </p>
      )}
      <NameLength name={name} isWritten={isName} />
    </>
  );
}

/** Puts a line break at the caret. */
function breakLine(element: HTMLTextAreaElement): void {
  element.setRangeText('\n', element.selectionStart, element.selectionEnd, 'end');
}

/** Makes a field as high as its lines, in browsers too that do not do so themselves. */
function grow(element: HTMLTextAreaElement): void {
  element.style.height = 'auto';
  element.style.height = `${element.scrollHeight}px`;
}

function isUndo(event: Event): boolean {
  if (event instanceof InputEvent) return event.inputType.startsWith('history');
  if (!(event instanceof KeyboardEvent)) return false;
  return (event.ctrlKey || event.metaKey) && ['z', 'y'].includes(event.key.toLowerCase());
}
