import type { PaperBlock, PaperBlocks, PaperLevel, PaperLine, PaperRun } from './paper.ts';

/** How the words of a line look. */
type Look = Omit<PaperRun, 'text' | 'language'>;

// Unicode's line and paragraph separators and all control characters: a line of a document holds none of them.
const BREAKS = /[\p{Cc} \u2028\u2029]+/gu;

/** A text as one line; none where it is blank. */
export function oneLine(text: string, language?: string, look: Look = {}): PaperLine {
  const words = text.replace(BREAKS, ' ').trim();
  return words === '' ? [] : [{ text: words, ...look, ...(language === undefined ? {} : { language }) }];
}

/** The same words in another look. */
export function looking(line: PaperLine, look: Look): PaperLine {
  return line.map((run) => ({ ...run, ...look }));
}

/** Lines side by side with something between them, empty ones left out. */
export function joined(lines: readonly PaperLine[], between: string): PaperLine {
  return lines
    .filter((line) => line.length > 0)
    .flatMap((line, i) => (i === 0 ? line : [{ text: between }, ...line]));
}

/** A line in round brackets; none where it is empty. */
export function bracketed(line: PaperLine): PaperLine {
  return line.length === 0 ? [] : [{ text: '(' }, ...line, { text: ')' }];
}

/** A line after what it is called; none where it is empty. */
export function labelled(label: string, line: PaperLine): PaperLine {
  return line.length === 0 ? [] : [{ text: `${label}: ` }, ...line];
}

/** A heading with its words. */
export function headingOf(level: PaperLevel, line: PaperLine): PaperBlock {
  return { kind: 'heading', level, line };
}

/** A paragraph, if there are words in it. */
export function paragraphOf(line: PaperLine, look?: 'lead' | 'note' | 'label'): PaperBlocks {
  if (line.length === 0) return [];
  return [{ kind: 'paragraph', line, ...(look === undefined ? {} : { look }) }];
}

/** A list of lines, empty ones left out; none where all are empty. */
export function listOf(lines: readonly PaperLine[], isOrdered: boolean = false): PaperBlocks {
  return listOfItems(
    lines.map((line) => paragraphOf(line)),
    isOrdered,
  );
}

/** A list whose items are blocks, empty ones left out. */
export function listOfItems(items: readonly PaperBlocks[], isOrdered: boolean = false): PaperBlocks {
  const filled = items.filter((item) => item.length > 0);
  return filled.length === 0 ? [] : [{ kind: 'list', items: filled, ...(isOrdered ? { isOrdered } : {}) }];
}

/** A label and a list under it, if there is anything in it. */
export function labelledList(label: string, lines: readonly PaperLine[]): PaperBlocks {
  const list = listOf(lines);
  return list.length === 0 ? [] : [...labelOf(label), ...list];
}

/** What the next block is called. */
export function labelOf(label: string): PaperBlocks {
  return paragraphOf([{ text: label, isBold: true }], 'label');
}
