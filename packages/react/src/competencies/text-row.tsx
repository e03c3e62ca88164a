import type { Id } from '@tegu/core';
import type { JSX, KeyboardEvent, ReactNode } from 'react';
import { ContentField } from '../content/content-field.tsx';
import { capsOf } from '../controls/key-caps.ts';
import { useWords } from '../messages/words.tsx';
import { useContentLanguages, useSession, useSessionState } from '../session/session-context.tsx';
import { SortableGrip } from '../sortable/sortable-grip.tsx';
import { useSortableThing } from '../sortable/sortable.tsx';
import { useMoveLines } from './move-lines.ts';
import { MenuLines, NestedMenu, type MenuLine } from './nested-menu.tsx';
import { PickBox } from './pick-box.tsx';
import type { Range } from './row-writing.ts';
import { chosenActOf, rowActOf, type RowAct } from './row-keys.ts';
import { isRowBlank, nameOfRow } from './rows.ts';
import { shortened } from './shortened.ts';
import type { ChosenRows } from './use-chosen-rows.ts';

interface TextRowProps {
  readonly id: Id;
  readonly group: string;
  readonly index: number;
  readonly count: number;
  /** What its field is called. */
  readonly label: string;
  readonly chosen: ChosenRows;
  /** `at` is where the caret is. */
  readonly onAct: (act: RowAct, at: Range) => void;
  /** Takes the focus on when the row has gone. */
  readonly onGone: () => void;
  /** A menu of its own, drawn while it is open, around the lines that every row has. */
  readonly menu?: ((lines: RowLines) => JSX.Element) | undefined;
  /** What stands under the text. */
  readonly children?: ReactNode;
}

/** The lines of a row's menu: those before and after what only some rows can do. */
export interface RowLines {
  readonly before: readonly MenuLine[];
  readonly after: readonly MenuLine[];
  readonly onGone: () => void;
}

/**
 * One row of text: Enter parts it, Alt and an arrow moves it, Backspace takes an empty one away, Ctrl+D copies it, Escape
 * chooses the row itself. Tab goes from text to text; grip and ⋮ are on its way once the row is chosen.
 */
export function TextRow({
  id,
  group,
  index,
  count,
  label,
  chosen,
  onAct,
  onGone,
  menu,
  children,
}: TextRowProps): JSX.Element {
  const words = useWords();
  const { readOnly, store } = useSession();
  const languages = useContentLanguages();
  const [language = 'en'] = languages;
  // Of its words the row itself needs the first few alone: typing on is the field's business.
  const called = useSessionState(({ model }) => shortened(nameOfRow(model, id, languages)));
  const name = called || words('competencies.deed.empty');
  const { ref, gripRef, isDragged } = useSortableThing({ id, index, group, disabled: readOnly });
  const isChosen = chosen.ids.includes(id);
  const onKeyInRow = (event: KeyboardEvent<HTMLElement>): void => {
    const act = chosenActOf(event);
    if (act === undefined) return;
    // The letter itself goes on into the words.
    if (act !== 'typing') event.preventDefault();
    const { currentTarget } = event;
    if (act === 'text' || act === 'typing') currentTarget.querySelector('textarea')?.focus();
    else if (act === 'menu') menuOf(currentTarget, chosen.ids.length > 1)?.click();
    else chosen.act(id, act);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const { target, currentTarget } = event;
    if (readOnly) return;
    if (target === currentTarget) return onKeyInRow(event);
    if (event.key === 'Escape' && chosen.isPicking) return chosen.leave();
    // Fields of a finding's card in the row, and of what stands under its text, have keys of their own.
    if (!(target instanceof HTMLTextAreaElement) || target.dataset['field'] !== 'text') return;
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) return chosen.choose(id);
    const act = rowActOf(event, target);
    // A row without words in this language may have some in another.
    if (!act || (act === 'remove' && !isRowBlank(store.getState().model, id))) return;
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
  const lines: RowLines = {
    before: [
      entry('up', 'up', capsOf('Alt+ArrowUp'), index === 0),
      entry('down', 'down', capsOf('Alt+ArrowDown'), index === count - 1),
      entry('duplicate', 'duplicate', capsOf('Mod+D')),
      { id: 'select', label: words('competencies.row.select'), onAction: () => chosen.pick(id) },
    ],
    after: [entry('remove', 'delete')],
    onGone,
  };
  const classes = ['tegu-row tegu-sortable', isDragged ? 'tegu-dragged' : '', isChosen ? 'chosen' : ''];
  return (
    // The row hears the keys of the field in it; it is no control itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      ref={ref}
      className={classes.filter((each) => each !== '').join(' ')}
      data-record={id}
      // Escape leads from the words to the row.
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {!readOnly && <SortableGrip name={name} gripRef={gripRef} isPassedOver={!isChosen} />}
      {isChosen && <span className="tegu-unseen">{words('competencies.row.isChosen')}</span>}
      {chosen.isPicking && (
        <PickBox
          label={words('competencies.row.pick', { name })}
          isPicked={isChosen}
          onPick={() => chosen.toggle(id)}
        />
      )}
      <ContentField record={id} field="text" language={language} label={label} />
      {children}
      {!readOnly && (
        <NestedMenu label={words('competencies.row.menu', { name })} isPassedOver={!isChosen}>
          {menu ? menu(lines) : <PlainMenu id={id} {...lines} />}
        </NestedMenu>
      )}
    </li>
  );
}

function PlainMenu({ id, before, after, onGone }: RowLines & { readonly id: Id }): JSX.Element {
  return <MenuLines lines={[...before, ...useMoveLines(id, onGone), ...after]} />;
}

/** What the menu key opens: the row's own menu, or that of all rows that are chosen with it. */
function menuOf(row: HTMLElement, isOneOfSeveral: boolean): HTMLElement | null {
  const list = isOneOfSeveral ? row.closest('ul')?.parentElement : undefined;
  return (list ?? row).querySelector<HTMLElement>(list ? '.tegu-chosen-bar button' : '.tegu-more');
}
