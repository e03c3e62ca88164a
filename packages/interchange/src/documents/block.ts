/** Cells as they stand beside and below each other: what a spreadsheet gives and takes. */
export type Block = readonly (readonly string[])[];

/** How many columns a block has. */
export function widthOf(block: Block): number {
  return block.reduce((widest, row) => Math.max(widest, row.length), 0);
}

/** So many cells are filled in at most: a row that is wider by far is a slip, and costs no memory for all the others. */
const MOST_FILLED = 1_000_000;

/** A block whose rows are all as long as the longest; as it is, where that would take more cells than anybody pastes. */
export function evened(block: Block): Block {
  const width = widthOf(block);
  const written = block.reduce((cells, row) => cells + row.length, 0);
  if (width * block.length - written > MOST_FILLED) return block;
  return block.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''));
}
