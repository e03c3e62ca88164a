import { apply, commands, type Id, type Model } from '@tegu/core';

/** What has to come back before something can be written in a record. */
export interface BroughtBack {
  /** The record and what it stands in, as far as that was deleted. */
  readonly ids: readonly Id[];
  /** The model once they are there again. */
  readonly model: Model;
}

/** Words bring back what somebody else has deleted under them: nothing that was typed is lost. */
export function broughtBack(model: Model, records: readonly (Id | null)[]): BroughtBack {
  const ids = [...new Set(records.flatMap((id) => (id === null ? [] : deletedFrom(model, id))))];
  return { ids, model: ids.length === 0 ? model : apply(model, commands['restore-records'], { ids }).model };
}

function deletedFrom(model: Model, id: Id): readonly Id[] {
  if (model.isLive(id)) return [];
  const deleted: Id[] = [];
  for (let at = model.get(id); at && at.id !== model.root; at = model.get(model.parentOf(at)))
    if (!at.live) deleted.push(at.id);
  return deleted;
}
