import { languagePacks, rules } from '@tegu/core';
import { createModelSession, type ModelSession } from '@tegu/react';
import type { LiveModel } from '@tegu/store';
import { useEffect, useState } from 'react';
import { loadPacks } from './language-packs.ts';

/** The session of an open model; null until the packs that read its languages are here. */
export function useSessionOf(live: LiveModel): ModelSession | null {
  const [opened, setOpened] = useState<{ live: LiveModel; session: ModelSession } | null>(null);
  useEffect(() => {
    let isWanted = true;
    let session: ModelSession | undefined;
    // Where the packs cannot be loaded, the model is written in all the same, and only not read.
    const loading = loadPacks().catch(() => languagePacks());
    void loading.then((packs) => {
      if (!isWanted) return;
      session = createModelSession({ live, packs, rules });
      setOpened({ live, session });
    });
    return () => {
      isWanted = false;
      session?.close();
    };
  }, [live]);
  return opened?.live === live ? opened.session : null;
}
