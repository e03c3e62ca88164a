import { commands, textsIn, type Id, type Model, type Refusal } from '@tegu/core';
import * as Y from 'yjs';
import { documentOf } from '../document/document-of.ts';
import type { LiveModel } from './live-model.ts';
import { openLiveModel, type LiveOptions } from './open-live-model.ts';

// For the tests of live models; nothing of the product imports it.

/** So many people who have the same model, each with a document of their own, in the order of what they write. */
export function people(
  model: Model,
  count: number,
  options: readonly LiveOptions[] = [],
): readonly LiveModel[] {
  const start = Y.encodeStateAsUpdate(documentOf(model));
  return Array.from({ length: count }, (_, i) => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, start, 'wire');
    // Their texts of one field stand in the order of these.
    doc.clientID = 1000 + i;
    const live = openLiveModel(doc, options[i]);
    if (!live) throw new Error('A document without a model');
    return live;
  });
}

/** Two who have the same model. */
export function two(model: Model, ...options: readonly LiveOptions[]): readonly [LiveModel, LiveModel] {
  const [one, other] = people(model, 2, options);
  if (!one || !other) throw new Error('Fewer than two');
  return [one, other];
}

/** What each has written reaches all the others. */
export function meet(...all: readonly LiveModel[]): void {
  const said = all.map(({ doc }) => Y.encodeStateAsUpdate(doc));
  for (const { doc } of all) for (const update of said) Y.applyUpdate(doc, update, 'wire');
}

/** A text of a record as somebody sees it; undefined where there is none. */
export function textOf(live: LiveModel, id: Id, field: string, language: string): string | undefined {
  const record = live.model.get(id);
  return record && textsIn(record, field)?.[language];
}

/** Types into a text, at its end or where it is said, in place of so many units. */
export function type(
  live: LiveModel,
  id: Id,
  field: string,
  insert: string,
  { language = 'en', at, over = 0, typingIn }: Typing = {},
): true | Refusal {
  const end = textOf(live, id, field, language)?.length ?? 0;
  const edit = { at: at ?? end, delete: over, insert };
  return live.run(commands['edit-text'], { id, field, language, edit }, { typingIn });
}

/** How something is typed. */
export interface Typing {
  readonly language?: string;
  readonly at?: number;
  readonly over?: number;
  readonly typingIn?: string;
}
