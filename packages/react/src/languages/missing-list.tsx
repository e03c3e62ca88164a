import { inBranch, missingTexts, textsIn, type Id, type MissingText } from '@tegu/core';
import { useState, type JSX } from 'react';
import { pathOf } from '../check/record-path.ts';
import { ContentField } from '../content/content-field.tsx';
import { useWords } from '../messages/words.tsx';
import { inOneLanguage } from '../session/in-one-language.ts';
import { useContentLanguages, useSession } from '../session/session-context.tsx';
import { useInLanguage } from './language-names.ts';
import { hasPlace, partNameOf } from './text-places.ts';

/** Leads to a text of a record, to be written in a language. */
export type LeadTo = (record: Id, field: string, language: string) => void;

/** So many are enough to begin with. */
const MOST = 100;

interface MissingListProps {
  readonly language: string;
  readonly onLead: LeadTo;
}

/** The texts that a language misses, each with the way to it; one that no place of the editor shows is written right here. */
export function MissingList({ language, onLead }: MissingListProps): JSX.Element {
  const words = useWords();
  const { store, checks } = useSession();
  const inLanguage = useInLanguage();
  // As it was when the list was opened: a line must not go from under the caret by its first letter.
  const [texts] = useState(() =>
    checks.derivation.ask(missingTexts, inBranch(language, store.getState().model.root)),
  );
  const left = texts.length - MOST;
  return (
    <>
      <ul
        className="missing-texts"
        aria-label={words('languages.missing.list', { language: inLanguage(language) })}
      >
        {texts.slice(0, MOST).map((text) => (
          <MissingItem key={`${text.record} ${text.field}`} text={text} language={language} onLead={onLead} />
        ))}
      </ul>
      {left > 0 && (
        <p className="tegu-small tegu-muted">{words('languages.missing.more', { count: left })}</p>
      )}
    </>
  );
}

interface MissingItemProps extends MissingListProps {
  readonly text: MissingText;
}

function MissingItem({ text: { record, field }, language, onLead }: MissingItemProps): JSX.Element | null {
  const words = useWords();
  const { store } = useSession();
  const languages = useContentLanguages();
  const { model } = store.getState();
  const found = model.get(record);
  if (!found) return null;
  const path = [...pathOf(model, record, field, languages, words), ...partNameOf(found, field, words)];
  const where = path.join(' › ');
  if (!hasPlace(found, field)) {
    return (
      <li className="tegu-row">
        <p className="path">{where}</p>
        <ContentField record={record} field={field} language={language} label={where} isQuiet />
      </li>
    );
  }
  const other = inOneLanguage(textsIn(found, field) ?? {}, languages);
  return (
    <li className="tegu-row">
      <button type="button" className="lead" onClick={() => onLead(record, field, language)}>
        <span className="path">{where}</span> <span lang={other?.language}>{other?.text}</span>
      </button>
    </li>
  );
}
