import { matchRank, searchKey, searchQuery } from '@tegu/core';
import { useWords } from '@tegu/react';
import type { LibraryEntry } from '@tegu/store/browser';
import { useRef, useState, type JSX, type KeyboardEvent } from 'react';
import { useAppWords } from '../messages/load-messages.ts';
import { RecentModel } from './recent-model.tsx';
import type { Attempt } from './use-home-trouble.ts';
import { useModelDeeds } from './use-model-deeds.ts';

/** Fewer models one takes in at a glance; from so many on, one searches. */
const SEARCHED_FROM = 6;

/** So many are shown at first; on a phone the ways to begin stand below them. */
const AT_FIRST = 12;

interface RecentModelsProps {
  readonly entries: readonly LibraryEntry[];
  readonly read: () => Promise<void>;
  readonly attempt: Attempt;
}

/** The models of this device, last edited first; with more than a few, a field to search them by. */
export function RecentModels({ entries, read, attempt }: RecentModelsProps): JSX.Element {
  const words = useAppWords();
  const untitled = useWords()('frame.untitled');
  const [query, setQuery] = useState('');
  const [areAllShown, showAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const nameOf = ({ title }: LibraryEntry): string => (title.trim() === '' ? untitled : title);
  const asked = searchQuery(query);
  const isSearching = asked.words.length > 0;
  const found = isSearching
    ? entries.filter((entry) => matchRank(searchKey(searched(entry, nameOf(entry))), asked) !== undefined)
    : entries;
  const isCut = !isSearching && !areAllShown && found.length > AT_FIRST;
  const shown = isCut ? found.slice(0, AT_FIRST) : found;
  const deeds = useModelDeeds({ entries, shown, read, nameOf, list, attempt });
  return (
    <>
      {(entries.length >= SEARCHED_FROM || query !== '') && (
        <div className="tegu-home-search">
          <input
            type="search"
            className="tegu-field"
            aria-label={words('home.search')}
            placeholder={words('home.search')}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && !event.nativeEvent.isComposing) setQuery('');
              if (event.key === 'ArrowDown') goAmongLinks(event, list.current);
            }}
          />
          <p role="status" className="tegu-muted tegu-small">
            {isSearching && words('home.found', { count: found.length, all: entries.length, query })}
          </p>
        </div>
      )}
      <ul className="tegu-recents" ref={list}>
        {shown.map((entry) => (
          <RecentModel
            key={entry.id}
            entry={entry}
            name={nameOf(entry)}
            isRenamed={entry.id === deeds.renamed}
            onLinkKey={(event) => goAmongLinks(event, list.current)}
            onRename={() => deeds.beginRename(entry)}
            onRenamed={(title, isByKey) => deeds.rename(entry, title, isByKey)}
            onDuplicate={() => void deeds.duplicate(entry)}
            onDelete={() => void deeds.remove(entry)}
          />
        ))}
      </ul>
      {isCut && (
        <p className="tegu-home-all">
          <button type="button" className="tegu-link" onClick={() => showAll(true)}>
            {words('home.showAll', { count: entries.length })}
          </button>
        </p>
      )}
    </>
  );
}

/** Says how many models are here but cannot be read now. */
export function UnsoundModels({ count }: { readonly count: number }): JSX.Element | null {
  const words = useAppWords();
  return count > 0 ? (
    <p className="tegu-home-unsound tegu-muted tegu-small">{words('home.unsound', { count })}</p>
  ) : null;
}

/** What a model is found by: its name and that of its file. */
function searched({ file }: LibraryEntry, name: string): string {
  return file ? `${name} ${file.name}` : name;
}

/** Up and down go from model to model, Home and End to the first and the last. */
function goAmongLinks(event: KeyboardEvent<HTMLElement>, list: HTMLUListElement | null): void {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
  const from = event.target;
  if (!list || !isPlain || !(from instanceof HTMLElement)) return;
  const isLink = from instanceof HTMLAnchorElement;
  if (!isLink && !(from instanceof HTMLInputElement && from.type === 'search')) return;
  const links = [...list.querySelectorAll('a')];
  const at = isLink ? links.indexOf(from) : -1;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
  const link = to === undefined ? undefined : links[to];
  if (!link) return;
  event.preventDefault();
  link.focus();
}
