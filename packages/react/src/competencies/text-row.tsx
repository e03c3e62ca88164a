import type { Id } from '@tegu/core';
import type { JSX, KeyboardEvent, ReactNode } from 'react';
import { ContentField } from '../content/content-field.tsx';
import { useWords } from '../messages/words.tsx';
import { useContentLanguages, useSession } from '../session/session-context.tsx';
import { SortableGrip } from '../sortable/sortable-grip.tsx';
import { useSortableThing } from '../sortable/sortable.tsx';
import { NestedMenu, type MenuLine } from './nested-menu.tsx';
import type { Range } from './row-actions.ts';
import { rowActOf, type RowAct } from './row-keys.ts';

interface TextRowProps {
  readonly id: Id;
  readonly group: string;
  readonly index: number;
  readonly count: number;
  /** What its field is called. */
  readonly label: string;
  /** What the row itself is called in its menu and when it moves. */
  readonly name: string;
  readonly onAct: (act: RowAct, at: Range) => void;
  /** More lines of its menu, between moving and deleting. */
  readonly lines?: readonly MenuLine[];
  /** Small marks under the text. */
  readonly children?: ReactNode;
}

/** One row of text: Enter parts it, Alt and an arrow moves it, Backspace takes an empty one away, Ctrl+D copies it. */
export function TextRow({
  id,
  group,
  index,
  count,
  label,
  name,
  onAct,
  lines = [],
  children,
}: TextRowProps): JSX.Element {
  const words = useWords();
  const { readOnly } = useSession();
  const [language = 'en'] = useContentLanguages();
  const { ref, gripRef, isDragged } = useSortableThing({ id, index, group, disabled: readOnly });
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target } = event;
    // Fields of a finding's card in the row have keys of their own.
    if (readOnly || !(target instanceof HTMLTextAreaElement) || target.closest('.tegu-finding')) return;
    const act = rowActOf(event, target.value === '');
    if (!act) return;
    event.preventDefault();
    onAct(act, { start: target.selectionStart, end: target.selectionEnd });
  };
  const nowhere = { start: 0, end: 0 };
  const entry = (
    act: RowAct,
    key: 'up' | 'down' | 'duplicate' | 'delete',
    end?: string,
    isDisabled = false,
  ): MenuLine => ({
    id: key,
    label: words(`competencies.${key}`),
    end,
    isDisabled,
    isDanger: key === 'delete',
    onAction: () => onAct(act, nowhere),
  });
  return (
    // The row hears the keys of the field in it; it is no control itself.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      ref={ref}
      className={isDragged ? 'tegu-row tegu-sortable tegu-dragged' : 'tegu-row tegu-sortable'}
      data-record={id}
      onKeyDown={onKeyDown}
    >
      {!readOnly && <SortableGrip name={name} gripRef={gripRef} />}
      <ContentField record={id} field="text" language={language} label={label} />
      {children}
      {!readOnly && (
        <NestedMenu
          label={words('competencies.row.menu', { name })}
          lines={[
            entry('up', 'up', 'Alt ↑', index === 0),
            entry('down', 'down', 'Alt ↓', index === count - 1),
            entry('duplicate', 'duplicate', 'Ctrl D'),
            ...lines,
            entry('remove', 'delete'),
          ]}
        />
      )}
    </li>
  );
}
