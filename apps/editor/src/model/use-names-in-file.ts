import { countNamesOfPeople, type Model } from '@tegu/core';
import type { KeptModel } from '@tegu/store/browser';
import { useRef } from 'react';
import { useAppWords } from '../messages/load-messages.ts';
import { useServices } from '../services.ts';
import type { Ask } from './question.tsx';

/** What becomes of the names of people when a model is saved to a file. */
interface NamesInFile {
  readonly names: boolean;
  /** What is to be said of it, now that the file is there; empty where the person knows. */
  readonly tell: () => string;
}

/**
 * Names of people stay out of files, which is told once. Where the browser does not keep them either, the person decides
 * before they are lost; gives null where they think better of saving.
 */
export function useNamesInFile(opened: KeptModel, ask: Ask): (model: Model) => Promise<NamesInFile | null> {
  const words = useAppWords();
  const { library } = useServices();
  const known = useRef({ told: 0, decided: 0, names: false });
  return async (model) => {
    const count = countNamesOfPeople(model);
    if (library.isKept && opened.saved.getState().kind !== 'unsaved') {
      const tell = (): string => {
        const isNew = count > known.current.told;
        known.current.told = count;
        return isNew ? words('open.namesStay', { count }) : '';
      };
      return { names: false, tell };
    }
    if (count > known.current.decided) {
      const answer = await ask({
        title: words('save.names'),
        why: words('save.names.why', { count }),
        answers: [
          { answer: 'without', words: words('save.withoutNames') },
          { answer: 'with', words: words('save.withNames') },
        ],
      });
      if (answer === null) return null;
      known.current = { ...known.current, decided: count, names: answer === 'with' };
    }
    return { names: known.current.names, tell: () => '' };
  };
}
