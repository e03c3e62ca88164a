import { TableFault } from '../door/table-fault.ts';
import { columnOf } from './sheet-extent.ts';

const FORMULA = /<f[\s/>]/u;
/** A cell of a formula with no value, or an empty one. */
const WITHOUT_VALUE =
  /<c(\s[^<>]*)?>\s*<f(?:\s[^<>]*)?(?:\/>|>[^<]*<\/f>)\s*(?:<v\s*\/>|<v>\s*<\/v>)?\s*<\/c>/gu;
/** What came to a text may have come to nothing; a fault or yes and no always have a value. */
const OF_TEXT = /\st\s*=\s*["']str["']/u;
const PLACE = /\sr\s*=\s*["']([A-Z]{1,7})(\d{1,10})["']/iu;

/**
 * Looks whether every formula of a sheet has what it came to. Programs write formulas that no spreadsheet has reckoned yet: their
 * cells would be read as empty, and what stood there before as taken out. Throws TableFault for the first.
 */
export function checkReckoned(xml: string, sheet: string): void {
  if (!FORMULA.test(xml)) return;
  for (const [, attributes = ''] of xml.matchAll(WITHOUT_VALUE)) {
    if (OF_TEXT.test(attributes)) continue;
    const [, letters, row] = PLACE.exec(attributes) ?? [];
    const place = letters === undefined ? {} : { row: Number(row), column: columnOf(letters.toUpperCase()) };
    throw new TableFault('not-reckoned', {}, { sheet, ...place });
  }
}
