import type { ClipboardTexts, StartDraft } from '@tegu/react';
import type { Library } from '@tegu/store/browser';
import { useCallback, useState } from 'react';
import { useFileOpening } from '../files/file-opening.tsx';
import { useServices } from '../services.ts';
import type { HomeReason } from './use-home-trouble.ts';

/** The start with a model that a company has: whether it is open, and what has been put into it. */
export interface CheckStart {
  readonly isOpen: boolean;
  readonly draft: StartDraft;
  readonly setDraft: (draft: StartDraft) => void;
  readonly open: () => void;
  /** Opens it with what was pasted on the page. */
  readonly openWith: (clipboard: ClipboardTexts) => Promise<HomeReason | undefined>;
  readonly close: () => void;
}

/** A start in which nothing has been written. */
export const NO_DRAFT: StartDraft = { text: '', language: null };

/** What was put into the start stays for this visit, wherever one goes meanwhile. */
const drafts = new WeakMap<Library, StartDraft>();

/** The state of the start. It closes when files have been dealt with: what became of them stands on the page. */
export function useCheckStart(): CheckStart {
  const { library } = useServices();
  const { times } = useFileOpening();
  const [openedAt, setOpenedAt] = useState<number | null>(null);
  const [draft, show] = useState(() => drafts.get(library) ?? NO_DRAFT);
  const setDraft = useCallback(
    (next: StartDraft) => {
      drafts.set(library, next);
      show(next);
    },
    [library],
  );
  const open = useCallback(() => setOpenedAt(times), [times]);
  const openWith = useCallback(
    async (clipboard: ClipboardTexts): Promise<HomeReason | undefined> => {
      const dialog = await import('./check-start-dialog.tsx').catch(() => undefined);
      if (!dialog) return 'unloaded';
      const before = drafts.get(library) ?? NO_DRAFT;
      setDraft({ ...before, text: dialog.followedBy(before.text, clipboard) });
      open();
      return undefined;
    },
    [library, setDraft, open],
  );
  const close = useCallback(() => setOpenedAt(null), []);
  return { isOpen: openedAt === times, draft, setDraft, open, openWith, close };
}
