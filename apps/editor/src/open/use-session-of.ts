import { rules } from '@tegu/core';
import { createModelSession, type ModelSession } from '@tegu/react';
import type { LiveModel } from '@tegu/store';
import { useEffect, useState } from 'react';
import { loadPacks } from './language-packs.ts';

/** The session of an open model; null until the packs that read its languages are here. */
export function useSessionOf(live: LiveModel): ModelSession | null {
  const [opened, setOpened] = useState<{ live: LiveModel; session: ModelSession } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void loadPacks().then((packs) => {
      if (isWanted) setOpened({ live, session: createModelSession({ live, packs, rules }) });
    });
    return () => {
      isWanted = false;
    };
  }, [live]);
  return opened?.live === live ? opened.session : null;
}
