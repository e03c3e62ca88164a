import { inLanguage, rankOf, type Id } from '@tegu/core';
import { useMemo } from 'react';
import { useWords } from '../messages/words.tsx';
import { inOneLanguage } from '../session/in-one-language.ts';
import { useContentLanguages, useRecord, useSession, useSessionState } from '../session/session-context.tsx';

/** A deed or a level's description, as it is read. */
export interface Sentence {
  readonly id: Id;
  readonly text: string;
  /** The content language that the text is in. */
  readonly language: string;
  /** "2 Master" where it belongs to a level, else ''. */
  readonly level: string;
}

/** A living sentence that says something. */
export function useSentence(id: Id | null): Sentence | undefined {
  const words = useWords();
  const languages = useContentLanguages();
  const { checks } = useSession();
  const indicator = useRecord(id, 'indicator');
  const descriptor = useRecord(id, 'descriptor');
  const meaning = useRecord(id, 'valueMeaning');
  const record = indicator ?? descriptor ?? meaning;
  const level = useRecord((indicator ?? descriptor)?.level ?? null, 'level');
  const rank = useSessionState(() => (level ? checks.derivation.ask(rankOf, level.id) : 0));
  return useMemo(() => {
    const said = record && inOneLanguage(record.text, languages);
    if (!record || !said) return undefined;
    const name = level ? words('roles.level', { rank, name: inLanguage(level.name, languages) }) : '';
    return { id: record.id, text: record.text[said.language] ?? '', language: said.language, level: name };
  }, [record, level, rank, words, languages]);
}
