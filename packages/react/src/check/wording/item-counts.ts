import type { FindingGroup, ItemKind } from '@tegu/core';
import { useCallback } from 'react';
import { useFormats, useWords } from '../../messages/words.tsx';

/** The kinds that are counted in words of their own; what there is one of is only counted by its findings. */
const COUNTED = [
  'name',
  'definition',
  'indicator',
  'descriptor',
  'component',
  'competency',
  'role',
  'statement',
] as const satisfies readonly ItemKind[];

/** "12 of 86 deeds and 3 of 40 level descriptions": in how many items a rule has found something, of how many it reads. */
export function useItemCounts(): (group: FindingGroup) => string {
  const words = useWords();
  const { formatList } = useFormats();
  return useCallback(
    ({ items, findings }) => {
      const counts = items.flatMap(({ kind, found, read }) => {
        const counted = COUNTED.find((each) => each === kind);
        return counted ? [words(`wording.items.${counted}`, { found, read })] : [];
      });
      return counts.length < items.length
        ? words('wording.items.other', { count: findings.length })
        : formatList(counts, { type: 'unit' });
    },
    [words, formatList],
  );
}
