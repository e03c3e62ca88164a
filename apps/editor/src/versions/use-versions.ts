import type { KeptModel, RestorePoint } from '@tegu/store/browser';
import { useCallback, useEffect, useState } from 'react';

/** The earlier versions of a model, last first, and the way to look again; null until they have been looked up. */
export function useVersions(opened: KeptModel): readonly [readonly RestorePoint[] | null, () => void] {
  const [versions, setVersions] = useState<readonly RestorePoint[] | null>(null);
  const look = useCallback(() => {
    opened.points.list().then(setVersions, () => setVersions([]));
  }, [opened]);
  useEffect(look, [look]);
  return [versions, look];
}
