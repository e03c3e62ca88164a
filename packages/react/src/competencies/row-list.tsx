import type { Id } from '@tegu/core';
import {
  memo,
  useRef,
  useState,
  type ClipboardEvent,
  type JSX,
  type KeyboardEvent,
  type NamedExoticComponent,
} from 'react';
import { flushSync } from 'react-dom';
import { FirstWords } from '../foundation/first-words.tsx';
import { useWords } from '../messages/words.tsx';
import { useContentLanguages, useModel, useSession } from '../session/session-context.tsx';
import { SortableArea } from '../sortable/sortable.tsx';
import { fieldOf, keepingCaret, putCaret, rowOf, type Spot } from './caret.ts';
import { DeedRow } from './deed-row.tsx';
import { pastedLines } from './pasted-lines.ts';
import { useRowActions, type Range } from './row-actions.ts';
import type { RowAct } from './row-keys.ts';
import { rowsOf, textOfRow, type RowKind } from './rows.ts';
import { shortened } from './shortened.ts';
import { useHeldFocus } from './use-held-focus.ts';
import { TextRow } from './text-row.tsx';

interface RowListProps {
  readonly competency: Id;
  readonly kind: RowKind;
  /** The id of the list's heading. */
  readonly labelledBy: string;
  readonly say: (words: string) => void;
}

/** Rows of text in order, and a last one that becomes a row by its first letter. */
export const RowList: NamedExoticComponent<RowListProps> = memo(function RowList({
  competency,
  kind,
  labelledBy,
  say,
}: RowListProps): JSX.Element {
  const words = useWords();
  const { readOnly, store } = useSession();
  const [language = 'en'] = useContentLanguages();
  const list = useRef<HTMLUListElement>(null);
  const ids = useModel((model) => rowsOf(model, competency, kind));
  const actions = useRowActions(competency, kind);
  const [begun, setBegun] = useState(0);
  const hold = useHeldFocus(list, ids);
  const label = words(kind === 'indicator' ? 'competencies.deed' : `competencies.${kind}.one`);
  const adding = words(kind === 'indicator' ? 'competencies.deed.add' : `competencies.${kind}.add`);

  const nameOf = (id: Id): string =>
    shortened(textOfRow(store.getState().model, id, language)) || words('competencies.deed.empty');
  const lastField = (): HTMLTextAreaElement | null =>
    list.current?.querySelector<HTMLTextAreaElement>('.ghost textarea') ?? null;
  const goTo = (spot: Spot | undefined): void => {
    if (spot) putCaret(fieldOf(list.current, spot.id), spot.at);
  };
  /** Draws what an act has made before the caret goes there. */
  const drawing = (act: () => Spot | undefined): void => {
    let spot: Spot | undefined;
    flushSync(() => {
      spot = act();
    });
    goTo(spot);
  };
  const begin = (text: string): void =>
    drawing(() => {
      setBegun((before) => before + 1);
      return actions.begin(text);
    });
  const choose = (id: Id | undefined): void => rowOf(list.current, id)?.focus();
  const remove = (id: Id, isChosen: boolean): void => {
    const at = ids.indexOf(id);
    const neighbour = ids[at - 1] ?? ids[at + 1];
    flushSync(() => actions.remove(id));
    if (neighbour === undefined) lastField()?.focus();
    else if (isChosen) choose(ids[at + 1] ?? neighbour);
    else goTo({ id: neighbour, at: at > 0 ? undefined : 0 });
  };
  const step = (index: number, by: -1 | 1, at: Range | null): void => {
    const next = ids[index + by];
    if (at === null) choose(next);
    else if (next !== undefined) goTo({ id: next, at: at.end });
    else if (by > 0) lastField()?.focus();
  };
  const move = (id: Id, step: -1 | 1): void => {
    let place = 0;
    keepingCaret(() => {
      place = actions.moveBy(id, step);
    });
    if (place > 0) say(words('sortable.moved', { place, count: ids.length }));
  };
  const act = (id: Id, index: number, what: RowAct, at: Range | null): void => {
    if (what === 'up' || what === 'down') return move(id, what === 'up' ? -1 : 1);
    if (what === 'above' || what === 'below') return step(index, what === 'above' ? -1 : 1, at);
    if (what === 'remove') return remove(id, at === null);
    if (what === 'duplicate') {
      return drawing(() => {
        const copy = actions.duplicate(id);
        return copy === undefined ? undefined : { id: copy, at: at?.end };
      });
    }
    if (at === null) return;
    const text = textOfRow(store.getState().model, id, language);
    // After the last row stands the one that is not there yet; an empty row has nothing to be followed by.
    if (index === ids.length - 1 && text.slice(at.end).trim() === '') return lastField()?.focus();
    if (text.trim() !== '') drawing(() => actions.split(id, at));
  };
  const onPaste = (event: ClipboardEvent): void => {
    const { target } = event;
    if (readOnly || !(target instanceof HTMLTextAreaElement) || target.closest('.tegu-finding')) return;
    const pasted = event.clipboardData.getData('text/plain');
    // One line is pasted where the caret is, as anywhere.
    if (!/[\n\r]/.test(pasted.trim())) return;
    const lines = pastedLines(pasted);
    event.preventDefault();
    const id = target.closest<HTMLElement>('[data-record]')?.dataset['record'];
    const at = { start: target.selectionStart, end: target.selectionEnd };
    drawing(() => actions.paste(lines, id === undefined ? undefined : { id, at }));
  };
  const onKeyInLast = (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLTextAreaElement) || event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.altKey) event.preventDefault();
    const above = ids.at(-1);
    const leadsBack =
      event.key === 'Backspace' || (event.key === 'ArrowUp' && !event.altKey && !event.shiftKey);
    if (!leadsBack || event.target.value !== '' || above === undefined) return;
    event.preventDefault();
    goTo({ id: above });
  };
  return (
    <SortableArea
      membersOf={() => ids}
      nameOf={nameOf}
      onMove={({ id, before }) => keepingCaret(() => actions.moveBefore(id, before))}
    >
      <ul className="tegu-rows" ref={list} aria-labelledby={labelledBy} onPaste={onPaste} onFocus={hold}>
        {ids.map((id, index) => {
          const row = {
            id,
            group: kind,
            index,
            count: ids.length,
            label,
            onAct: (what: RowAct, at: Range | null) => act(id, index, what, at),
          };
          return kind === 'indicator' ? <DeedRow key={id} {...row} /> : <TextRow key={id} {...row} />;
        })}
        {!readOnly && (
          // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it hears the keys of its field
          <li className="tegu-row ghost" onKeyDown={onKeyInLast}>
            <FirstWords
              // A new row has taken the letters; the field that waits for the next begins empty.
              key={begun}
              label={adding}
              placeholder={adding}
              lang={language}
              onWords={begin}
            />
          </li>
        )}
      </ul>
    </SortableArea>
  );
});
