import type { Model } from '@tegu/core';
import { modelIn } from '../document/projection.ts';
import type { StoredModel } from '../library/library.ts';
import { documentIn } from './document-in.ts';

/** The model that a library keeps, to be read; undefined where nobody can read it. */
export function modelOf(stored: StoredModel): Model | undefined {
  const doc = documentIn(stored.update);
  return doc && modelIn(doc);
}
