import { inLanguage } from '@tegu/core';
import { useToast, useWords, type ModelSession } from '@tegu/react';
import { useCallback } from 'react';
import { fileNameOf, fileOfModel } from '../files/model-files.ts';
import { download, mayWrite, pickPlaceToSave, writeTo } from '../files/pick-files.ts';
import { useAppWords } from '../messages/load-messages.ts';
import type { OpenModel } from '../open/open-model.ts';
import { useServices } from '../services.ts';

/** Saves the open model to its file: the same file again where the browser can, a download elsewhere. */
export function useSaveToFile(opened: OpenModel, session: ModelSession): () => void {
  const words = useAppWords();
  const untitled = useWords()('frame.untitled');
  const toast = useToast();
  const { library } = useServices();
  return useCallback(() => {
    const save = async (): Promise<void> => {
      const { model } = session.store.getState();
      const name = fileNameOf(inLanguage(model.own.title, model.own.languages).trim() || untitled);
      const text = fileOfModel(model);
      // A model that may only be looked at keeps its file as it is: what is saved is a copy.
      const kept = session.readOnly ? undefined : await library.handle(opened.id).catch(() => undefined);
      const handle = kept && (await mayWrite(kept)) ? kept : await pickPlaceToSave(name);
      if (handle === undefined) return;
      if (handle === null) {
        download(name, text);
        await opened.savedTo(name, model);
        toast({ message: words('open.downloaded', { name }) });
        return;
      }
      await writeTo(handle, text);
      if (!session.readOnly) await library.keepHandle(opened.id, handle).catch(() => undefined);
      await opened.savedTo(handle.name, model);
      toast({ message: words('open.saved', { name: handle.name }) });
    };
    save().catch(() => toast({ message: words('open.notSaved') }));
  }, [opened, session, library, toast, words, untitled]);
}
