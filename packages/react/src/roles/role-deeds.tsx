import type { Id } from '@tegu/core';
import { useId, useRef, useState, type ClipboardEvent, type JSX, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { fieldOf, keepingCaret, putCaret, type Spot } from '../competencies/caret.ts';
import type { Range } from '../competencies/row-writing.ts';
import type { RowAct } from '../competencies/row-keys.ts';
import { isSheet, rowsPasted } from '../competencies/rows-pasted.ts';
import { useHeldFocus } from '../competencies/use-held-focus.ts';
import { FirstWords } from '../foundation/first-words.tsx';
import { useWords } from '../messages/words.tsx';
import { textsOf } from '../pasting/clipboard-texts.ts';
import { useContentLanguages, useSession } from '../session/session-context.tsx';
import { useRoleDeedActions } from './role-deed-actions.ts';
import { RoleDeedRow } from './role-deed-row.tsx';

interface RoleDeedsProps {
  readonly role: Id;
  readonly competency: Id;
  readonly competencyName: string;
  /** The role's own deeds under the competency, in order. */
  readonly deeds: readonly Id[];
  /** The other competencies of the role. */
  readonly others: readonly Id[];
  readonly onMoveTo: (deed: Id, competency: Id) => void;
  readonly say: (words: string) => void;
}

/** "In this role it shows when you …": the role's own deeds under a competency, and a field for the next, which Enter leads to. */
export function RoleDeeds(props: RoleDeedsProps): JSX.Element {
  const { role, competency, competencyName, deeds, others, onMoveTo, say } = props;
  const words = useWords();
  const { readOnly, store } = useSession();
  const [language = 'en'] = useContentLanguages();
  const [isOpen, setOpen] = useState(false);
  const [begun, setBegun] = useState(0);
  const ask = useId();
  const place = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const hold = useHeldFocus(place, deeds);
  const actions = useRoleDeedActions(role, competency, deeds);
  const goTo = (spot: Spot | undefined): void => {
    if (spot) putCaret(fieldOf(place.current, spot.id), spot.at);
  };
  /** Draws what an act has made before the caret goes there. */
  const drawing = (act: () => Spot | undefined): void => {
    let spot: Spot | undefined;
    flushSync(() => {
      spot = act();
    });
    goTo(spot);
  };
  const toNext = (): void => {
    flushSync(() => setOpen(true));
    place.current?.querySelector<HTMLElement>('.next textarea')?.focus();
  };
  const close = (): void => {
    flushSync(() => setOpen(false));
    opener.current?.focus();
  };
  const remove = (id: Id): void => {
    const at = deeds.indexOf(id);
    const neighbour = deeds[at - 1] ?? deeds[at + 1];
    flushSync(() => actions.remove(id));
    if (neighbour === undefined) toNext();
    else goTo({ id: neighbour, at: at > 0 ? undefined : 0 });
  };
  const move = (id: Id, step: -1 | 1): void => {
    let to = 0;
    keepingCaret(() => {
      to = actions.moveBy(id, step);
    });
    if (to > 0) say(words('sortable.moved', { place: to, count: deeds.length }));
  };
  const act = (id: Id, what: RowAct, at: Range): void => {
    const index = deeds.indexOf(id);
    if (what === 'up' || what === 'down') return move(id, what === 'up' ? -1 : 1);
    if (what === 'remove') return remove(id);
    if (what === 'duplicate') return drawing(() => actions.duplicate(id));
    const isLast = index === deeds.length - 1;
    if (what === 'above' || what === 'below') {
      const next = deeds[index + (what === 'above' ? -1 : 1)];
      if (next !== undefined) goTo({ id: next, at: at.end });
      else if (what === 'below' && isOpen) toNext();
      return;
    }
    const text = store.getState().model.record(id, 'indicator')?.text[language] ?? '';
    // After the last deed stands the one that is not there yet; an empty one has nothing to be followed by.
    if (isLast && text.slice(at.end).trim() === '') return toNext();
    if (text.trim() !== '') drawing(() => actions.split(id, at));
  };
  const onPaste = (event: ClipboardEvent): void => {
    const { target } = event;
    if (readOnly || !(target instanceof HTMLTextAreaElement)) return;
    const row = target.closest<HTMLElement>('[data-record]')?.dataset['record'];
    if (row !== undefined && target.dataset['field'] !== 'text') return;
    const clipboard = textsOf(event.clipboardData);
    const lines = isSheet(clipboard) ? [] : rowsPasted(clipboard);
    if (lines.length < 2) return;
    event.preventDefault();
    const at = { start: target.selectionStart, end: target.selectionEnd };
    drawing(() => actions.paste(lines, row === undefined ? undefined : { id: row, at }));
  };
  const onKeyInNext = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' || event.key === 'Enter') event.preventDefault();
    if (event.key === 'Escape') close();
    const last = deeds.at(-1);
    if ((event.key === 'ArrowUp' || event.key === 'Backspace') && last !== undefined) {
      event.preventDefault();
      goTo({ id: last });
    }
  };
  // The field that takes the first letter goes while the deed comes: only afterwards is it known who has the focus.
  const onLeave = (): void => {
    requestAnimationFrame(() => {
      if (!place.current?.contains(document.activeElement)) setOpen(false);
    });
  };
  const isAsking = isOpen && !readOnly;
  return (
    <div className="deeds" ref={place} onPaste={onPaste} onFocus={hold} onBlur={onLeave}>
      {(deeds.length > 0 || isAsking) && (
        <p className="ask" id={ask}>
          {words('roles.deed.ask')}
        </p>
      )}
      {deeds.length > 0 && (
        <ul aria-label={words('roles.deeds.of', { competency: competencyName })} aria-describedby={ask}>
          {deeds.map((deed, index) => (
            <RoleDeedRow
              key={deed}
              deed={deed}
              competency={competency}
              index={index}
              count={deeds.length}
              others={others}
              onAct={(what, at) => act(deed, what, at)}
              onMoveTo={(other) => onMoveTo(deed, other)}
            />
          ))}
        </ul>
      )}
      {isAsking && (
        // It hears the keys of its field; it is no control itself.
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
        <div className="next ghost" onKeyDown={onKeyInNext}>
          <FirstWords
            // A new deed has taken the letters; the field that waits for the next begins empty.
            key={begun}
            label={`${words('roles.deed.ask')} ${competencyName}`}
            placeholder={words('roles.deed.next')}
            lang={language}
            onWords={(text) =>
              drawing(() => {
                setBegun((before) => before + 1);
                return actions.begin(text);
              })
            }
          />
        </div>
      )}
      {!readOnly && !isAsking && (
        <button
          type="button"
          className="tegu-link add"
          ref={opener}
          aria-label={`${words('roles.deed.add')}: ${competencyName}`}
          onClick={toNext}
        >
          {words('roles.deed.add')}
        </button>
      )}
    </div>
  );
}
