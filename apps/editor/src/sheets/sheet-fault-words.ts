import { tableFaultSentence, type TableFault, type TableMessages } from '@tegu/interchange';
import type { LeftOut, LeftOutMessages } from '@tegu/interchange/documents';
import { rowFaultSentence, type RowFault, type RowMessages } from '@tegu/interchange/workbook';
import type { UiLanguage } from '@tegu/react';
import { useEffect, useState } from 'react';

/** What is wrong with a file of sheets, in a language. */
export interface SheetFaultWords {
  readonly language: UiLanguage;
  readonly ofFile: (fault: TableFault) => string;
  readonly ofRow: (fault: RowFault) => string;
  readonly ofLeftOut: (leftOut: LeftOut) => string;
}

const LOADERS: Readonly<
  Record<UiLanguage, () => Promise<readonly [TableMessages, RowMessages, LeftOutMessages]>>
> = {
  et: async () => [
    (await import('@tegu/interchange/table-messages/et')).tableMessagesEt,
    (await import('@tegu/interchange/row-messages/et')).rowMessagesEt,
    (await import('@tegu/interchange/left-out/et')).leftOutMessagesEt,
  ],
  fi: async () => [
    (await import('@tegu/interchange/table-messages/fi')).tableMessagesFi,
    (await import('@tegu/interchange/row-messages/fi')).rowMessagesFi,
    (await import('@tegu/interchange/left-out/fi')).leftOutMessagesFi,
  ],
  en: async () => [
    (await import('@tegu/interchange/table-messages/en')).tableMessagesEn,
    (await import('@tegu/interchange/row-messages/en')).rowMessagesEn,
    (await import('@tegu/interchange/left-out/en')).leftOutMessagesEn,
  ],
};

/** The words about faults of sheets, in the language of the screen; undefined where they are not wanted or not loaded yet. */
export function useSheetFaultWords(areWanted: boolean, language: UiLanguage): SheetFaultWords | undefined {
  const [loaded, setLoaded] = useState<SheetFaultWords>();
  useEffect(() => {
    if (!areWanted) return undefined;
    let isThere = true;
    void LOADERS[language]().then(([table, row, leftOut]) => {
      if (!isThere) return;
      setLoaded({
        language,
        ofFile: (fault) => sentence(tableFaultSentence(fault, table)),
        ofRow: (fault) => rowFaultSentence(fault, row),
        ofLeftOut: ({ why }) => leftOut[why],
      });
    });
    return () => {
      isThere = false;
    };
  }, [areWanted, language]);
  return areWanted && loaded?.language === language ? loaded : undefined;
}

/** As it stands by itself, and not behind a name. */
function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
