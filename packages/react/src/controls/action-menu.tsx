import { EllipsisVertical } from 'lucide-react';
import {
  createElement,
  useId,
  useMemo,
  useRef,
  useState,
  type ComponentProps,
  type JSX,
  type ReactNode,
} from 'react';
import type { OpenMenu } from './open-menu.tsx';

/** One thing that a menu does. */
export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  /** Stands at the end of the line: the key that does the same. */
  readonly end?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly isDanger?: boolean | undefined;
  /** The language of the label, where it is not that of the screen. */
  readonly lang?: string | undefined;
  readonly onAction: () => void;
}

/** Entries that belong together. `chosen` makes them a choice: a word, of one; a list, of any number. */
export interface MenuGroup {
  readonly id: string;
  readonly heading?: string | undefined;
  readonly chosen?: string | readonly string[] | undefined;
  readonly entries: readonly MenuEntry[];
}

interface ActionMenuProps {
  /** The name of the button; its visible words must begin it. */
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  readonly className?: string | undefined;
  /** Which edge of the button it opens under. */
  readonly edge?: 'start' | 'end' | undefined;
  readonly children: ReactNode;
}

/** The keys that open a menu, and the entry that each leads to. */
const OPENED_BY: ReadonlyMap<string, 'first' | 'last'> = new Map([
  ['Enter', 'first'],
  [' ', 'first'],
  ['ArrowDown', 'first'],
  ['ArrowUp', 'last'],
]);

let openMenu: typeof OpenMenu | undefined;

/** Fetches what an open menu is drawn with; a page is there sooner without it, and no menu is open at first. */
export async function loadMenus(): Promise<void> {
  openMenu ??= (await import('./open-menu.tsx')).OpenMenu;
}

/** As `loadMenus`, beforehand: where it fails, it is tried again when the menu is opened. */
function expectMenu(): void {
  void loadMenus().catch(() => undefined);
}

/** A button that opens a menu. */
export function ActionMenu({
  label,
  groups,
  className = 'tegu-icon-button',
  edge = 'end',
  children,
}: ActionMenuProps): JSX.Element {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [focused, focusOn] = useState<'first' | 'last' | true | null>(null);
  const isOpen = focused !== null;
  const show = (on: 'first' | 'last' | true): void => {
    // Some browsers leave the focus where it was; when the menu closes, it is to come back to the button.
    button.current?.focus({ preventScroll: true });
    if (openMenu) focusOn(on);
    else
      void loadMenus().then(
        () => focusOn(on),
        () => undefined,
      );
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-label={label}
        aria-haspopup="true"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        className={className}
        onPointerEnter={expectMenu}
        onFocus={expectMenu}
        // What opens a menu in a row is nothing that was done with the row.
        onPointerDown={(event) => event.stopPropagation()}
        onClick={(event) => {
          event.stopPropagation();
          show(event.detail === 0 ? 'first' : true);
        }}
        onKeyDown={(event) => {
          const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
          const on = OPENED_BY.get(event.key);
          if (!isPlain || on === undefined) return;
          event.preventDefault();
          event.stopPropagation();
          show(on);
        }}
      >
        {children}
      </button>
      {focused !== null && (
        <LoadedMenu
          id={id}
          label={label}
          groups={groups}
          edge={edge}
          focused={focused}
          trigger={button}
          onClose={() => focusOn(null)}
        />
      )}
    </>
  );
}

/** The menu that has been fetched. */
function LoadedMenu(props: ComponentProps<typeof OpenMenu>): JSX.Element | null {
  return openMenu ? createElement(openMenu, props) : null;
}

/** The ⋮ at the end of a row: everything that can be done with the row, without dragging. */
export function RowMenu({
  label,
  entries,
}: {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}): JSX.Element {
  const groups = useMemo(() => [{ id: 'row', heading: undefined, entries }], [entries]);
  return (
    <ActionMenu label={label} groups={groups} className="tegu-more">
      <EllipsisVertical className="tegu-icon" strokeWidth={1.75} aria-hidden />
    </ActionMenu>
  );
}
