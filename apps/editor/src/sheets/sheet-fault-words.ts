import { tableFaultSentence, type TableFault, type TableMessages } from '@tegu/interchange';
import { rowFaultSentence, type RowFault, type RowMessages } from '@tegu/interchange/workbook';
import type { UiLanguage } from '@tegu/react';
import { useEffect, useState } from 'react';

/** What is wrong with a file of sheets, in a language. */
export interface SheetFaultWords {
  readonly language: UiLanguage;
  readonly ofFile: (fault: TableFault) => string;
  readonly ofRow: (fault: RowFault) => string;
}

const LOADERS: Readonly<Record<UiLanguage, () => Promise<readonly [TableMessages, RowMessages]>>> = {
  et: async () => [
    (await import('@tegu/interchange/table-messages/et')).tableMessagesEt,
    (await import('@tegu/interchange/row-messages/et')).rowMessagesEt,
  ],
  fi: async () => [
    (await import('@tegu/interchange/table-messages/fi')).tableMessagesFi,
    (await import('@tegu/interchange/row-messages/fi')).rowMessagesFi,
  ],
  en: async () => [
    (await import('@tegu/interchange/table-messages/en')).tableMessagesEn,
    (await import('@tegu/interchange/row-messages/en')).rowMessagesEn,
  ],
};

/** The words about faults of sheets, in the language of the screen; undefined where they are not wanted or not loaded yet. */
export function useSheetFaultWords(areWanted: boolean, language: UiLanguage): SheetFaultWords | undefined {
  const [loaded, setLoaded] = useState<SheetFaultWords>();
  useEffect(() => {
    if (!areWanted) return undefined;
    let isThere = true;
    void LOADERS[language]().then(([table, row]) => {
      if (!isThere) return;
      setLoaded({
        language,
        ofFile: (fault) => tableFaultSentence(fault, table),
        ofRow: (fault) => rowFaultSentence(fault, row),
      });
    });
    return () => {
      isThere = false;
    };
  }, [areWanted, language]);
  return areWanted && loaded?.language === language ? loaded : undefined;
}
