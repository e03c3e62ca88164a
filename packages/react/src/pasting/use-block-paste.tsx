import type { Id } from '@tegu/core';
import { Suspense, useCallback, useState, type JSX } from 'react';
import { PasteDialog } from './lazy-paste-dialog.tsx';
import type { PasteDialogProps } from './paste-dialog.tsx';
import type { ClipboardTexts } from './clipboard-texts.ts';

/** What is known where a block is pasted. */
export interface PasteOptions {
  /** The competencies that are chosen there, which the block may replace. */
  readonly chosen?: readonly Id[] | undefined;
  /** Writes the block cell by cell instead, where there are cells. */
  readonly onCells?: (() => void) | undefined;
  /** Hears of the competencies that were made. */
  readonly onPasted?: ((made: readonly Id[]) => void) | undefined;
}

/** Asks where the columns of a pasted block go. */
export interface BlockPaste {
  /** Opens the dialog over what was pasted. */
  readonly open: (clipboard: ClipboardTexts, options?: PasteOptions) => void;
  /** To be drawn by whoever uses it. */
  readonly dialog: JSX.Element | null;
}

/** The way to paste a block of several columns: `holdsColumns` tells whether a clipboard has one. */
export function useBlockPaste(): BlockPaste {
  const [opened, setOpened] = useState<PasteDialogProps | null>(null);
  const open = useCallback((clipboard: ClipboardTexts, options: PasteOptions = {}): void => {
    setOpened({ clipboard, ...options, onClose: () => setOpened(null) });
  }, []);
  const dialog = opened && (
    <Suspense fallback={null}>
      <PasteDialog {...opened} />
    </Suspense>
  );
  return { open, dialog };
}
