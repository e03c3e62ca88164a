import type { ModelSession } from '@tegu/react';
import { useLayoutEffect } from 'react';
import { keepReviewed, isReviewed } from './preferences.ts';

/** How strictly a person reads the findings of a model, kept in this browser. */
export function useKeptStrictness(model: string, session: ModelSession): void {
  useLayoutEffect(() => {
    session.readAt(isReviewed(model) ? 'review' : 'draft');
    return session.store.subscribe(({ settings }, before) => {
      if (settings.strictness !== before.settings.strictness)
        keepReviewed(model, settings.strictness === 'review');
    });
  }, [model, session]);
}
