/** Cells as they stand beside and below each other: what a spreadsheet gives and takes. */
export type Block = readonly (readonly string[])[];

/** How many columns a block has. */
export function widthOf(block: Block): number {
  return block.reduce((widest, row) => Math.max(widest, row.length), 0);
}

/** A block whose rows are all as long as the longest. */
export function evened(block: Block): Block {
  const width = widthOf(block);
  return block.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''));
}
