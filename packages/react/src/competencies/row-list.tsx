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
import { textsOf } from '../pasting/clipboard-texts.ts';
import { useBlockPaste } from '../pasting/use-block-paste.tsx';
import { usePlaces } from '../places/places-context.tsx';
import { useContentLanguages, useModel, useSession } from '../session/session-context.tsx';
import { SortableArea } from '../sortable/sortable.tsx';
import { fieldOf, keepingCaret, putCaret, type Spot } from './caret.ts';
import { ChosenRowsBar } from './chosen-rows-bar.tsx';
import { DeedRow } from './deed-row.tsx';
import { useRowActions } from './row-actions.ts';
import type { Range } from './row-writing.ts';
import type { RowAct } from './row-keys.ts';
import { RowKeysBar } from './row-keys-bar.tsx';
import { isRowBlank, nameOfRow, rowsOf, textOfRow, type RowKind } from './rows.ts';
import { isSheet, rowsPasted } from './rows-pasted.ts';
import { shortened } from './shortened.ts';
import { TextRow } from './text-row.tsx';
import { useChosenRows } from './use-chosen-rows.ts';
import { useHeldFocus } from './use-held-focus.ts';

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
  const languages = useContentLanguages();
  const [language = 'en'] = languages;
  const list = useRef<HTMLUListElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const ids = useModel((model) => rowsOf(model, competency, kind));
  const actions = useRowActions(competency, kind);
  const places = usePlaces();
  const { open: openSheet, dialog } = useBlockPaste();
  const [begun, setBegun] = useState(0);
  const hold = useHeldFocus(list, ids);
  const label = words(kind === 'indicator' ? 'competencies.deed' : `competencies.${kind}.one`);
  const adding = words(kind === 'indicator' ? 'competencies.deed.add' : `competencies.${kind}.add`);

  const textOf = (id: Id): string => textOfRow(store.getState().model, id, language);
  const nameOf = (id: Id): string =>
    shortened(nameOfRow(store.getState().model, id, languages)) || words('competencies.deed.empty');
  const lastField = (): HTMLTextAreaElement | null =>
    list.current?.querySelector<HTMLTextAreaElement>('.ghost textarea') ?? null;
  const toLast = (): void => lastField()?.focus();
  const chosen = useChosenRows({ place, competency, kind, ids, nameOf, say, toLast });
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
  /** The focus goes on to the row before one that has gone, or to the one behind it. */
  const goOnFrom = (id: Id): void => {
    const at = ids.indexOf(id);
    const neighbour = ids[at - 1] ?? ids[at + 1];
    if (neighbour === undefined) toLast();
    else goTo({ id: neighbour, at: at > 0 ? undefined : 0 });
  };
  const remove = (id: Id): void => {
    flushSync(() => actions.remove(id));
    goOnFrom(id);
  };
  const step = (index: number, by: -1 | 1, at: Range): void => {
    const next = ids[index + by];
    if (next !== undefined) goTo({ id: next, at: at.end });
    else if (by > 0) toLast();
  };
  const move = (id: Id, step: -1 | 1): void => {
    let place = 0;
    keepingCaret(() => {
      place = actions.moveBy(id, step);
    });
    if (place > 0) say(words('sortable.moved', { place, count: ids.length }));
  };
  const act = (id: Id, what: RowAct, at: Range): void => {
    const index = ids.indexOf(id);
    if (what === 'up' || what === 'down') return move(id, what === 'up' ? -1 : 1);
    if (what === 'above' || what === 'below') return step(index, what === 'above' ? -1 : 1, at);
    if (what === 'remove') return remove(id);
    if (what === 'duplicate') {
      return drawing(() => {
        const copy = actions.duplicate(id);
        return copy === undefined ? undefined : { id: copy, at: at.end };
      });
    }
    const text = textOf(id);
    // After the last row stands the one that is not there yet; an empty row has nothing to be followed by.
    if (index === ids.length - 1 && text.slice(at.end).trim() === '') return toLast();
    if (!isRowBlank(store.getState().model, id)) drawing(() => actions.split(id, at));
  };
  const onPaste = (event: ClipboardEvent): void => {
    const { target } = event;
    if (readOnly || !(target instanceof HTMLElement)) return;
    const row = target.closest<HTMLElement>('[data-record]')?.dataset['record'];
    const isField = target instanceof HTMLTextAreaElement;
    // Fields of a finding's card, and of what stands under a text, take what is pasted as any field does.
    if (isField && row !== undefined && target.dataset['field'] !== 'text') return;
    const clipboard = textsOf(event.clipboardData);
    if (isSheet(clipboard)) {
      event.preventDefault();
      return openSheet(clipboard, {
        onPasted: ([first]) => places.go({ place: 'competencies', item: first }),
      });
    }
    const pasted = rowsPasted(clipboard);
    // One line is pasted where the caret is, as anywhere.
    if (pasted.length === 0 || (isField && pasted.length === 1 && !pasted[0]?.includes('\n'))) return;
    event.preventDefault();
    if (!isField) return chosen.insertAfter(chosen.ids.at(-1) ?? row ?? '', pasted);
    const at = { start: target.selectionStart, end: target.selectionEnd };
    drawing(() => actions.paste(pasted, row === undefined ? undefined : { id: row, at }));
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
      <div ref={place} onCopy={chosen.onCopy} onCut={chosen.onCopy}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- Shift and the arrows choose by keyboard */}
        <ul
          className={chosen.isPicking ? 'tegu-rows picking' : 'tegu-rows'}
          ref={list}
          aria-labelledby={labelledBy}
          onPaste={onPaste}
          onFocus={hold}
          onMouseDown={chosen.onMouseDown}
          onClick={chosen.onClick}
        >
          {ids.map((id, index) => {
            const row = {
              id,
              group: kind,
              index,
              count: ids.length,
              label,
              chosen,
              onAct: (what: RowAct, at: Range) => act(id, what, at),
              onGone: () => goOnFrom(id),
            };
            return kind === 'indicator' ? <DeedRow key={id} {...row} /> : <TextRow key={id} {...row} />;
          })}
          {!readOnly && (
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it hears the keys of its field
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
        {(chosen.isPicking || chosen.ids.length > 1) && (
          <ChosenRowsBar competency={competency} chosen={chosen} />
        )}
        {!readOnly && <RowKeysBar list={list} onAct={act} />}
      </div>
      {dialog}
    </SortableArea>
  );
});
