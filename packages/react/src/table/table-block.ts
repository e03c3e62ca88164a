import type { Id, Model } from '@tegu/core';
import type { Block } from '@tegu/interchange/documents';
import { cellText } from './cell-text.ts';
import type { TableColumn } from './columns.ts';

/** Competencies as a sheet: the heads of the columns, and a row for each. */
export function tableBlock(
  model: Model,
  competencies: readonly Id[],
  columns: readonly TableColumn[],
  language: string,
): Block {
  return [
    columns.map(({ label }) => label),
    ...competencies.map((id) => columns.map(({ key }) => cellText(model, id, key, language))),
  ];
}
