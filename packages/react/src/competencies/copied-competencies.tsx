import type { Id } from '@tegu/core';
import { useEffect, useRef, type RefObject } from 'react';
import { putBlock } from '../pasting/copy-block.ts';
import { useContentLanguages, useSession } from '../session/session-context.tsx';
import { useTableColumns } from '../table/columns.ts';
import { tableBlock } from '../table/table-block.ts';

interface CopiedCompetenciesProps {
  readonly tree: RefObject<HTMLElement | null>;
  readonly ids: readonly Id[];
  readonly onCopied: () => void;
}

/**
 * Copies the chosen competencies as the table does: a row each, under the heads of its columns. Drawn only while some are
 * chosen, so that a tree that nobody copies from reads no table.
 */
export function CopiedCompetencies({ tree, ids, onCopied }: CopiedCompetenciesProps): null {
  const session = useSession();
  const columns = useTableColumns();
  const [language = 'en'] = useContentLanguages();
  const latest = useRef({ ids, columns, language, onCopied });
  useEffect(() => {
    latest.current = { ids, columns, language, onCopied };
  });
  useEffect(() => {
    const page = tree.current?.ownerDocument;
    if (!page) return undefined;
    // A link holds no text that is marked, so the browser may say that the whole page is copied.
    const onCopy = (event: ClipboardEvent): void => {
      const { activeElement } = page;
      const isHere = activeElement !== null && tree.current?.contains(activeElement);
      const isWriting = activeElement instanceof HTMLTextAreaElement;
      if (!event.clipboardData || event.defaultPrevented || !isHere || isWriting) return;
      event.preventDefault();
      const now = latest.current;
      const block = tableBlock(session.store.getState().model, now.ids, now.columns, now.language);
      putBlock(event.clipboardData, block, now.language);
      now.onCopied();
    };
    page.addEventListener('copy', onCopy);
    return () => page.removeEventListener('copy', onCopy);
  }, [tree, session]);
  return null;
}
