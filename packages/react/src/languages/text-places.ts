import type { AnyRecord, RecordTypeName } from '@tegu/core';
import type { Words } from '../messages/words.tsx';

/** The texts that have a place in the editor, where they are written beside what they belong to. */
const PLACED: Readonly<Partial<Record<RecordTypeName, readonly string[]>>> = {
  statement: ['title', 'text', 'horizon'],
  measure: ['name', 'reflects', 'howOften'],
  unit: ['name', 'contribution'],
  category: ['name', 'description'],
  competency: ['name', 'definition'],
  component: ['text'],
  indicator: ['text', 'examples'],
  descriptor: ['text'],
  role: ['name', 'purpose', 'traits', 'abilities', 'experience'],
  roleCustomer: ['who', 'touchpoints'],
  valueMeaning: ['text'],
};

/** Whether a text can be gone to. */
export function hasPlace({ type }: AnyRecord, field: string): boolean {
  return PLACED[type]?.includes(field) ?? false;
}

/** What a text is part of, where the path to it does not say so. */
export function partNameOf({ type }: AnyRecord, field: string, words: Words): readonly string[] {
  switch (type) {
    case 'model':
      return field === 'title' || field === 'description' || field === 'versionNote'
        ? [words(`languages.part.${field}`)]
        : [];
    case 'level':
    case 'scale':
    case 'category':
    case 'unit':
    case 'activity':
    case 'requirement':
      return [words(`languages.part.${type}`)];
    default:
      return [];
  }
}
