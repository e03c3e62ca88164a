import { commands } from '@tegu/core';
import { useEffect, useId, useRef, useState, type FormEvent, type JSX } from 'react';
import { useLanguageNames } from '../../languages/language-names.ts';
import { useWords } from '../../messages/words.tsx';
import type { ModelSession } from '../../session/model-session.ts';
import { useContentLanguages, useSession } from '../../session/session-context.tsx';
import { useUndoToast } from '../../session/undo-toast.tsx';

/** A word that somebody has begun to agree on. */
export interface WordBegun {
  readonly word: string;
  readonly language: string;
}

interface VocabularyFormProps {
  readonly begun: WordBegun | null;
  readonly onDone: () => void;
}

/** Adds a word that the team has agreed on, with what it means here. */
export function VocabularyForm({ begun, onDone }: VocabularyFormProps): JSX.Element {
  const words = useWords();
  const session = useSession();
  const toast = useUndoToast();
  const languages = useContentLanguages();
  const nameOfLanguage = useLanguageNames();
  const [first = 'en'] = languages;
  const [word, setWord] = useState(begun?.word ?? '');
  const [why, setWhy] = useState('');
  const [language, setLanguage] = useState(begun?.language ?? first);
  const [said, say] = useState('');
  const ids = { word: useId(), why: useId(), language: useId() };
  const wordField = useRef<HTMLInputElement>(null);
  const whyField = useRef<HTMLInputElement>(null);
  // A word that was chosen above stands here: what is missing is its meaning.
  useEffect(() => {
    if (begun) whyField.current?.focus();
  }, [begun]);
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const meant = word.trim();
    if (meant === '') {
      wordField.current?.focus();
      return;
    }
    const before = countOf(session);
    const meaning = why.trim() === '' ? undefined : { [language]: why.trim() };
    const done = session.run(commands['add-vocabulary'], { word: meant, language, why: meaning });
    if (done !== true) {
      say(done.reason === 'already-there' ? words('wording.words.there') : '');
      return;
    }
    toast(words('wording.words.added', { word: meant, fewer: Math.max(0, before - countOf(session)) }));
    say('');
    setWord('');
    setWhy('');
    wordField.current?.focus();
    onDone();
  };
  return (
    <form className="add-word" onSubmit={add}>
      <div>
        <label className="tegu-label" htmlFor={ids.word}>
          {words('wording.words.word')}
        </label>
        <input
          id={ids.word}
          ref={wordField}
          className="tegu-field"
          lang={language}
          value={word}
          onChange={({ currentTarget }) => setWord(currentTarget.value)}
        />
      </div>
      <div className="why">
        <label className="tegu-label" htmlFor={ids.why}>
          {words('wording.words.why')}
        </label>
        <input
          id={ids.why}
          ref={whyField}
          className="tegu-field"
          lang={language}
          value={why}
          onChange={({ currentTarget }) => setWhy(currentTarget.value)}
        />
      </div>
      {languages.length > 1 && (
        <div>
          <label className="tegu-label" htmlFor={ids.language}>
            {words('wording.words.language')}
          </label>
          <select
            id={ids.language}
            className="tegu-select"
            value={language}
            onChange={({ currentTarget }) => setLanguage(currentTarget.value)}
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
