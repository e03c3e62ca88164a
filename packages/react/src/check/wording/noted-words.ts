import type { Finding } from '@tegu/core';
import { useMemo } from 'react';
import { useSession } from '../../session/session-context.tsx';

/** A word that is remarked on, in how many findings. */
export interface NotedWord {
  readonly word: string;
  readonly language: string;
  readonly count: number;
}

/** More would be a list to work through. */
const MOST = 6;

/** The words that are remarked on most often by checks that heed what the team has agreed on: those noted more than once. */
export function useNotedWords(findings: readonly Finding[]): readonly NotedWord[] {
  const { checks } = useSession();
  return useMemo(() => {
    const counts = new Map<string, NotedWord>();
    for (const { rule, message, language } of findings) {
      const read = checks.rules.get(rule);
      const { quote } = message.values;
      if (read?.scope !== 'text' || !read.heedsVocabulary) continue;
      if (typeof quote !== 'string' || language === null || /\s/u.test(quote.trim())) continue;
      const word = quote.toLowerCase();
      const key = `${language} ${word}`;
      counts.set(key, { word, language, count: (counts.get(key)?.count ?? 0) + 1 });
    }
    return [...counts.values()]
      .filter(({ count }) => count > 1)
      .sort((a, b) => b.count - a.count)
      .slice(0, MOST);
  }, [checks, findings]);
}
