import type { KeptModel } from '@tegu/store/browser';

/** Models that were left before all of them could be stored: they go on trying, and are found again as they are. */
const left = new Map<string, KeptModel>();
/** Those of them that are not stored yet, also where they have been taken up again: they go with the window. */
const unsaved = new Set<KeptModel>();
const watching = new Set<() => void>();

/** Leaves a model; where something of it could not be stored, it is kept in this window until it is. */
export async function leaveModel(model: KeptModel): Promise<void> {
  if (await model.leave()) return;
  left.set(model.id, model);
  unsaved.add(model);
  window.addEventListener('beforeunload', askWhileUnsaved);
  for (const hear of watching) hear();
  void model.whenStored().then(() => {
    unsaved.delete(model);
    if (unsaved.size === 0) window.removeEventListener('beforeunload', askWhileUnsaved);
    if (takeUpModel(model.id, model)) void model.close();
  });
}

/** The model of that id that was left unsaved, if there is one; it is no longer left. */
export function takeUpModel(id: string, only?: KeptModel): KeptModel | undefined {
  const model = left.get(id);
  if (!model || (only && model !== only)) return undefined;
  left.delete(id);
  for (const hear of watching) hear();
  return model;
}

/** What a file holds is safe there, whatever the browser does. */
function askWhileUnsaved(event: BeforeUnloadEvent): void {
  if ([...unsaved].some(({ saved }) => saved.getState().kind !== 'file')) askFirst(event);
}

/** Has the browser ask whether the page may really go. */
export function askFirst(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/** The model of that id that was left unsaved; it stays left. */
export function leftModel(id: string): KeptModel | undefined {
  return left.get(id);
}

/** Whether some model was left that is not stored yet. */
export function areModelsLeft(): boolean {
  return left.size > 0;
}

/** Hears when that may have changed, until the answer is called. */
export function onLeftModels(hear: () => void): () => void {
  watching.add(hear);
  return () => watching.delete(hear);
}
