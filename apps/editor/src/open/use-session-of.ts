import { languagePacks, rules, type LanguagePacks } from '@tegu/core';
import { createModelSession, today, type ModelSession } from '@tegu/react';
import type { LiveModel } from '@tegu/store';
import { useLayoutEffect, useState } from 'react';
import { loadPacks } from './language-packs.ts';

/** The packs once they are here: a model that goes on in another document is not to wait for them again. */
let loaded: LanguagePacks | undefined;

/**
 * The session of an open model; null until the packs that read its languages are here. Where the model goes on in another
 * document, the old session is given until the new one is there, at once: nothing on the page is drawn away meanwhile.
 */
export function useSessionOf(live: LiveModel): ModelSession | null {
  const [opened, setOpened] = useState<{ live: LiveModel; session: ModelSession } | null>(null);
  useLayoutEffect(() => {
    let isWanted = true;
    let session: ModelSession | undefined;
    // Where the packs cannot be loaded, the model is written in all the same, and only not read.
    const begin = (packs: LanguagePacks): void => {
      if (!isWanted) return;
      session = createModelSession({ live, packs, rules, today: today() });
      setOpened({ live, session });
    };
    if (loaded) begin(loaded);
    else
      void loadPacks()
        .then((packs) => (loaded = packs))
        .catch(() => languagePacks())
        .then(begin);
    return () => {
      isWanted = false;
      session?.close();
    };
  }, [live]);
  return opened?.session ?? null;
}
