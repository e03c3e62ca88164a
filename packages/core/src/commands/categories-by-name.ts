import type { Model } from '../model/model.ts';
import type { Id } from '../records/id.ts';
import { inLanguage } from '../records/texts.ts';
import { foldedName } from './paste-plan.ts';

/** The categories by their name in a language, as names are compared; of several with one name the first. */
export function categoriesByName(model: Model, language: string): Map<string, Id> {
  const byName = new Map<string, Id>();
  for (const { id, name } of model.children(model.root, 'category')) {
    const folded = foldedName(inLanguage(name, [language]));
    if (folded !== '' && !byName.has(folded)) byName.set(folded, id);
  }
  return byName;
}
