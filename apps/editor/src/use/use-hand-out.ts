import { FileFault, faultSentence } from '@tegu/core';
import { useUiLanguage, type HandOut, type OtherModel, type UiLanguage } from '@tegu/react';
import type { KeptModel } from '@tegu/store/browser';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { useServices } from '../services.ts';
import { loadFileMessages } from '../files/fault-words.ts';
import { useFileOpening } from '../files/file-opening.tsx';
import { fileNameWith } from '../files/file-names.ts';
import { modelOfFile } from '../files/model-files.ts';
import { download, pickFiles } from '../files/pick-files.ts';
import { useAppWords } from '../messages/load-messages.ts';
import { useVersionWhen } from '../versions/version-when.ts';

/** What the app does for the documents of the place Use: downloads, earlier versions, the file of another model. */
export function useHandOut(opened: KeptModel): HandOut {
  const { sheets } = useServices();
  const { open } = useFileOpening();
  const words = useAppWords();
  const language = useUiLanguage();
  const when = useVersionWhen();
  const latest = useRef({ words, language, when, open });
  useLayoutEffect(() => {
    latest.current = { words, language, when, open };
  });
  // The same object for as long as the model is open in one language: whoever holds it asks once.
  return useMemo<HandOut>(
    () => ({
      save: ({ title, ending, type, content }) => download(fileNameWith(title, ending), content, type),
      earlier: async () => {
        const versions = await opened.points.list();
        return versions.map(({ id, at, name }) => {
          const time = latest.current.when(at);
          return { id, name: name === '' ? time : `${name}, ${time}` };
        });
      },
      read: (version) => opened.points.read(version),
      writeSheets: (workbook, format) => sheets.write(workbook, format),
      writeWord: (paper) => sheets.writeWord(paper),
      bringIn: () => void latest.current.open('foundation'),
      pickModel: async () => {
        const [picked] = await pickFiles();
        return picked && otherModel(picked.file, language, latest.current.words('file.notText'));
      },
    }),
    [opened, language, sheets],
  );
}

async function otherModel(file: File, language: UiLanguage, notText: string): Promise<OtherModel> {
  const { name } = file;
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return { name, fault: notText };
  try {
    return { name, model: modelOfFile(text).model };
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    return { name, fault: faultSentence(error, await loadFileMessages(language)) };
  }
}
