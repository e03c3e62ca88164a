import { isBlank, type Id } from '@tegu/core';
import { EllipsisVertical } from 'lucide-react';
import type { JSX, KeyboardEvent } from 'react';
import type { Range } from '../competencies/row-writing.ts';
import { rowActOf, type RowAct } from '../competencies/row-keys.ts';
import { shortened } from '../competencies/shortened.ts';
import { ActionMenu, type MenuGroup } from '../controls/action-menu.tsx';
import { capsOf } from '../controls/key-caps.ts';
import { ContentField } from '../content/content-field.tsx';
import { useWords } from '../messages/words.tsx';
import { useNamed, useNames } from '../session/names.ts';
import { useContentLanguages, useModel, useRecord, useSession } from '../session/session-context.tsx';
import { SortableGrip } from '../sortable/sortable-grip.tsx';
import { useSortableThing } from '../sortable/sortable.tsx';

interface RoleDeedRowProps {
  readonly deed: Id;
  readonly competency: Id;
  readonly index: number;
  readonly count: number;
  /** The other competencies of the role, which the deed may be meant for. */
  readonly others: readonly Id[];
  /** `at` is where the caret is. */
  readonly onAct: (act: RowAct, at: Range) => void;
  readonly onMoveTo: (competency: Id) => void;
}

/** A deed of the role's own: Enter parts it, Alt and an arrow moves it, Backspace takes an empty one away. */
export function RoleDeedRow(props: RoleDeedRowProps): JSX.Element | null {
  const { deed, competency, index, count, others, onAct, onMoveTo } = props;
  const words = useWords();
  const named = useNamed();
  const { readOnly } = useSession();
  const [language = 'en'] = useContentLanguages();
  const indicator = useRecord(deed, 'indicator');
  const name = shortened(useNames()(indicator?.text, 'competencies.deed.empty'));
  const held = useModel((model) => others.flatMap((id) => model.record(id, 'competency') ?? []));
  const { ref, gripRef, isDragged } = useSortableThing({
    id: deed,
    index,
    group: competency,
    disabled: readOnly,
  });
  if (!indicator) return null;
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target } = event;
    // The fields of a finding's card have keys of their own.
    if (readOnly || !(target instanceof HTMLTextAreaElement) || target.dataset['field'] !== 'text') return;
    const act = rowActOf(event, target);
    if (!act || (act === 'remove' && !isBlank(indicator.text))) return;
    event.preventDefault();
    onAct(act, { start: target.selectionStart, end: target.selectionEnd });
  };
  const nowhere: Range = { start: 0, end: 0 };
  const menu: readonly MenuGroup[] = [
    {
      id: 'row',
      entries: [
        {
          id: 'up',
          label: words('competencies.up'),
          end: capsOf('Alt+ArrowUp'),
          isDisabled: index === 0,
          onAction: () => onAct('up', nowhere),
        },
        {
          id: 'down',
          label: words('competencies.down'),
          end: capsOf('Alt+ArrowDown'),
          isDisabled: index === count - 1,
          onAction: () => onAct('down', nowhere),
        },
        {
          id: 'duplicate',
          label: words('competencies.duplicate'),
          end: capsOf('Mod+D'),
          onAction: () => onAct('duplicate', nowhere),
        },
        {
          id: 'delete',
          label: words('roles.deed.delete'),
          isDanger: true,
          onAction: () => onAct('remove', nowhere),
        },
      ],
    },
    ...(held.length === 0
      ? []
      : [
          {
            id: 'moveTo',
            heading: words('competencies.deed.moveTo'),
            entries: held.map((other) => {
              const { text, lang } = named(other.name, 'competencies.unnamed');
              return { id: other.id, label: text, lang, onAction: () => onMoveTo(other.id) };
            }),
          },
        ]),
  ];
  return (
    // The row hears the keys of the field in it; it is no control itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      ref={ref}
      className={isDragged ? 'tegu-sortable tegu-dragged' : 'tegu-sortable'}
      data-record={deed}
      onKeyDown={onKeyDown}
    >
      {!readOnly && <SortableGrip name={name} gripRef={gripRef} isPassedOver />}
      <ContentField record={deed} field="text" language={language} label={words('roles.deed')} />
      {!readOnly && (
        <ActionMenu label={words('competencies.row.menu', { name })} groups={menu} className="tegu-more">
          <EllipsisVertical className="tegu-icon" strokeWidth={1.75} aria-hidden />
        </ActionMenu>
      )}
    </li>
  );
}
