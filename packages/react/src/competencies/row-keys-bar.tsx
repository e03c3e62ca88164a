import { ArrowDown, ArrowUp, CornerDownLeft } from 'lucide-react';
import { useEffect, useState, type JSX, type ReactNode, type RefObject } from 'react';
import type { Id } from '@tegu/core';
import { useMedia } from '../controls/use-media.ts';
import { useWords } from '../messages/words.tsx';
import type { Range } from './row-writing.ts';
import type { RowAct } from './row-keys.ts';

interface RowKeysBarProps {
  readonly list: RefObject<HTMLElement | null>;
  readonly onAct: (id: Id, act: RowAct, at: Range) => void;
}

/** The keys that a phone has not, on its keyboard while a row is written: a new row, up, down, done. */
export function RowKeysBar(props: RowKeysBarProps): JSX.Element | null {
  const isTouched = useMedia('(pointer: coarse)');
  return isTouched ? <TouchedRowKeysBar {...props} /> : null;
}

function TouchedRowKeysBar({ list, onAct }: RowKeysBarProps): JSX.Element | null {
  const words = useWords();
  const field = useWrittenField(list);
  const lift = useKeyboardHeight(field !== null);
  if (!field) return null;
  const id = field.closest<HTMLElement>('[data-record]')?.dataset['record'];
  const act = (what: RowAct, at?: Range): void => {
    if (id !== undefined) onAct(id, what, at ?? { start: field.selectionStart, end: field.selectionEnd });
  };
  const { length } = field.value;
  return (
    <div
      className="tegu-row-keys"
      role="group"
      aria-label={words('competencies.keys')}
      data-lifted={lift > 0 || undefined}
      style={{ bottom: `${lift}px` }}
    >
      {/* A new row comes after this one; a text is parted by the keyboard's own Enter. */}
      <Key
        label={words('competencies.keys.new')}
        onPress={() => act('split', { start: length, end: length })}
      >
        <CornerDownLeft className="tegu-icon-small" aria-hidden />
        <span>{words('competencies.keys.new')}</span>
      </Key>
      <Key label={words('competencies.up')} isDisabled={id === undefined} onPress={() => act('up')}>
        <ArrowUp className="tegu-icon" aria-hidden />
      </Key>
      <Key label={words('competencies.down')} isDisabled={id === undefined} onPress={() => act('down')}>
        <ArrowDown className="tegu-icon" aria-hidden />
      </Key>
      <Key label={words('competencies.keys.done')} onPress={() => field.blur()}>
        <span>{words('competencies.keys.done')}</span>
      </Key>
    </div>
  );
}

interface KeyProps {
  readonly label: string;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A key that leaves the focus where it is, so that the phone's keyboard stays. */
function Key({ label, isDisabled = false, onPress, children }: KeyProps): JSX.Element {
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={isDisabled}
      tabIndex={-1}
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={isDisabled ? undefined : onPress}
    >
      {children}
    </button>
  );
}

/** The text of a row that is being written, or that of the row that is not there yet. */
function useWrittenField(list: RefObject<HTMLElement | null>): HTMLTextAreaElement | null {
  const [field, setField] = useState<HTMLTextAreaElement | null>(null);
  useEffect(() => {
    const element = list.current;
    const page = element?.ownerDocument;
    if (!element || !page) return undefined;
    const look = (): void => {
      const { activeElement } = page;
      const isText =
        activeElement instanceof HTMLTextAreaElement &&
        element.contains(activeElement) &&
        (activeElement.dataset['field'] === 'text' || activeElement.closest('.ghost') !== null);
      setField(isText ? activeElement : null);
    };
    const leave = (): void => {
      // Between two fields the focus is nowhere for a moment.
      queueMicrotask(look);
    };
    look();
    page.addEventListener('focusin', look);
    page.addEventListener('focusout', leave);
    return () => {
      page.removeEventListener('focusin', look);
      page.removeEventListener('focusout', leave);
    };
  }, [list]);
  return field;
}

/** How much of the window's foot is covered, as by a phone's keyboard. */
function useKeyboardHeight(isOn: boolean): number {
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const seen = isOn ? window.visualViewport : null;
    if (!seen) return undefined;
    const measure = (): void => {
      setHeight(Math.max(0, Math.round(window.innerHeight - seen.height - seen.offsetTop)));
    };
    measure();
    seen.addEventListener('resize', measure);
    seen.addEventListener('scroll', measure);
    return () => {
      seen.removeEventListener('resize', measure);
      seen.removeEventListener('scroll', measure);
    };
  }, [isOn]);
  return height;
}
