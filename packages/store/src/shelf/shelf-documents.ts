import { apply, commands, newModel, type Model } from '@tegu/core';
import * as Y from 'yjs';
import { documentOf } from '../document/document-of.ts';
import { described, type ModelFacts } from '../library/library-entry.ts';
import type { StoredModel } from '../library/library.ts';
import { modelOf } from '../opening/model-of.ts';
import { liveIn } from '../opening/open-stored.ts';

export { isOfNewerTegu } from './of-newer-tegu.ts';

// What the shelf does with documents themselves. It is loaded when it is first wanted: a list of models needs none of it.

/** A model as the library stores it. */
export interface Storable {
  readonly facts: ModelFacts;
  readonly update: Uint8Array;
}

/** What the library stores of a model. */
export function storable(model: Model): Storable {
  return { facts: described(model), update: Y.encodeStateAsUpdate(documentOf(model)) };
}

/** An empty model in a language, as the library stores it. */
export function blank(language: string): Storable {
  return storable(newModel(language));
}

/** What is stored of a model, or what it says now, under another name; undefined where nobody can read it. */
export function copyOf(stored: StoredModel, title: string, unsaved?: Model): Storable | undefined {
  const model = unsaved ?? modelOf(stored);
  return model && storable(titled(model, title));
}

/** What another title adds to the document, null where it changes nothing; undefined where the model is not to be changed. */
export function retitled(stored: StoredModel, title: string): Storable | null | undefined {
  const live = liveIn(stored);
  if (!live || live.readOnly) return undefined;
  const before = Y.encodeStateVector(live.doc);
  const [language = 'en'] = live.model.own.languages;
  const args = { id: live.model.root, field: 'title', language, text: title };
  const answer = live.run(commands['replace-text'], args);
  if (answer !== true) return answer.reason === 'no-change' ? null : undefined;
  const update = Y.encodeStateAsUpdate(live.doc, before);
  const facts = described(live.model);
  live.close();
  return { facts, update };
}

/** The model with its title in the first content language. */
function titled(model: Model, text: string): Model {
  const [language = 'en'] = model.own.languages;
  const command = commands['replace-text'];
  const args = { id: model.root, field: 'title', language, text };
  return command.can(model, args) === true ? apply(model, command, args).model : model;
}
