/** What a spreadsheet would reckon with, or run, if it stood at the beginning of a cell. */
const IN_TEXT = /^'*[=+\-@\t\r]/;
/** The same where a cell can say that it holds text: a dash that begins a line of a list then stays as it is. */
const IN_CELL = /^'*(?:[=+@\t\r]|-\S)/;

/** How a cell travels: as plain text, or as a cell of a table that says what it holds. */
export type CellWay = 'text' | 'cell';

/** A text as a spreadsheet takes it for text: with the apostrophe that it knows for that. */
export function neutralised(text: string, way: CellWay): string {
  return patternOf(way).test(text) ? `'${text}` : text;
}

/** The text of a cell that was neutralised. */
export function restored(text: string, way: CellWay): string {
  return text.startsWith("'") && patternOf(way).test(text) ? text.slice(1) : text;
}

function patternOf(way: CellWay): RegExp {
  return way === 'text' ? IN_TEXT : IN_CELL;
}
