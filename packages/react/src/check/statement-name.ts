import { useCallback } from 'react';
import { useWords, type Words } from '../messages/words.tsx';
import { inOneLanguage } from '../session/in-one-language.ts';
import type { Named } from '../session/names.ts';
import { useContentLanguages } from '../session/session-context.tsx';
import type { Statement } from './borne-out.ts';

/** What a statement is called in a column or a list: purpose and promise by their kind, values and goals by their own name. */
export function useStatementName(): (statement: Statement) => string {
  const named = useStatementNamed();
  return useCallback((statement) => named(statement).text, [named]);
}

/** The same for what shows it: with the language that the name is written in. */
export function useStatementNamed(): (statement: Statement) => Named {
  const words = useWords();
  const languages = useContentLanguages();
  return useCallback((statement) => statementLabel(statement, words, languages), [words, languages]);
}

/** The same for code without React. */
export function statementLabel(
  { kind, title, text }: Statement,
  words: Words,
  languages: readonly string[],
): Named {
  const isOwn = kind === 'value' || kind === 'strategicGoal';
  const shown = isOwn ? (inOneLanguage(title, languages) ?? inOneLanguage(text, languages)) : undefined;
  return shown
    ? { text: shown.text, lang: shown.language }
    : { text: words(`check.kind.${kind}`), lang: undefined };
}
