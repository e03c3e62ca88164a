import { faultSentence, type FileFault, type FileMessages } from '@tegu/core';
import type { UiLanguage } from '@tegu/react';
import { useEffect, useState } from 'react';

const loaders: Readonly<Record<UiLanguage, () => Promise<FileMessages>>> = {
  et: async () => (await import('@tegu/core/file-messages/et')).fileMessagesEt,
  fi: async () => (await import('@tegu/core/file-messages/fi')).fileMessagesFi,
  en: async () => (await import('@tegu/core/file-messages/en')).fileMessagesEn,
};

/** What is wrong with a file, in the language of the screen; undefined until its words are loaded. */
export function useFaultSentence(fault: FileFault | undefined, language: UiLanguage): string | undefined {
  const [loaded, setLoaded] = useState<{ language: UiLanguage; messages: FileMessages } | null>(null);
  useEffect(() => {
    if (!fault) return undefined;
    let isWanted = true;
    void loaders[language]().then((messages) => {
      if (isWanted) setLoaded({ language, messages });
    });
    return () => {
      isWanted = false;
    };
  }, [fault, language]);
  return fault && loaded?.language === language ? faultSentence(fault, loaded.messages) : undefined;
}
