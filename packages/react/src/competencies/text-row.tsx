import type { Id } from '@tegu/core';
import type { JSX, KeyboardEvent, ReactNode } from 'react';
import { ContentField } from '../content/content-field.tsx';
import { useWords } from '../messages/words.tsx';
import { useContentLanguages, useSession, useSessionState } from '../session/session-context.tsx';
import { SortableGrip } from '../sortable/sortable-grip.tsx';
import { useSortableThing } from '../sortable/sortable.tsx';
import { MenuLines, NestedMenu, type MenuLine } from './nested-menu.tsx';
import type { Range } from './row-actions.ts';
import { chosenRowActOf, rowActOf, type RowAct } from './row-keys.ts';
import { textOfRow } from './rows.ts';
import { shortened } from './shortened.ts';

interface TextRowProps {
  readonly id: Id;
  readonly group: string;
  readonly index: number;
  readonly count: number;
  /** What its field is called. */
  readonly label: string;
  /** `at` is where the caret is; null where the row itself is chosen. */
  readonly onAct: (act: RowAct, at: Range | null) => void;
  /** A menu of its own, drawn while it is open, around the lines that every row has. */
  readonly menu?: ((lines: RowLines) => JSX.Element) | undefined;
  /** Small marks under the text. */
  readonly children?: ReactNode;
}

/** The lines of a row's menu: those before and after what only some rows can do. */
export interface RowLines {
  readonly before: readonly MenuLine[];
  readonly after: readonly MenuLine[];
}

/**
 * One row of text: Enter parts it, Alt and an arrow moves it, Backspace takes an empty one away, Ctrl+D copies it, Escape
 * chooses the row itself.
 */
export function TextRow({
  id,
  group,
  index,
  count,
  label,
  onAct,
  menu = plainMenu,
  children,
}: TextRowProps): JSX.Element {
  const words = useWords();
  const { readOnly } = useSession();
  const [language = 'en'] = useContentLanguages();
  const text = useSessionState(({ model }) => textOfRow(model, id, language));
  const name = shortened(text) || words('competencies.deed.empty');
  const { ref, gripRef, isDragged } = useSortableThing({ id, index, group, disabled: readOnly });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const { target, currentTarget } = event;
    if (readOnly) return;
    if (target === currentTarget) {
      const act = chosenRowActOf(event);
      if (act === undefined) return;
      event.preventDefault();
      if (act === 'text') currentTarget.querySelector('textarea')?.focus();
      else onAct(act, null);
      return;
    }
    // Fields of a finding's card in the row have keys of their own.
    if (!(target instanceof HTMLTextAreaElement) || target.closest('.tegu-finding')) return;
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) return currentTarget.focus();
    const act = rowActOf(event, target);
    if (!act) return;
    event.preventDefault();
    onAct(act, { start: target.selectionStart, end: target.selectionEnd });
  };
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
    onAction: () => onAct(act, { start: 0, end: 0 }),
  });
  return (
    // The row hears the keys of the field in it; it is no control itself.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      ref={ref}
      className={isDragged ? 'tegu-row tegu-sortable tegu-dragged' : 'tegu-row tegu-sortable'}
      data-record={id}
      // Escape leads from the words to the row.
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {!readOnly && <SortableGrip name={name} gripRef={gripRef} />}
      <ContentField record={id} field="text" language={language} label={label} />
      {children}
      {!readOnly && (
        <NestedMenu label={words('competencies.row.menu', { name })}>
          {menu({
            before: [
              entry('up', 'up', 'Alt ↑', index === 0),
              entry('down', 'down', 'Alt ↓', index === count - 1),
              entry('duplicate', 'duplicate', 'Ctrl D'),
            ],
            after: [entry('remove', 'delete')],
          })}
        </NestedMenu>
      )}
    </li>
  );
}

function plainMenu({ before, after }: RowLines): JSX.Element {
  return <MenuLines lines={[...before, ...after]} />;
}
