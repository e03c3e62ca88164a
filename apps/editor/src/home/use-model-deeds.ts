import { useToast } from '@tegu/react';
import type { LibraryEntry } from '@tegu/store/browser';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useAppWords } from '../messages/load-messages.ts';
import { leftModel } from '../open/left-models.ts';
import { useServices } from '../services.ts';
import { copyName } from './copy-name.ts';
import type { Attempt, HomeDeed, HomeReason } from './use-home-trouble.ts';

interface Tools {
  readonly entries: readonly LibraryEntry[];
  /** Those of them that are on the screen. */
  readonly shown: readonly LibraryEntry[];
  readonly read: () => Promise<void>;
  readonly nameOf: (entry: LibraryEntry) => string;
  readonly list: RefObject<HTMLUListElement | null>;
  readonly attempt: Attempt;
}

/** What one does with a model of the list. */
interface ModelDeeds {
  /** The model whose name is being changed. */
  readonly renamed: string | null;
  readonly beginRename: (entry: LibraryEntry) => void;
  /** Gives false where the name could not be stored: then it is still being changed. */
  readonly rename: (entry: LibraryEntry, title: string, isByKey: boolean) => Promise<boolean>;
  readonly duplicate: (entry: LibraryEntry) => Promise<void>;
  readonly remove: (entry: LibraryEntry) => Promise<void>;
}

/** Renames, duplicates and deletes models of the list; whoever works by keyboard stays in it. */
export function useModelDeeds({ entries, shown, read, nameOf, list, attempt }: Tools): ModelDeeds {
  const words = useAppWords();
  const toast = useToast();
  const { shelf, library } = useServices();
  const [renamed, setRenamed] = useState<string | null>(null);
  const next = useRef<string | null>(null);
  useEffect(() => {
    if (next.current === null || renamed !== null) return;
    const link = [...(list.current?.querySelectorAll('a') ?? [])].find(
      ({ dataset }) => dataset['model'] === next.current,
    );
    if (!link) return;
    next.current = null;
    link.focus();
  }, [entries, renamed, list]);

  const attemptOn = async (
    deed: HomeDeed,
    entry: LibraryEntry,
    act: () => Promise<HomeReason | undefined>,
  ): Promise<boolean> => {
    const isDone = await attempt({ deed, name: nameOf(entry) }, act);
    await read();
    return isDone;
  };
  const whyNot = async (id: string): Promise<HomeReason> => {
    const entry = await library.entry(id);
    if (!entry || entry.deleted !== null) return 'gone';
    return entry.newer ? 'newer' : 'unreadable';
  };
  return {
    renamed,
    beginRename: ({ id }) => setRenamed(id),
    rename: async (entry, title, isByKey) => {
      if (isByKey) next.current = entry.id;
      const isDone =
        title.trim() === entry.title.trim() ||
        (await attemptOn('rename', entry, async () => {
          // What was left unsaved comes first where it can: its own title must not get into the new one.
          await leftModel(entry.id)?.store();
          return (await shelf.rename(entry.id, title.trim())) ? undefined : whyNot(entry.id);
        }));
      if (isDone) setRenamed((current) => (current === entry.id ? null : current));
      return isDone;
    },
    duplicate: async (entry) => {
      const name = copyName(nameOf(entry), new Set(entries.map(nameOf)), {
        copyOf: (of) => words('home.copyOf', { name: of }),
        copyOfNumber: (of, number) => words('home.copyOfNumber', { name: of, number }),
      });
      const isDone = await attemptOn('duplicate', entry, async () => {
        const copy = await shelf.duplicate(entry.id, () => name, leftModel(entry.id)?.moment()?.model);
        next.current = copy ?? null;
        return copy === undefined ? whyNot(entry.id) : undefined;
      });
      if (isDone) toast({ message: words('home.duplicated', { name }) });
    },
    remove: async (entry) => {
      const at = shown.indexOf(entry);
      next.current = (shown[at + 1] ?? shown[at - 1])?.id ?? null;
      const isDone = await attemptOn('delete', entry, async () => {
        await shelf.delete(entry.id);
        return undefined;
      });
      if (!isDone) {
        next.current = null;
        return;
      }
      toast({
        message: words('home.deleted', { name: nameOf(entry) }),
        onUndo: () => {
          next.current = entry.id;
          void attemptOn('restore', entry, async () => {
            await shelf.restore(entry.id);
            return undefined;
          });
        },
      });
    },
  };
}
