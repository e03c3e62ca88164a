import { Check, EllipsisVertical } from 'lucide-react';
import { useMemo, type JSX, type ReactNode } from 'react';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';

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

/** A button that opens a menu. */
export function ActionMenu({
  label,
  groups,
  className = 'tegu-icon-button',
  edge = 'end',
  children,
}: ActionMenuProps): JSX.Element {
  return (
    <MenuTrigger>
      <Button aria-label={label} className={className}>
        {children}
      </Button>
      <Popover className="tegu-popover" placement={`bottom ${edge}`}>
        <Menu className="tegu-menu">
          {groups.map((group) => (
            <Group key={group.id} group={group} />
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function Group({ group }: { readonly group: MenuGroup }): JSX.Element {
  const { chosen } = group;
  const isChoice = chosen !== undefined;
  const selected = new Set(typeof chosen === 'string' ? [chosen] : chosen);
  return (
    <MenuSection
      id={group.id}
      className="tegu-menu-section"
      selectionMode={!isChoice ? 'none' : typeof chosen === 'string' ? 'single' : 'multiple'}
      selectedKeys={selected}
      {...(group.heading === undefined ? { 'aria-label': group.entries[0]?.label ?? group.id } : {})}
    >
      {group.heading !== undefined && <Header className="tegu-menu-heading">{group.heading}</Header>}
      {group.entries.map((entry) => (
        <MenuItem
          key={entry.id}
          id={entry.id}
          className={entry.isDanger ? 'tegu-menu-item danger' : 'tegu-menu-item'}
          textValue={entry.label}
          isDisabled={entry.isDisabled ?? false}
          onAction={entry.onAction}
        >
          {isChoice && (
            <span className="tick">
              {selected.has(entry.id) && <Check className="tegu-icon-small" aria-hidden />}
            </span>
          )}
          <span lang={entry.lang}>{entry.label}</span>
          {entry.end !== undefined && <kbd className="end">{entry.end}</kbd>}
        </MenuItem>
      ))}
    </MenuSection>
  );
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
