import { inLanguage, type Id } from '@tegu/core';
import { Check } from 'lucide-react';
import { useMemo, type JSX, type RefObject } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover } from 'react-aria-components';
import { capsOf, shortcutCaps } from '../controls/key-caps.ts';
import { useWords } from '../messages/words.tsx';
import { useNames } from '../session/names.ts';
import { useChildren, useContentLanguages, useRecord } from '../session/session-context.tsx';
import { useLevels, type LevelView } from './levels.ts';
import { useTakesOver } from './matrix-heads.tsx';
import type { Decide, Decision } from './requirement-actions.ts';
import { useRequirement, useSourceWords } from './requirement-state.ts';

interface RequirementMenuProps {
  readonly role: Id;
  readonly competency: Id;
  /** How many cells are chosen: what is decided is decided for all. */
  readonly cells: number;
  readonly trigger: RefObject<HTMLElement | null>;
  readonly onDecide: Decide;
  /** Sets the level on entry by its rank; 0: none. */
  readonly onEntry: (rank: number) => void;
  readonly onClose: () => void;
}

/** What a role can need of a competency: the levels with their texts, not required, not decided, nothing of its own. */
export function RequirementMenu({
  role,
  competency,
  cells,
  trigger,
  onDecide,
  onEntry,
  onClose,
}: RequirementMenuProps): JSX.Element {
  const words = useWords();
  const name = useNames();
  const levels = useLevels(competency);
  const state = useRequirement(role, competency, levels);
  const source = useSourceWords(state);
  const roleName = name(useRecord(role, 'role')?.name, 'roles.unnamed');
  const competencyName = name(useRecord(competency, 'competency')?.name, 'roles.unnamedCompetency');
  const takesOver = useTakesOver(role);
  const chosen = state.level?.id ?? state.kind;
  const selected = useMemo(() => new Set([chosen]), [chosen]);
  const decide = (decision: Decision) => (): void => onDecide(role, competency, decision);
  const isOwn = state.from === null && state.kind !== 'notHeld';
  return (
    <Popover
      className="tegu-popover tegu-requirement-menu"
      triggerRef={trigger}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      placement="bottom start"
    >
      <Menu
        className="tegu-menu"
        aria-label={words('roles.menu', { role: roleName, competency: competencyName })}
        // The menu opens because its cell was pressed.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        selectionMode="single"
        selectedKeys={selected}
        onClose={onClose}
      >
        <MenuSection id="levels" className="tegu-menu-section">
          <Header className="tegu-menu-heading">
            {words('roles.menu', { role: roleName, competency: competencyName })}
            {source !== '' && ` · ${source}`}
            {cells > 1 && ` · ${words('roles.cells', { count: cells })}`}
            {takesOver !== '' && <span className="note">{takesOver}</span>}
          </Header>
          {levels.map((level) => (
            <LevelItem
              key={level.id}
              level={level}
              competency={competency}
              isChosen={level.id === chosen}
              onAction={decide({ level: level.id })}
            />
          ))}
          <PlainItem
            id="notRequired"
            end={shortcutCaps('not-required')}
            isChosen={chosen === 'notRequired'}
            onAction={decide('notRequired')}
          />
          <PlainItem
            id="undecided"
            end={shortcutCaps('undecided')}
            isChosen={chosen === 'undecided'}
            onAction={decide('undecided')}
          />
        </MenuSection>
        {(state.level !== null || state.kind === 'undecided') && (
          <EntrySection levels={levels} chosen={state.entry?.rank ?? 0} onEntry={onEntry} />
        )}
        {isOwn && (
          <MenuSection
            id="own"
            className="tegu-menu-section"
            selectionMode="none"
            aria-label={words('roles.clear')}
          >
            <MenuItem
              id="clear"
              className="tegu-menu-item"
              textValue={words('roles.clear')}
              onAction={decide('clear')}
            >
              <span className="tick" />
              {words('roles.clear')}
              <kbd className="end">{shortcutCaps('clear-level')}</kbd>
            </MenuItem>
          </MenuSection>
        )}
      </Menu>
    </Popover>
  );
}

interface EntrySectionProps {
  readonly levels: readonly LevelView[];
  readonly chosen: number;
  readonly onEntry: (rank: number) => void;
}

/** The level that must be there on the first day, beside the target. */
function EntrySection({ levels, chosen, onEntry }: EntrySectionProps): JSX.Element {
  const words = useWords();
  const title = words('roles.entry.title');
  const selected = useMemo(() => new Set([`entry ${chosen}`]), [chosen]);
  const item = (rank: number, label: string, lang?: string): JSX.Element => (
    <MenuItem
      key={rank}
      id={`entry ${rank}`}
      className="tegu-menu-item"
      textValue={label}
      aria-label={`${title}: ${label}`}
      onAction={() => onEntry(rank)}
    >
      <span className="tick">{rank === chosen && <Check className="tegu-icon-small" aria-hidden />}</span>
      <span lang={lang}>{label}</span>
      {rank > 0 && <kbd className="end">{capsOf(`Shift+${rank}`)}</kbd>}
    </MenuItem>
  );
  return (
    <MenuSection id="entry" className="tegu-menu-section" selectionMode="single" selectedKeys={selected}>
      <Header className="tegu-menu-heading">{title}</Header>
      {levels.map(({ rank, name, lang }) => item(rank, words('roles.level', { rank, name }), lang))}
      {item(0, words('roles.entry.notSet'))}
    </MenuSection>
  );
}

interface LevelItemProps {
  readonly level: LevelView;
  readonly competency: Id;
  readonly isChosen: boolean;
  readonly onAction: () => void;
}

function LevelItem({ level, competency, isChosen, onAction }: LevelItemProps): JSX.Element {
  const words = useWords();
  const languages = useContentLanguages();
  const descriptor = useChildren(competency, 'descriptor').find((each) => each.level === level.id);
  const text = inLanguage(descriptor?.text ?? {}, languages);
  const label = words('roles.level', { rank: level.rank, name: level.name });
  return (
    <MenuItem
      id={level.id}
      className="tegu-menu-item described"
      textValue={label}
      aria-label={text === '' ? label : `${label}: ${text}`}
      onAction={onAction}
    >
      <span className="tick">{isChosen && <Check className="tegu-icon-small" aria-hidden />}</span>
      <span>
        <span className="tegu-level">
          <i className="tegu-cell level" data-step={level.step}>
            {level.rank}
          </i>
          <span lang={level.lang}>{level.name}</span>
        </span>
        {text !== '' && <span className="text">{text}</span>}
      </span>
    </MenuItem>
  );
}

interface PlainItemProps {
  readonly id: 'notRequired' | 'undecided';
  readonly end: string;
  readonly isChosen: boolean;
  readonly onAction: () => void;
}

function PlainItem({ id, end, isChosen, onAction }: PlainItemProps): JSX.Element {
  const words = useWords();
  const label = words(`roles.state.${id}`);
  return (
    <MenuItem id={id} className="tegu-menu-item" textValue={label} onAction={onAction}>
      <span className="tick">{isChosen && <Check className="tegu-icon-small" aria-hidden />}</span>
      {label}
      <kbd className="end">{end}</kbd>
    </MenuItem>
  );
}
