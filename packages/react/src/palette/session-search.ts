import { SearchIndex } from '@tegu/core';
import type { ModelSession } from '../session/model-session.ts';

const indexes = new WeakMap<ModelSession, SearchIndex>();

/** The search over a session's model: made when it is first asked for, following every change from then on. */
export function searchIn(session: ModelSession): SearchIndex {
  const known = indexes.get(session);
  if (known) return known;
  const index = new SearchIndex(session.store.getState().model);
  session.onChange(({ model, diff }) => index.update(model, diff));
  indexes.set(session, index);
  return index;
}
