import { inLanguage } from '@tegu/core';
import { useToast, useWords } from '@tegu/react';
import type { KeptModel } from '@tegu/store/browser';
import { useCallback } from 'react';
import { fileNameOf, fileOfModel } from '../files/model-files.ts';
import { download, mayWrite, pickPlaceToSave, writeTo } from '../files/pick-files.ts';
import { useAppWords } from '../messages/load-messages.ts';
import { useServices } from '../services.ts';

/** Saves the open model to its file: the same file again where the browser can, a download elsewhere. */
export function useSaveToFile(opened: KeptModel, readOnly: boolean): () => void {
  const words = useAppWords();
  const untitled = useWords()('frame.untitled');
  const toast = useToast();
  const { library } = useServices();
  return useCallback(() => {
    const save = async (): Promise<void> => {
      const moment = opened.moment();
      if (!moment) return;
      const { model } = moment;
      const name = fileNameOf(inLanguage(model.own.title, model.own.languages).trim() || untitled);
      // A model that may only be looked at keeps its file as it is: what is saved is a copy.
      const kept = readOnly ? undefined : await library.handle(opened.id).catch(() => undefined);
      const handle = kept && (await mayWrite(kept)) ? kept : await pickPlaceToSave(name);
      if (handle === undefined) return;
      if (handle === null) {
        download(name, fileOfModel(model));
        if (!readOnly) await opened.savedTo(name, moment);
        toast({ message: words('open.downloaded', { name }) });
        return;
      }
      // Choosing a place and waiting for another tab take time: what was written meanwhile belongs into the file.
      const written = await opened.inTurnToSave(async () => {
        const latest = opened.moment() ?? moment;
        await writeTo(handle, fileOfModel(latest.model));
        return latest;
      });
      if (!readOnly) {
        await library.keepHandle(opened.id, handle).catch(() => undefined);
        await opened.savedTo(handle.name, written);
      }
      toast({ message: words('open.saved', { name: handle.name }) });
    };
    save().catch(() => toast({ message: words('open.notSaved') }));
  }, [opened, readOnly, library, toast, words, untitled]);
}
