import { commands } from '@tegu/core';
import { useId, useRef, useState, type FormEvent, type JSX, type RefObject } from 'react';
import { useLanguageNames } from '../../languages/language-names.ts';
import { useWords } from '../../messages/words.tsx';
import type { ModelSession } from '../../session/model-session.ts';
import { useContentLanguages, useSession } from '../../session/session-context.tsx';
import { useUndoToast } from '../../session/undo-toast.tsx';
import { LabelledInput } from './labelled-input.tsx';

/** A word that somebody is about to agree on. */
export interface WordDraft {
  readonly word: string;
  readonly language: string;
}

interface VocabularyFormProps {
  readonly draft: WordDraft;
  readonly onDraft: (draft: WordDraft) => void;
  /** The field for what the word means. */
  readonly meaning: RefObject<HTMLInputElement | null>;
}

/** Adds a word that the team has agreed on, with what it means here. */
export function VocabularyForm({ draft, onDraft, meaning }: VocabularyFormProps): JSX.Element {
  const words = useWords();
  const session = useSession();
  const toast = useUndoToast();
  const languages = useContentLanguages();
  const nameOfLanguage = useLanguageNames();
  const { word, language } = draft;
  const [why, setWhy] = useState('');
  const [said, say] = useState('');
  const languageField = useId();
  const wordField = useRef<HTMLInputElement>(null);
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const meant = word.trim();
    if (meant === '') {
      wordField.current?.focus();
      return;
    }
    const before = countOf(session);
    const because = why.trim() === '' ? undefined : { [language]: why.trim() };
    const done = session.run(commands['add-vocabulary'], { word: meant, language, why: because });
    if (done !== true) {
      say(done.reason === 'already-there' ? words('wording.words.there') : '');
      return;
    }
    toast(words('wording.words.added', { word: meant, fewer: Math.max(0, before - countOf(session)) }));
    say('');
    onDraft({ word: '', language });
    setWhy('');
    wordField.current?.focus();
  };
  return (
    <form className="add-word" onSubmit={add}>
      <LabelledInput
        label={words('wording.words.word')}
        ref={wordField}
        lang={language}
        value={word}
        onType={(typed) => onDraft({ word: typed, language })}
      />
      <LabelledInput
        label={words('wording.words.why')}
        ref={meaning}
        lang={language}
        value={why}
        onType={setWhy}
      />
      {languages.length > 1 && (
        <div>
          <label className="tegu-label" htmlFor={languageField}>
            {words('wording.words.language')}
          </label>
          <select
            id={languageField}
            className="tegu-select"
            value={language}
            onChange={({ currentTarget }) => onDraft({ word, language: currentTarget.value })}
          >
            {languages.map((each) => (
              <option key={each} value={each}>
                {nameOfLanguage(each)}
              </option>
            ))}
          </select>
        </div>
      )}
      <button type="submit" className="tegu-button">
        {words('wording.words.add')}
      </button>
      <p className="tegu-small" role="status">
        {said}
      </p>
    </form>
  );
}

function countOf({ checks, store }: ModelSession): number {
  return [...checks.unordered(store.getState().settings)].length;
}
