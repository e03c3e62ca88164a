import type { Block } from '@tegu/interchange/documents';
import { htmlOfBlock, textOfBlock } from './clipboard-block.ts';

/** Puts a block on the clipboard of a copying: as text and as a table. */
export function putBlock(data: Pick<DataTransfer, 'setData'>, block: Block, lang: string): void {
  data.setData('text/plain', textOfBlock(block));
  data.setData('text/html', htmlOfBlock(block, lang));
}

/**
 * Copies a block that nobody has chosen in the page; false where the browser does not let us. It goes by a copy event: the
 * newer way cleans the table, and takes away what tells a spreadsheet which cells are text and which lines are one cell's.
 */
export function copyBlock(block: Block, lang: string): boolean {
  let isCopied = false;
  const onCopy = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    putBlock(event.clipboardData, block, lang);
    isCopied = true;
  };
  document.addEventListener('copy', onCopy, { capture: true });
  try {
    // Old, and the only way that keeps the table as it is.
    document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', onCopy, { capture: true });
  }
  return isCopied;
}
