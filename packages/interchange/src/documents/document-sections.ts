import type { DocumentBlock } from './document-block.ts';

export type BodyBlock = Exclude<DocumentBlock, { readonly kind: 'heading' }>;

/** What stands under a heading, up to the next one of any level. */
export interface Section {
  /** Empty for what stands before the first heading, and for a heading that is the title of the whole document. */
  readonly heading: string;
  readonly above: Section | undefined;
  readonly level: number;
  readonly body: readonly BodyBlock[];
}

/** A document by its headings. */
export interface Sections {
  /** The heading that stands above all others; empty where there is none. */
  readonly title: string;
  readonly sections: readonly Section[];
}

interface OpenSection extends Section {
  readonly body: BodyBlock[];
}

/** Parts a document by its headings. */
export function sectionsOf(blocks: readonly DocumentBlock[]): Sections {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const [first] = headings;
  const isTitled =
    first !== undefined &&
    blocks[0] === first &&
    headings.length > 1 &&
    headings.every((heading) => heading === first || heading.level > first.level);
  const title = isTitled ? first.text : '';
  const sections: OpenSection[] = [{ heading: '', above: undefined, level: 0, body: [] }];
  for (const block of blocks) {
    const last = sections.at(-1);
    if (block.kind !== 'heading') last?.body.push(block);
    else if (block !== first || !isTitled)
      sections.push({
        heading: block.text,
        above: sectionAbove(last, block.level),
        level: block.level,
        body: [],
      });
  }
  return { title, sections };
}

function sectionAbove(section: Section | undefined, level: number): Section | undefined {
  let above = section;
  while (above && above.level >= level) above = above.above;
  return above?.heading === '' ? undefined : above;
}
