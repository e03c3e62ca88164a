import type { KeptModel } from '@tegu/store/browser';

/** Models that were left before all of them could be stored: they go on trying, and are found again as they are. */
const left = new Map<string, KeptModel>();

/** Leaves a model; where something of it could not be stored, it is kept in this window until it is. */
export async function leaveModel(model: KeptModel): Promise<void> {
  if (await model.leave()) return;
  left.set(model.id, model);
  window.addEventListener('beforeunload', askFirst);
  void model.whenStored().then(() => {
    if (takeUpModel(model.id, model)) void model.close();
  });
}

/** The model of that id that was left unsaved, if there is one; it is no longer left. */
export function takeUpModel(id: string, only?: KeptModel): KeptModel | undefined {
  const model = left.get(id);
  if (!model || (only && model !== only)) return undefined;
  left.delete(id);
  if (left.size === 0) window.removeEventListener('beforeunload', askFirst);
  return model;
}

/** Has the browser ask whether the page may really go. */
export function askFirst(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/** The model of that id that was left unsaved; it stays left. */
export function leftModel(id: string): KeptModel | undefined {
  return left.get(id);
}
