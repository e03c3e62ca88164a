import type { MatrixPreference } from '@tegu/react';
import { useMemo, useState } from 'react';
import { keepTurned, rememberedTurned } from './preferences.ts';

/** Whether a person has turned the matrix of roles in a model, kept in this browser. */
export function useKeptMatrix(model: string): MatrixPreference {
  const [isTurned, setTurned] = useState<boolean>(() => rememberedTurned(model));
  return useMemo(
    () => ({
      isMatrixTurned: isTurned,
      onMatrixTurned: (next: boolean) => {
        keepTurned(model, next);
        setTurned(next);
      },
    }),
    [model, isTurned],
  );
}
