import { useId, useRef, useState, type JSX } from 'react';
import { flushSync } from 'react-dom';
import { Sheet } from '../controls/sheet.tsx';
import { useWords } from '../messages/words.tsx';
import { useSession, useSessionState } from '../session/session-context.tsx';
import { AddLanguage } from './add-language.tsx';
import { setLanguages } from './content-languages.ts';
import { useLanguageNames } from './language-names.ts';
import { LanguageItem } from './language-item.tsx';
import type { LeadTo } from './missing-list.tsx';

interface LanguagesDialogProps {
  readonly onClose: () => void;
  /** Leads to a text of a record, to be written in a language. */
  readonly onLead: LeadTo;
}

/** The content languages: which the model has, which is the first, and what is not written yet in each. */
export function LanguagesDialog({ onClose, onLead }: LanguagesDialogProps): JSX.Element {
  const words = useWords();
  const session = useSession();
  const nameOf = useLanguageNames();
  const about = useId();
  const list = useRef<HTMLUListElement>(null);
  const languages = useSessionState(({ model }) => model.own.languages);
  const [said, say] = useState('');
  const change = (next: readonly string[], heard: string, at: string | undefined): void => {
    let isDone = false;
    flushSync(() => {
      isDone = setLanguages(session, next) === true;
    });
    if (!isDone) return;
    say(heard);
    // The button that was pressed may be gone: the focus stays with a language.
    list.current?.querySelector<HTMLElement>(`[data-language="${CSS.escape(at ?? '')}"]`)?.focus();
  };
  const others = (language: string): readonly string[] => languages.filter((each) => each !== language);
  return (
    <Sheet title={words('languages.title')} onClose={onClose}>
      <div className="tegu-languages">
        <p className="tegu-muted" id={about}>
          {words('languages.about')}
        </p>
        <ul ref={list} className="list" aria-label={words('languages.list')} aria-describedby={about}>
          {languages.map((language, i) => (
            <LanguageItem
              key={language}
              language={language}
              isFirst={i === 0}
              isOnly={languages.length === 1}
              onLead={onLead}
              onFirst={() =>
                change(
                  [language, ...others(language)],
                  words('languages.madeFirst', { name: nameOf(language) }),
                  language,
                )
              }
              onTakeOut={() =>
                change(
                  others(language),
                  words('languages.takenOut', { name: nameOf(language) }),
                  languages[i + 1] ?? languages[i - 1],
                )
              }
            />
          ))}
        </ul>
        {!session.readOnly && (
          <AddLanguage
            languages={languages}
            onAdd={(language) =>
              change([...languages, language], words('languages.added', { name: nameOf(language) }), language)
            }
          />
        )}
        <p className="tegu-small tegu-muted said" role="status">
          {said}
        </p>
      </div>
    </Sheet>
  );
}
