import { inLanguage } from '@tegu/core';
import { useToast, useWords } from '@tegu/react';
import type { KeptModel } from '@tegu/store/browser';
import { useCallback, useLayoutEffect, useRef, type JSX } from 'react';
import { fileNameOf } from '../files/file-names.ts';
import { fileOfModel } from '../files/model-files.ts';
import { download, pickPlaceToSave } from '../files/pick-files.ts';
import { useAppWords } from '../messages/load-messages.ts';
import { useServices } from '../services.ts';
import { useVersionWhen } from '../versions/version-when.ts';
import { useQuestion } from './question.tsx';
import { useNamesInFile } from './use-names-in-file.ts';
import { writeAgain, writeNew, type ChangedElsewhere, type Writing } from './write-to-file.ts';

/** The way to save the open model, and what is asked meanwhile. */
interface SavingToFile {
  /** The same function as long as the model is open, so that nothing is drawn anew for it. */
  readonly save: () => void;
  readonly question: JSX.Element | null;
}

/** Saves the open model to its file: the same file again where the browser can, a download elsewhere. */
export function useSaveToFile(opened: KeptModel, readOnly: boolean): SavingToFile {
  const words = useAppWords();
  const untitled = useWords()('frame.untitled');
  const toast = useToast();
  const { library } = useServices();
  const when = useVersionWhen();
  const [ask, question] = useQuestion();
  const namesInFile = useNamesInFile(opened, ask);

  const askToReplace = ({ name, modified }: ChangedElsewhere): Promise<'another' | 'replace' | null> =>
    ask({
      title: words('save.changed', { name }),
      why: words('save.changed.why', { when: when(modified) }),
      answers: [
        { answer: 'another', words: words('save.another') },
        { answer: 'replace', words: words('save.replace') },
      ],
    });

  const save = async (): Promise<void> => {
    const moment = opened.moment();
    const inFile = moment && (await namesInFile(moment.model));
    if (!inFile) return;
    const { names, tell } = inFile;
    const writing: Writing = {
      opened,
      library,
      textOf: (model) => fileOfModel(model, { names, newer: readOnly }),
    };
    // A model that may only be looked at keeps its file as it is: what is saved is a copy.
    let written = readOnly ? null : await writeAgain(writing, false);
    if (written && 'modified' in written) {
      const answer = await askToReplace(written);
      if (answer === null) return;
      written = answer === 'replace' ? await writeAgain(writing, true) : null;
    }
    let isDownload = false;
    if (!written || 'modified' in written) {
      const { own } = moment.model;
      const title = inLanguage(own.title, own.languages).trim() || untitled;
      // The file that it came from holds more than can be read here, and is likely called by the title.
      const name = fileNameOf(readOnly ? words('home.copyOf', { name: title }) : title);
      const handle = await pickPlaceToSave(name);
      if (handle === undefined) return;
      isDownload = handle === null;
      if (handle === null) download(name, writing.textOf(moment.model));
      written = handle === null ? { name, moment } : await writeNew(writing, handle, !readOnly);
    }
    const { name } = written;
    if (!readOnly) await opened.savedTo(name, written.moment);
    const where = words(isDownload ? 'open.downloaded' : 'open.saved', { name });
    toast({ message: `${where} ${tell()}`.trim() });
  };
  const trySaving = (): void => void save().catch(() => toast({ message: words('open.notSaved') }));
  const latest = useRef(trySaving);
  useLayoutEffect(() => {
    latest.current = trySaving;
  });
  return { save: useCallback(() => latest.current(), []), question };
}
