import type { AnyRecord } from '../records/record.ts';
import type { Texts } from '../records/texts.ts';

/** The records that can be found, in the order in which their kinds are shown. */
export const SEARCH_KINDS = ['competency', 'indicator', 'role', 'statement', 'category', 'unit'] as const;

export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One text by which a record is found. */
export interface SearchedText {
  readonly field: 'name' | 'title' | 'text';
  readonly texts: Texts;
}

/** The kind under which a record is found; undefined for those that are not. */
export function searchKindOf(record: AnyRecord): SearchKind | undefined {
  return SEARCH_KINDS.find((kind) => kind === record.type);
}

/** The texts by which a record is found, the one that names it first. */
export function searchedTexts(record: AnyRecord): readonly SearchedText[] {
  switch (record.type) {
    case 'competency':
    case 'role':
    case 'category':
    case 'unit':
      return [{ field: 'name', texts: record.name }];
    case 'indicator':
      return [{ field: 'text', texts: record.text }];
    case 'statement':
      return [
        { field: 'title', texts: record.title },
        { field: 'text', texts: record.text },
      ];
    default:
      return [];
  }
}
