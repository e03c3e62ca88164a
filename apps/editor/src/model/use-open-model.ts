import { KeptModel } from '@tegu/store/browser';
import { useEffect, useState } from 'react';
import { leaveModel, takeUpModel } from '../open/left-models.ts';
import { useServices } from '../services.ts';

/** Opens a model of the library for as long as the page shows it. */
export function useOpenModel(id: string): KeptModel | null {
  const { library, line, locks, times } = useServices();
  const [opened, setOpened] = useState<KeptModel | null>(null);
  useEffect(() => {
    let isLeft = false;
    let model: KeptModel | undefined;
    // What is left is stored before it is read again: going out and in at once must not show an older text.
    void letGo.then(() => {
      if (isLeft) return;
      model = takeUpModel(id);
      if (!model) {
        model = new KeptModel(id, { library, line, locks, times });
        void model.open();
      }
      setOpened(model);
    });
    return () => {
      isLeft = true;
      if (model) letGo = leaveModel(model);
    };
  }, [id, library, line, locks, times]);
  return opened?.id === id ? opened : null;
}

let letGo: Promise<void> = Promise.resolve();
