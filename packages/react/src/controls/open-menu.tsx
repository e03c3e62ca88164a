import { Check } from 'lucide-react';
import type { JSX, RefObject } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover } from 'react-aria-components';
import type { MenuGroup } from './action-menu.tsx';

interface OpenMenuProps {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  readonly edge: 'start' | 'end';
  /** Which entry has the focus at first: one end of the list, or with `true` the menu as a whole. */
  readonly focused: 'first' | 'last' | true;
  readonly trigger: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** What hangs under the button of a menu while it is open. */
export function OpenMenu({ id, label, groups, edge, focused, trigger, onClose }: OpenMenuProps): JSX.Element {
  return (
    <Popover
      className="tegu-popover"
      trigger="MenuTrigger"
      aria-label={label}
      triggerRef={trigger}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      placement={`bottom ${edge}`}
    >
      <Menu
        id={id}
        className="tegu-menu"
        aria-label={label}
        // The menu opens because its button was pressed.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={focused}
        onClose={onClose}
      >
        {groups.map((group) => (
          <Group key={group.id} group={group} />
        ))}
      </Menu>
    </Popover>
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
