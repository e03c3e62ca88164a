import { faultSentence, type FileFault, type FileMessages } from '@tegu/core';
import type { UiLanguage } from '@tegu/react';
import { useEffect, useState } from 'react';

const loaders: Readonly<Record<UiLanguage, () => Promise<FileMessages>>> = {
  et: async () => (await import('@tegu/core/file-messages/et')).fileMessagesEt,
  fi: async () => (await import('@tegu/core/file-messages/fi')).fileMessagesFi,
  en: async () => (await import('@tegu/core/file-messages/en')).fileMessagesEn,
};

/** The words about faults of files in a language. */
export function loadFileMessages(language: UiLanguage): Promise<FileMessages> {
  return loaders[language]();
}

/** The words about faults of files, in the language of the screen; undefined where they are not wanted or not loaded yet. */
export function useFileMessages(areWanted: boolean, language: UiLanguage): FileMessages | undefined {
  const [loaded, setLoaded] = useState<{ language: UiLanguage; messages: FileMessages } | null>(null);
  useEffect(() => {
    if (!areWanted) return undefined;
    let isThere = true;
    void loaders[language]().then((messages) => {
      if (isThere) setLoaded({ language, messages });
    });
    return () => {
      isThere = false;
    };
  }, [areWanted, language]);
  return areWanted && loaded?.language === language ? loaded.messages : undefined;
}

/** What is wrong with a file, in the language of the screen; undefined until its words are loaded. */
export function useFaultSentence(fault: FileFault | undefined, language: UiLanguage): string | undefined {
  const messages = useFileMessages(fault !== undefined, language);
  return fault && messages && faultSentence(fault, messages);
}
