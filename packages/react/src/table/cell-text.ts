import {
  inLanguage,
  levelsByRank,
  lineRecords,
  scaleOfCompetency,
  type Id,
  type Model,
  type RecordByType,
} from '@tegu/core';
import { inOneLanguage } from '../session/in-one-language.ts';
import { LISTS, type ColumnKey } from './columns.ts';

/** What a cell of the table says: a list has a line for each of its records. */
export function cellText(model: Model, competency: Id, key: ColumnKey, language: string): string {
  const record = model.record(competency, 'competency');
  if (!record) return '';
  switch (key) {
    case 'name':
    case 'definition':
      return record[key][language] ?? '';
    case 'category':
      return categoryText(model, model.parentOf(record), language);
    case 'indicators':
    case 'knowledge':
    case 'skills':
    case 'attitudes':
      return lineRecords(model, competency, LISTS[key], language)
        .map(({ line }) => line)
        .join('\n');
    default:
      return descriptorAt(model, competency, key)?.text[language] ?? '';
  }
}

/**
 * The language whose words a cell shows: the one that is written in, or, where it says nothing there, the first other one
 * that it says something in. Null for a cell that says nothing.
 */
export function shownLanguage(
  model: Model,
  competency: Id,
  key: ColumnKey,
  languages: readonly string[],
): string | null {
  if (key === 'category') {
    const record = model.record(competency, 'competency');
    const category = model.record(record ? model.parentOf(record) : null, 'category');
    return inOneLanguage(category?.name ?? {}, languages)?.language ?? null;
  }
  return languages.find((language) => cellText(model, competency, key, language) !== '') ?? null;
}

/** The name of a category, in another language where it has none in this; empty for the model itself. */
export function categoryText(model: Model, parent: Id, language: string): string {
  return inLanguage(model.record(parent, 'category')?.name ?? {}, [language]);
}

/** The level of a competency's own scale that stands at a rank, from 0. */
export function levelAt(model: Model, competency: Id, rank: number): Id | undefined {
  return levelsByRank(model, scaleOfCompetency(model, competency)?.id ?? null)[rank];
}

/** False for a level that the scale of a competency does not have; null is one that is still to be made. */
export function hasPlace(model: Model, competency: Id | null, key: ColumnKey): boolean {
  return typeof key !== 'number' || levelAt(model, competency ?? '', key) !== undefined;
}

/** What a competency looks like at a rank of its scale, if that is written. */
export function descriptorAt(
  model: Model,
  competency: Id,
  rank: number,
): RecordByType['descriptor'] | undefined {
  const level = levelAt(model, competency, rank);
  return model.children(competency, 'descriptor').find((descriptor) => descriptor.level === level);
}
