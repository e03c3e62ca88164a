import type { Id } from '@tegu/core';
import type { SheetChange } from '@tegu/interchange/workbook';
import type { JSX } from 'react';
import { CheckBox } from '../controls/check-box.tsx';
import { useWords } from '../messages/words.tsx';
import { recordOf, type ComparedGroup, type ComparedItem } from '../use/compared.ts';
import { ComparedEntry } from '../use/compared-entry.tsx';
import { headingOf, type Speech } from '../use/compared-words.ts';

interface SheetChangesProps {
  readonly changes: readonly SheetChange[];
  readonly groups: readonly ComparedGroup[];
  /** The words of the model as it is and as it would be. */
  readonly was: Speech;
  readonly is: Speech;
  readonly chosen: ReadonlySet<Id>;
  readonly onToggle: (ids: readonly Id[], isChosen: boolean) => void;
}

/** So many things are shown one by one; the others go by the choice above them. */
const MOST_SHOWN = 200;

/** Every change with a box to tick, under the thing that it belongs to. */
export function SheetChanges(props: SheetChangesProps): JSX.Element {
  const { changes, groups, was, is, chosen, onToggle } = props;
  const words = useWords();
  const known = new Set(changes.map(({ record }) => record));
  const shown = groups.slice(0, MOST_SHOWN).flatMap((group) => {
    const items = group.items.filter((item) => known.has(recordOf(item).id));
    return items.length > 0 ? [{ ...group, items }] : [];
  });
  const listed = new Set(shown.flatMap(({ items }) => items.map((item) => recordOf(item).id)));
  const others = changes.flatMap(({ record }) => (listed.has(record) ? [] : [record]));
  return (
    <div className="changes">
      {shown.map((group) => (
        <Group key={group.id} group={group} was={was} is={is} chosen={chosen} onToggle={onToggle} />
      ))}
      {others.length > 0 && (
        <section>
          <CheckBox
            label={words('sheets.others', { count: others.length })}
            isChecked={others.every((id) => chosen.has(id))}
            onChange={(isChosen) => onToggle(others, isChosen)}
          />
        </section>
      )}
    </div>
  );
}

interface GroupProps extends Omit<SheetChangesProps, 'changes' | 'groups'> {
  readonly group: ComparedGroup;
}

function Group({ group: { head, items }, was, is, chosen, onToggle }: GroupProps): JSX.Element {
  const words = useWords();
  const isGone = head !== null && !is.model.isLive(head.id);
  const heading = head
    ? headingOf(head, isGone ? was : is)
    : { text: words('check.wholeModel'), lang: undefined };
  return (
    <section>
      <h3 lang={heading.lang}>{heading.text}</h3>
      <ul>
        {items.map((item) => {
          const { id } = recordOf(item);
          return (
            <li key={keyOf(item)}>
              <label className="tick">
                <span className="tegu-unseen">{words('sheets.tick')}</span>
                <input
                  type="checkbox"
                  checked={chosen.has(id)}
                  onChange={(event) => onToggle([id], event.currentTarget.checked)}
                />
              </label>
              <ComparedEntry item={item} was={was} is={is} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function keyOf(item: ComparedItem): string {
  const part = item.kind === 'changed' ? `${item.field} ${item.language ?? ''}` : '';
  return `${item.kind} ${recordOf(item).id} ${part}`;
}
