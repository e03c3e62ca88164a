import { Check, ChevronRight, EllipsisVertical } from 'lucide-react';
import type { JSX, ReactNode } from 'react';
import {
  Button,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  SubmenuTrigger,
} from 'react-aria-components';
import type { MenuEntry, MenuGroup } from '../controls/action-menu.tsx';

/** A line of the menu: does something, or opens choices of its own. */
export type MenuLine = MenuEntry | MenuBranch;

/** Choices behind one line; `heading` of its groups is said above them. */
export interface MenuBranch {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly MenuGroup[];
}

interface NestedMenuProps {
  readonly label: string;
  /** Tab goes by it. */
  readonly isPassedOver?: boolean;
  /** Ends in `MenuLines`. It is drawn only while the menu is open, so that closed menus follow nothing in the model. */
  readonly children: ReactNode;
}

/** The ⋮ of a row that has more to choose than one menu can show: some lines open choices beside them. */
export function NestedMenu({ label, isPassedOver = false, children }: NestedMenuProps): JSX.Element {
  return (
    <MenuTrigger>
      <Button aria-label={label} className="tegu-more" excludeFromTabOrder={isPassedOver}>
        <EllipsisVertical className="tegu-icon" strokeWidth={1.75} aria-hidden />
      </Button>
      <Popover className="tegu-popover" placement="bottom end">
        {children}
      </Popover>
    </MenuTrigger>
  );
}

/** The lines of an open menu. */
export function MenuLines({ lines }: { readonly lines: readonly MenuLine[] }): JSX.Element {
  return (
    <Menu className="tegu-menu">
      {lines.map((line) =>
        'groups' in line ? <Branch key={line.id} branch={line} /> : <Entry key={line.id} entry={line} />,
      )}
    </Menu>
  );
}

function Entry({
  entry,
  chosen,
}: {
  readonly entry: MenuEntry;
  readonly chosen?: ReadonlySet<string>;
}): JSX.Element {
  return (
    <MenuItem
      id={entry.id}
      className={entry.isDanger ? 'tegu-menu-item danger' : 'tegu-menu-item'}
      textValue={entry.label}
      isDisabled={entry.isDisabled ?? false}
      onAction={entry.onAction}
    >
      {chosen && (
        <span className="tick">
          {chosen.has(entry.id) && <Check className="tegu-icon-small" aria-hidden />}
        </span>
      )}
      <span lang={entry.lang}>{entry.label}</span>
      {entry.end !== undefined && <kbd className="end">{entry.end}</kbd>}
    </MenuItem>
  );
}

function Branch({ branch }: { readonly branch: MenuBranch }): JSX.Element {
  return (
    <SubmenuTrigger>
      <MenuItem id={branch.id} className="tegu-menu-item" textValue={branch.label}>
        <span>{branch.label}</span>
        <ChevronRight className="tegu-icon-small end" aria-hidden />
      </MenuItem>
      <Popover className="tegu-popover">
        <Menu className="tegu-menu">
          {branch.groups.map((group) => (
            <Choices key={group.id} group={group} label={group.heading ?? branch.label} />
          ))}
        </Menu>
      </Popover>
    </SubmenuTrigger>
  );
}

function Choices({ group, label }: { readonly group: MenuGroup; readonly label: string }): JSX.Element {
  const { chosen } = group;
  const selected = new Set(typeof chosen === 'string' ? [chosen] : chosen);
  return (
    <MenuSection
      id={group.id}
      className="tegu-menu-section"
      aria-label={label}
      selectionMode={chosen === undefined ? 'none' : typeof chosen === 'string' ? 'single' : 'multiple'}
      selectedKeys={selected}
    >
      {group.entries.map((entry) => (
        <Entry key={entry.id} entry={entry} {...(chosen === undefined ? {} : { chosen: selected })} />
      ))}
    </MenuSection>
  );
}
