import { useEffect, useState } from 'react';
import { PAUSE } from './use-calm.ts';
import type { ModelSession } from '../session/model-session.ts';
import { useSession } from '../session/session-context.tsx';

/**
 * What is read from the whole model, read anew once nobody has changed it for a moment: at every key it would cost more the
 * larger the model is, and jump under the eyes of whoever types. `read` stays the same function; it is given what it read before.
 */
export function useAfterPause<T>(read: (session: ModelSession, before?: T) => T): T {
  const session = useSession();
  const [answer, keep] = useState(() => ({ is: read(session) }));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = session.store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(() => keep((before) => ({ is: read(session, before.is) })), PAUSE);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [session, read]);
  return answer.is;
}
