import type { KeptModel, RestorePoint } from '@tegu/store/browser';
import { useCallback, useEffect, useState } from 'react';

/** The earlier versions of a model, last first; null until they have been looked up. */
export type Versions = readonly RestorePoint[] | 'unreadable' | null;

/** The earlier versions of a model, and the way to look again. */
export function useVersions(opened: KeptModel): readonly [Versions, () => void] {
  const [versions, setVersions] = useState<Versions>(null);
  const look = useCallback(() => {
    opened.points.list().then(setVersions, () => setVersions('unreadable'));
  }, [opened]);
  useEffect(look, [look]);
  return [versions, look];
}
