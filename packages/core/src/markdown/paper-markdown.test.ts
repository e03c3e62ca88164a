import { describe, expect, it } from 'vitest';
import type { PaperBlocks, PaperLine } from '../paper/paper.ts';
import { paperMarkdown } from './paper-markdown.ts';

const paragraph = (...line: PaperLine): PaperBlocks => [{ kind: 'paragraph', line }];

describe('a document as Markdown', () => {
  it('numbers an ordered list and sets what stands under an item below its words', () => {
    const blocks: PaperBlocks = [
      {
        kind: 'list',
        isOrdered: true,
        items: [
          [...paragraph({ text: 'Algaja' }), { kind: 'list', items: [paragraph({ text: 'kuulab' })] }],
          paragraph({ text: 'Meister' }),
        ],
      },
    ];
    expect(paperMarkdown({ blocks })).toBe('1. Algaja\n   - kuulab\n2. Meister\n');
  });

  it('writes words that look alike as one, and the marks at the words', () => {
    const blocks = paragraph(
      { text: '2 ', isBold: true },
      { text: 'Meister ', isBold: true },
      { text: '(vana)', isStruck: true },
    );
    expect(paperMarkdown({ blocks })).toBe('**2 Meister** ~~(vana)~~\n');
  });

  it('keeps a table in its columns and a quote in its marks', () => {
    const blocks: PaperBlocks = [
      {
        kind: 'table',
        rows: [
          [paragraph({ text: 'Tase' }), paragraph({ text: 'Tegu' })],
          [paragraph({ text: '1' }), [...paragraph({ text: 'a|b' }), ...paragraph({ text: 'c' })]],
        ],
      },
      { kind: 'quote', blocks: [...paragraph({ text: '# üks' }), ...paragraph({ text: 'kaks' })] },
    ];
    expect(paperMarkdown({ blocks })).toBe(
      '| Tase | Tegu |\n| --- | --- |\n| 1 | a\\|b c |\n\n> \\# üks\n>\n> kaks\n',
    );
  });
});
