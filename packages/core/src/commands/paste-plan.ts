import type { Model } from '../model/model.ts';
import type { Id } from '../records/id.ts';
import type { PasteCompetenciesArgs } from './paste-competencies.ts';

/** What pasting a block will do, before it is done. */
export interface PastePlan {
  /** For each row the competency that it updates; null for one that is made. */
  readonly targets: readonly (Id | null)[];
  /** Those that give way. */
  readonly removed: readonly Id[];
}

/**
 * Which competencies a block would update: those of the same name in its language. A competency is updated by one row alone;
 * a second row of the same name is added, so that neither writes over the other.
 */
export function pastePlan(
  model: Model,
  {
    language,
    mode,
    rows,
    replacing = [],
  }: Pick<PasteCompetenciesArgs, 'language' | 'mode' | 'rows' | 'replacing'>,
): PastePlan {
  const candidates =
    mode === 'add' ? [] : mode === 'update' ? competenciesOf(model) : [...new Set(replacing)];
  const byName = new Map<string, Id[]>();
  for (const id of candidates) {
    const name = foldedName(model.record(id, 'competency')?.name[language] ?? '');
    if (name === '') continue;
    const same = byName.get(name);
    if (same) same.push(id);
    else byName.set(name, [id]);
  }
  const targets = rows.map(({ name }) => byName.get(foldedName(name))?.shift() ?? null);
  const kept = new Set(targets);
  return { targets, removed: mode === 'replace' ? candidates.filter((id) => !kept.has(id)) : [] };
}

/** A name as it is compared: without case, and with one space between its words. */
export function foldedName(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

function competenciesOf(model: Model): readonly Id[] {
  return [
    ...model.childIds(model.root, 'category').flatMap((category) => model.children(category, 'competency')),
    ...model.children(model.root, 'competency'),
  ].map(({ id }) => id);
}
