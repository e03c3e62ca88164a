import type { PaperBlock, PaperBlocks } from '@tegu/core';

/** The words of blocks, as they are read one after the other. */
export function paperText(blocks: PaperBlocks): string {
  return blocks.map(blockText).join(' ');
}

function blockText(block: PaperBlock): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.line.map(({ text }) => text).join('');
    case 'list':
      return block.items.map(paperText).join(' ');
    case 'table':
      return block.rows.flat().map(paperText).join(' ');
    case 'quote':
      return paperText(block.blocks);
  }
}
