import { useToast } from '@tegu/react';
import { Link } from '@tanstack/react-router';
import type { ReferenceEntry } from '@tegu/store/browser';
import { useCallback, useEffect, useRef, useState, type JSX } from 'react';
import { useFileOpening } from '../files/file-opening.tsx';
import { useEditedWhen } from '../home/edited-when.ts';
import { useAppWords } from '../messages/load-messages.ts';
import { useServices } from '../services.ts';

/** The libraries of this browser, last opened first; nothing where there are none. */
export function LibrariesHere(): JSX.Element | null {
  const words = useAppWords();
  const editedWhen = useEditedWhen();
  const toast = useToast();
  const { libraries } = useServices();
  const { references } = libraries;
  const { times } = useFileOpening();
  const [entries, setEntries] = useState<readonly ReferenceEntry[]>([]);
  const list = useRef<HTMLUListElement>(null);
  /** Where the focus goes once the list has been drawn again. */
  const next = useRef<string | null>(null);
  const read = useCallback(
    // Where they cannot be read, the models are there all the same.
    () => references.list().then(setEntries, () => setEntries([])),
    [references],
  );
  // Files that came may have been libraries.
  useEffect(() => void read(), [read, times]);
  useEffect(() => {
    if (next.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-library="${next.current}"]`)?.focus();
    next.current = null;
  }, [entries]);
  if (entries.length === 0) return null;
  const nameOf = ({ title, file }: ReferenceEntry): string => title.trim() || file;
  const mark = async (entry: ReferenceEntry, isRemoved: boolean): Promise<boolean> => {
    const removed = isRemoved ? now() : null;
    const isDone = await references.markRemoved(entry.id, removed).then(
      () => true,
      () => false,
    );
    if (!isDone) toast({ message: words('library.notRemoved', { name: nameOf(entry) }) });
    await read();
    return isDone;
  };
  const remove = async (entry: ReferenceEntry): Promise<void> => {
    const at = entries.indexOf(entry);
    next.current = (entries[at + 1] ?? entries[at - 1])?.id ?? null;
    if (!(await mark(entry, true))) return;
    toast({
      message: words('library.removed', { name: nameOf(entry) }),
      onUndo: () => {
        next.current = entry.id;
        void mark(entry, false);
      },
    });
  };
  return (
    <section className="tegu-libraries" aria-labelledby="tegu-libraries">
      <h2 id="tegu-libraries">{words('library.all')}</h2>
      <ul ref={list}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <div>
              <Link data-library={entry.id} to="/l/$library" params={{ library: entry.id }}>
                {nameOf(entry)}
              </Link>
              <span className="tegu-small tegu-muted">
                {words('library.counts', { count: entry.competencies, when: editedWhen(entry.opened) })}
              </span>
            </div>
            <button
              type="button"
              className="tegu-button quiet"
              aria-label={words('library.removeOne', { name: nameOf(entry) })}
              onClick={() => void remove(entry)}
            >
              {words('library.remove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function now(): number {
  return Date.now();
}
