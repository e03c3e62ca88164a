import type { Feature } from 'write-excel-file/universal';
import {
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';
import type { Sheet } from '../workbook/workbook.ts';

/** The hidden sheet that the lists of choices stand in: there no comma and no length is in their way. */
export const LISTS = 'Tegu lists';

/** So many rows below what is written offer the choices too: people fill in below. */
const ROWS_BELOW = 1_000;

/** The lists of a workbook, and what puts them into its file. */
export interface ChoiceLists {
  /** The hidden sheet; none where no column offers anything. */
  readonly sheets: readonly Sheet[];
  /** For write-excel-file: offers the lists in their columns, and hides the sheet that they stand in. */
  readonly feature: (names: readonly string[]) => Feature<Blob>;
}

/** The lists of choices of all columns, each of them once. */
export function choiceLists(sheets: readonly Sheet[]): ChoiceLists {
  const lists = new Map<string, { readonly at: number; readonly choices: readonly string[] }>();
  for (const { columns } of sheets)
    for (const { choices = [] } of columns) {
      const key = choices.join('\n');
      if (choices.length > 0 && !lists.has(key)) lists.set(key, { at: lists.size, choices });
    }
  const all = [...lists.values()].map(({ choices }) => choices);
  const longest = Math.max(0, ...all.map(({ length }) => length));
  const rows = Array.from({ length: longest }, (_, row) => all.map((choices) => choices[row] ?? ''));
  const hidden: readonly Sheet[] =
    all.length === 0
      ? []
      : [{ name: LISTS, columns: all.map((_, i) => ({ head: String(i + 1), width: 20 })), rows }];
  return { sheets: hidden, feature: () => featureOf(sheets, lists) };
}

type Lists = ReadonlyMap<string, { readonly at: number; readonly choices: readonly string[] }>;

function featureOf(sheets: readonly Sheet[], lists: Lists): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transformElementAttributes: (tag, attributes, index) =>
            tag === 'sheet' && index === sheets.length ? { ...attributes, state: 'hidden' } : attributes,
        },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => withValidations(xml, sheets[sheetIndex], lists),
        },
      },
    },
  };
}

function withValidations(xml: string, sheet: Sheet | undefined, lists: Lists): string {
  const validations = (sheet?.columns ?? []).flatMap(({ choices = [] }, at) => {
    const list = lists.get(choices.join('\n'));
    if (choices.length === 0 || !list) return [];
    const column = columnName(at);
    const last = (sheet?.rows.length ?? 0) + 1 + ROWS_BELOW;
    const of = columnName(list.at);
    const attributes = {
      type: 'list',
      allowBlank: 1,
      showErrorMessage: 0,
      sqref: `${column}2:${column}${last}`,
    };
    const opening = getSelfClosingTagMarkup('dataValidation', attributes).replace(/\s*\/>$/u, '>');
    const formula = `<formula1>'${LISTS}'!$${of}$2:$${of}$${choices.length + 1}</formula1>`;
    return [`${opening}${formula}</dataValidation>`];
  });
  if (validations.length === 0) return xml;
  const markup = `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`;
  const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];
  return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet');
}

/** The letters of a column counted from 0. */
function columnName(at: number): string {
  const rest = Math.floor(at / 26) - 1;
  return (rest < 0 ? '' : columnName(rest)) + String.fromCharCode(65 + (at % 26));
}
