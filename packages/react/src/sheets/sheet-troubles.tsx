import { rowFaultSentence, type RowMessages, type SheetsRead } from '@tegu/interchange/workbook';
import { useEffect, useState, type JSX } from 'react';
import { useUiLanguage, useWords } from '../messages/words.tsx';
import { sheetNoteWords } from './sheet-note-words.ts';
import type { UiLanguage } from '../messages/languages.ts';

/** So many are told one by one. */
const MOST = 20;

const LOADERS: Readonly<Record<UiLanguage, () => Promise<RowMessages>>> = {
  et: async () => (await import('@tegu/interchange/row-messages/et')).rowMessagesEt,
  fi: async () => (await import('@tegu/interchange/row-messages/fi')).rowMessagesFi,
  en: async () => (await import('@tegu/interchange/row-messages/en')).rowMessagesEn,
};

interface SheetTroublesProps {
  readonly read: SheetsRead;
}

/** Rows that were not understood, each with its place and what would be right; then what was passed over without harm. */
export function SheetTroubles({ read: { faults, notes } }: SheetTroublesProps): JSX.Element | null {
  const words = useWords();
  const messages = useRowMessages(faults.length > 0);
  if (faults.length === 0 && notes.length === 0) return null;
  return (
    <div className="troubles">
      {faults.length > 0 && messages && (
        <section role="alert">
          <h3>{words('sheets.faults', { count: faults.length })}</h3>
          <ul>
            {faults.slice(0, MOST).map((fault) => (
              <li key={`${fault.sheet} ${fault.row} ${fault.column} ${fault.code}`}>
                {rowFaultSentence(fault, messages)}
              </li>
            ))}
          </ul>
          {faults.length > MOST && <p>{words('sheets.faults.more', { count: faults.length - MOST })}</p>}
          <p className="tegu-muted">{words('sheets.faults.stay')}</p>
        </section>
      )}
      {notes.length > 0 && (
        <ul className="notes tegu-muted">
          {notes.map((note, i) => (
            // Notes may be worded alike, and their list is never put in another order.
            <li key={i}>{sheetNoteWords(note, words)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function useRowMessages(areWanted: boolean): RowMessages | undefined {
  const language = useUiLanguage();
  const [loaded, setLoaded] = useState<{ language: UiLanguage; messages: RowMessages }>();
  useEffect(() => {
    if (!areWanted) return undefined;
    let isThere = true;
    void LOADERS[language]().then((messages) => {
      if (isThere) setLoaded({ language, messages });
    });
    return () => {
      isThere = false;
    };
  }, [areWanted, language]);
  return loaded?.language === language ? loaded.messages : undefined;
}
