import { useToast, useWords } from '@tegu/react';
import type { LibraryEntry } from '@tegu/store/browser';
import { useCallback, useEffect, useState, type JSX } from 'react';
import { useAppWords } from '../messages/load-messages.ts';
import { useServices } from '../services.ts';
import { RecentModel } from './recent-model.tsx';

/** The models of this device, last edited first. */
export function RecentModels(): JSX.Element | null {
  const words = useAppWords();
  const editorWords = useWords();
  const toast = useToast();
  const { shelf, line } = useServices();
  const [entries, setEntries] = useState<readonly LibraryEntry[] | null>(null);
  const [renamed, setRenamed] = useState<string | null>(null);
  const read = useCallback(() => void shelf.list().then(setEntries), [shelf]);
  useEffect(() => {
    read();
    return line.listen((message) => {
      if (message.kind === 'library') read();
    });
  }, [read, line]);
  if (!entries) return null;
  if (entries.length === 0) return <p className="tegu-home-none">{words('home.none')}</p>;

  const nameOf = ({ title }: LibraryEntry): string =>
    title.trim() === '' ? editorWords('frame.untitled') : title;
  const remove = async (entry: LibraryEntry): Promise<void> => {
    await shelf.delete(entry.id);
    read();
    toast({
      message: words('home.deleted', { name: nameOf(entry) }),
      onUndo: () => void shelf.restore(entry.id).then(read),
    });
  };
  const rename = async (entry: LibraryEntry, title: string): Promise<void> => {
    setRenamed(null);
    if (title.trim() === entry.title.trim()) return;
    await shelf.rename(entry.id, title.trim());
    read();
  };
  const duplicate = async (entry: LibraryEntry): Promise<void> => {
    await shelf.duplicate(entry.id, () => words('home.copyOf', { name: nameOf(entry) }));
    read();
  };
  return (
    <ul className="tegu-recents">
      {entries.map((entry) => (
        <RecentModel
          key={entry.id}
          entry={entry}
          name={nameOf(entry)}
          isRenamed={entry.id === renamed}
          onRename={() => setRenamed(entry.id)}
          onRenamed={(title) => void rename(entry, title)}
          onDuplicate={() => void duplicate(entry)}
          onDelete={() => void remove(entry)}
        />
      ))}
    </ul>
  );
}
