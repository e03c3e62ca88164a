import type { DocumentBlock } from './document-block.ts';
import { plainWords } from './markdown-table.ts';
import { withoutBullet } from './pasted-lines.ts';
import { writtenParts } from './pasted-parts.ts';

const HEADING = /^(#{1,6})\s+(.*)$/u;
/** A line under a heading that says in old Markdown how high it is. */
const UNDERLINE = /^(?:=+|-+)$/u;
const RULE = /^(?:[-*_] ?){3,}$/u;
const FENCE = /^(?:```|~~~)/u;
/** `- `, `+ `, `1. ` and `1) ` begin lines of lists in Markdown. */
const MARKDOWN_ITEM = /^(?:[-*+]|\d{1,9}[.)])\s+/u;
const QUOTE = /^>\s?/u;
const TAB = 4;

/** The pieces of a text: tables, headings of Markdown, lines of lists by how far they are pushed in, and paragraphs. */
export function textBlocks(text: string): readonly DocumentBlock[] {
  return writtenParts(text).flatMap((part): readonly DocumentBlock[] =>
    part.kind === 'table' ? [{ kind: 'table', rows: part.block }] : new TextLines(part.lines).blocks(),
  );
}

/** Reads lines one after the other: what a line is depends on those before it. */
class TextLines {
  private readonly lines: readonly string[];
  private readonly found: DocumentBlock[] = [];
  /** How far the list's open lines are pushed in, the outermost first. */
  private indents: number[] = [];
  private paragraph: string[] = [];

  constructor(lines: readonly string[]) {
    this.lines = lines;
  }

  blocks(): readonly DocumentBlock[] {
    for (const line of this.lines) this.read(line.replace(QUOTE, ''));
    this.endParagraph();
    return this.found;
  }

  private read(line: string): void {
    const bare = line.trim();
    const heading = HEADING.exec(bare);
    if (UNDERLINE.test(bare) && this.paragraph.length === 1) {
      const text = plainWords(this.paragraph.pop() ?? '');
      this.found.push({ kind: 'heading', level: bare.startsWith('=') ? 1 : 2, text });
    } else if (heading) {
      this.endParagraph();
      this.indents = [];
      const text = plainWords((heading[2] ?? '').replace(/\s+#+$/u, ''));
      if (text !== '') this.found.push({ kind: 'heading', level: heading[1]?.length ?? 1, text });
    } else if (bare === '' || RULE.test(bare) || FENCE.test(bare)) this.endParagraph();
    else this.readLine(line, bare);
  }

  private readLine(line: string, bare: string): void {
    const isMarked = MARKDOWN_ITEM.test(bare);
    const text = isMarked ? bare.replace(MARKDOWN_ITEM, '') : withoutBullet(bare);
    const indent = indentOf(line);
    if (isMarked || text !== bare) {
      this.endParagraph();
      this.indents = this.indents.filter((outer) => outer < indent);
      this.indents.push(indent);
      if (text !== '') this.found.push({ kind: 'item', depth: this.indents.length, text: plainWords(text) });
      return;
    }
    const last = this.found.at(-1);
    // A line that is pushed in goes on with the line of the list above it.
    if (last?.kind === 'item' && this.paragraph.length === 0 && indent > (this.indents.at(-1) ?? 0)) {
      this.found.splice(-1, 1, { ...last, text: `${last.text} ${plainWords(bare)}` });
      return;
    }
    this.indents = [];
    this.paragraph.push(bare);
  }

  /** Lines below each other are paragraphs of their own, as people write who press Enter at the end of each. */
  private endParagraph(): void {
    for (const line of this.paragraph) {
      const text = plainWords(line);
      if (text !== '') this.found.push({ kind: 'paragraph', text });
    }
    this.paragraph = [];
  }
}

function indentOf(line: string): number {
  let indent = 0;
  for (const sign of line) {
    if (sign === '\t') indent += TAB;
    else if (sign === ' ' || sign === '\u00a0') indent++;
    else break;
  }
  return indent;
}
