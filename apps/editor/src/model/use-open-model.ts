import { useEffect, useState } from 'react';
import { OpenModel } from '../open/open-model.ts';
import { useServices } from '../services.ts';

/** Opens a model of the library for as long as the page shows it. */
export function useOpenModel(id: string): OpenModel | null {
  const { library, line } = useServices();
  const [opened, setOpened] = useState<OpenModel | null>(null);
  useEffect(() => {
    const model = new OpenModel(id, { library, line });
    let isLeft = false;
    // The right to edit is let go before it is asked for again: going out and in at once must not lock oneself out.
    void letGo.then(() => {
      if (isLeft) return;
      setOpened(model);
      void model.open();
    });
    return () => {
      isLeft = true;
      letGo = model.close();
    };
  }, [id, library, line]);
  return opened?.id === id ? opened : null;
}

let letGo: Promise<void> = Promise.resolve();
