import { commands, type Finding, type RecordByType } from '@tegu/core';
import { useRef, useState, type JSX } from 'react';
import { useLanguageNames } from '../../languages/language-names.ts';
import { useWords } from '../../messages/words.tsx';
import { useNames } from '../../session/names.ts';
import {
  useChildren,
  useContentLanguages,
  useSession,
  useSessionState,
} from '../../session/session-context.tsx';
import { useUndoToast } from '../../session/undo-toast.tsx';
import { useNotedWords } from './noted-words.ts';
import { VocabularyForm, type WordDraft } from './vocabulary-form.tsx';

/** The words whose meaning the team has agreed on, and what is remarked on so often that it may be one of them. */
export function VocabularyList({ findings }: { readonly findings: readonly Finding[] }): JSX.Element | null {
  const words = useWords();
  const session = useSession();
  const root = useSessionState(({ model }) => model.root);
  const agreed = useChildren(root, 'vocabulary');
  const noted = useNotedWords(findings);
  const [first = 'en'] = useContentLanguages();
  const [draft, setDraft] = useState<WordDraft>({ word: '', language: first });
  const meaning = useRef<HTMLInputElement>(null);
  if (session.readOnly && agreed.length === 0) return null;
  return (
    <details className="more-about words">
      <summary>{words('wording.words', { count: agreed.length })}</summary>
      <p className="tegu-small tegu-muted">{words('wording.words.hint')}</p>
      {agreed.length > 0 && (
        <ul>
          {agreed.map((entry) => (
            <AgreedWord key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
      {!session.readOnly && noted.length > 0 && (
        <p className="often">
          <span className="tegu-muted">{words('wording.words.often')}</span>{' '}
          {noted.map(({ word, language, count }) => (
            <button
              key={`${language} ${word}`}
              type="button"
              className="tegu-link"
              lang={language}
              onClick={() => {
                setDraft({ word, language });
                // What is missing is what it means.
                meaning.current?.focus();
              }}
            >
              {words('wording.words.oftenOne', { word, count })}
            </button>
          ))}
        </p>
      )}
      {!session.readOnly && <VocabularyForm draft={draft} onDraft={setDraft} meaning={meaning} />}
    </details>
  );
}

function AgreedWord({ entry }: { readonly entry: RecordByType['vocabulary'] }): JSX.Element {
  const words = useWords();
  const session = useSession();
  const toast = useUndoToast();
  const name = useNames();
  const nameOfLanguage = useLanguageNames();
  const { word, language, why } = entry;
  const isOneOfMany = useSessionState(({ model }) => model.own.languages.length > 1);
  const meaning = name(why, 'check.untitled');
  const remove = (): void => {
    if (session.run(commands['remove-vocabulary'], { word, language }) === true)
      toast(words('wording.words.removed', { word }));
  };
  return (
    <li>
      <div>
        <b lang={language}>{word}</b>
        {isOneOfMany && <span className="tegu-small tegu-muted"> {nameOfLanguage(language)}</span>}
        {meaning !== words('check.untitled') && <p>{meaning}</p>}
      </div>
      {!session.readOnly && (
        <button
          type="button"
          className="tegu-button"
          aria-label={`${words('wording.words.remove')}: ${word}`}
          onClick={remove}
        >
          {words('wording.words.remove')}
        </button>
      )}
    </li>
  );
}
