import { isFull } from '@tegu/store/browser';
import { useCallback, useState } from 'react';

/** What a person wanted to do on Home. */
export type HomeDeed =
  'blank' | 'check' | 'example' | 'template' | 'open' | 'rename' | 'duplicate' | 'delete' | 'restore';

/** Why it could not be done. */
export type HomeReason = 'full' | 'refused' | 'gone' | 'newer' | 'unreadable' | 'unloaded';

/** Something that could not be done, and why. */
export interface HomeTrouble {
  readonly deed: HomeDeed;
  /** The model it was to be done with. */
  readonly name: string;
  readonly why: HomeReason;
}

/** Does something; gives whether it was done, and says so where it was not. */
export type Attempt = (
  what: Pick<HomeTrouble, 'deed' | 'name'>,
  act: () => Promise<HomeReason | undefined>,
) => Promise<boolean>;

/** What last went wrong on Home, and the way to do what may go wrong. */
export function useHomeTrouble(): {
  readonly trouble: HomeTrouble | null;
  readonly attempt: Attempt;
  readonly dismiss: () => void;
} {
  const [trouble, setTrouble] = useState<HomeTrouble | null>(null);
  const attempt = useCallback<Attempt>(async (what, act) => {
    const why = await act().catch((error: unknown) => (isFull(error) ? 'full' : 'refused'));
    setTrouble(why ? { ...what, why } : null);
    return why === undefined;
  }, []);
  const dismiss = useCallback(() => setTrouble(null), []);
  return { trouble, attempt, dismiss };
}
