import { inLanguage } from '@tegu/core';
import { useCallback } from 'react';
import { useWords } from '../messages/words.tsx';
import { useContentLanguages } from '../session/session-context.tsx';
import type { Statement } from './borne-out.ts';

/** What a statement is called in a column or a list: purpose and promise by their kind, values and goals by their own name. */
export function useStatementName(): (statement: Statement) => string {
  const words = useWords();
  const languages = useContentLanguages();
  return useCallback(
    ({ kind, title, text }) => {
      if (kind !== 'value' && kind !== 'strategicGoal') return words(`check.kind.${kind}`);
      return inLanguage(title, languages) || inLanguage(text, languages) || words(`check.kind.${kind}`);
    },
    [words, languages],
  );
}
