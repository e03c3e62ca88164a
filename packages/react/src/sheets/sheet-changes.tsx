import type { Id } from '@tegu/core';
import type { SheetChange } from '@tegu/interchange/workbook';
import { useId, type JSX, type ReactNode } from 'react';
import { CheckBox } from '../controls/check-box.tsx';
import { useWords } from '../messages/words.tsx';
import { recordOf, type ComparedGroup, type ComparedItem } from '../use/compared.ts';
import { ComparedEntry } from '../use/compared-entry.tsx';
import { headingOf, type Speech } from '../use/compared-words.ts';
import { BesideChange } from './beside-change.tsx';

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
  const others = changes.filter(({ record }) => !listed.has(record));
  const rest = others.slice(MOST_SHOWN).map(({ record }) => record);
  return (
    <div className="changes">
      {shown.map((group) => (
        <Group key={group.id} group={group} was={was} is={is} chosen={chosen} onToggle={onToggle} />
      ))}
      {others.length > 0 && (
        <section>
          <h3>{words('sheets.beside')}</h3>
          <ul>
            {others.slice(0, MOST_SHOWN).map((change) => (
              <TickedChange key={change.record} id={change.record} chosen={chosen} onToggle={onToggle}>
                <BesideChange change={change} was={was} is={is} />
              </TickedChange>
            ))}
          </ul>
        </section>
      )}
      {rest.length > 0 && (
        <section>
          <CheckBox
            label={words('sheets.others', { count: rest.length })}
            isChecked={rest.every((id) => chosen.has(id))}
            onChange={(isChosen) => onToggle(rest, isChosen)}
          />
        </section>
      )}
    </div>
  );
}

interface TickedChangeProps extends Pick<SheetChangesProps, 'chosen' | 'onToggle'> {
  readonly id: Id;
  readonly children: ReactNode;
}

/** A change with the box that takes it in; the box is called by what the change says. */
function TickedChange({ id, chosen, onToggle, children }: TickedChangeProps): JSX.Element {
  const words = useWords();
  const [tick, told] = [useId(), useId()];
  return (
    <li>
      <label className="tick">
        <span className="tegu-unseen" id={tick}>
          {words('sheets.tick')}
        </span>
        <input
          type="checkbox"
          aria-labelledby={`${tick} ${told}`}
          checked={chosen.has(id)}
          onChange={(event) => onToggle([id], event.currentTarget.checked)}
        />
      </label>
      <div id={told}>{children}</div>
    </li>
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
        {items.map((item) => (
          <TickedChange key={keyOf(item)} id={recordOf(item).id} chosen={chosen} onToggle={onToggle}>
            <ComparedEntry item={item} was={was} is={is} />
          </TickedChange>
        ))}
      </ul>
    </section>
  );
}

function keyOf(item: ComparedItem): string {
  const part = item.kind === 'changed' ? `${item.field} ${item.language ?? ''}` : '';
  return `${item.kind} ${recordOf(item).id} ${part}`;
}
