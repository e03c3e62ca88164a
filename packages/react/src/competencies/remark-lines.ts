import type { Id } from '@tegu/core';
import { useWords } from '../messages/words.tsx';
import type { MenuLine } from './nested-menu.tsx';
import { REMARK_KINDS, useRemarking } from './remarking.ts';

/** The lines of a menu that begin a remark on its thing. */
export function useRemarkLines(about: Id): readonly MenuLine[] {
  const words = useWords();
  const begin = useRemarking();
  if (!begin) return [];
  return REMARK_KINDS.map((kind) => ({
    id: kind,
    label: words(`competencies.remark.add.${kind}`),
    onAction: () => begin({ about, kind }),
  }));
}
