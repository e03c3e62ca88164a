import {
  modelPaper,
  paperLosses,
  fieldsOf,
  textsIn,
  type Paper,
  type PaperBlock,
  type PaperBlocks,
  type PaperLevel,
} from '@tegu/core';
import { Random, randomModel } from '@tegu/core/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elementsOf, wordFile } from '../testing/word-file.ts';
import { writeDocx } from './write-docx.ts';

const paragraph = (text: string): PaperBlock => ({ kind: 'paragraph', line: [{ text }] });
const heading = (level: PaperLevel, text: string): PaperBlock => ({
  kind: 'heading',
  level,
  line: [{ text }],
});
const paperOf = (blocks: PaperBlocks, language: string = 'et'): Paper => ({
  title: 'Mudel',
  language,
  foot: 'Mudel, 1. mai 2026',
  contents: 3,
  blocks,
});
const documentOf = async (blocks: PaperBlocks, language?: string): Promise<string> =>
  wordFile(await writeDocx(paperOf(blocks, language))).part('word/document.xml');

describe('a document in Word', () => {
  test('has real headings below its title', async () => {
    const xml = await documentOf([heading(1, 'T'), heading(2, 'A'), heading(3, 'B'), heading(4, 'C')]);
    expect([...xml.matchAll(/<w:pStyle w:val="(\w+)"/gu)].map(([, style]) => style)).toEqual([
      'Title',
      'Heading1',
      'Heading2',
      'Heading3',
    ]);
  });

  test('has real lists: marks, and numbers that begin at one in each', async () => {
    const inner: PaperBlock = { kind: 'list', items: [[paragraph('sees')]] };
    const ordered: PaperBlock = {
      kind: 'list',
      isOrdered: true,
      items: [[paragraph('a')], [paragraph('b')]],
    };
    const xml = await documentOf([
      { kind: 'list', items: [[paragraph('üks'), paragraph('veel'), inner]] },
      ordered,
      ordered,
    ]);
    const items = elementsOf(xml, 'w:p').map((p) => /<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"/u.exec(p));
    const [one, more, within, a, b, c, d] = items;
    expect(one?.[1]).toBe('0');
    expect(more).toBeNull();
    expect(within?.slice(1)).toEqual(['1', one?.[2]]);
    expect(a?.[2]).toBe(b?.[2]);
    expect(c?.[2]).toBe(d?.[2]);
    expect(new Set([one?.[2], a?.[2], c?.[2]]).size).toBe(3);
  });

  test('has tables of fixed widths on the grid and in the cells, whose heads repeat and whose rows stay whole', async () => {
    const cell = (text: string): PaperBlocks => [paragraph(text)];
    const xml = await documentOf([
      {
        kind: 'table',
        rows: [
          [cell('Tase'), cell('Tegu'), cell('Roll')],
          [cell('1'), cell('Küsib kliendilt üle, enne kui lahendust pakub, ja kordab vastust.'), []],
        ],
      },
    ]);
    expect(xml).toContain('<w:tblLayout w:type="fixed"/>');
    const grid = [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/gu)].map(([, width]) => Number(width));
    const cells = [...xml.matchAll(/<w:tcW w:type="dxa" w:w="(\d+)"\/>/gu)].map(([, width]) => Number(width));
    expect(cells).toEqual([...grid, ...grid]);
    expect(grid.reduce((sum, width) => sum + width, 0)).toBe(9866);
    const [least = 0, most = 0] = grid;
    expect(most).toBeGreaterThan(least);
    const [head = '', row = ''] = elementsOf(xml, 'w:tr');
    expect(head).toContain('<w:tblHeader/>');
    expect(row).not.toContain('<w:tblHeader/>');
    expect(row).toContain('<w:cantSplit/>');
    expect(elementsOf(row, 'w:p').length).toBe(3);
  });

  test('says the language of every word', async () => {
    const line = [
      { text: 'Kuulab. ' },
      { text: 'Listens.', language: 'en' },
      { text: 'Čuje', language: 'sr-Latn-RS' },
    ];
    const file = wordFile(await writeDocx(paperOf([{ kind: 'paragraph', line }])));
    const runs = elementsOf(file.part('word/document.xml'), 'w:r');
    expect(runs.map((run) => /<w:lang w:val="([\w-]+)"/u.exec(run)?.[1])).toEqual([
      'et-EE',
      'en-GB',
      'sr-Latn-RS',
    ]);
    expect(file.part('word/styles.xml')).toContain('<w:lang w:val="et-EE"/>');
    expect(file.part('word/settings.xml')).toContain('<w:themeFontLang w:val="et-EE"/>');
    expect(file.part('docProps/core.xml')).toContain('<dc:title>Mudel</dc:title>');
  });

  test('has a list of contents with its entries, links and numbers, and nothing for Word to ask about', async () => {
    const blocks = Array.from({ length: 9 }, (_, i) => heading(i % 3 === 0 ? 2 : 3, `Osa ${i}`));
    const { part, paragraphs } = wordFile(await writeDocx(paperOf([heading(1, 'Mudel'), ...blocks])));
    const xml = part('word/document.xml');
    expect(paragraphs.slice(1, 4)).toEqual(['Sisukord', 'Osa 01', 'Osa 11']);
    expect(elementsOf(xml, 'w:hyperlink').length).toBe(9);
    expect(xml).toContain('TOC ');
    expect(xml + part('word/settings.xml')).not.toMatch(/w:dirty="true"|updateFields/u);
    const short = await documentOf([heading(1, 'Mudel'), ...blocks.slice(0, 3)]);
    expect(short).not.toContain('TOC ');
  });

  test('of a very long document the list of contents has links only, and asks nothing either', async () => {
    const blocks = Array.from({ length: 2_100 }, (_, i) =>
      i % 200 === 0 ? heading(2, `Osa ${i / 200}`) : paragraph('Küsib kliendilt üle.'),
    );
    const { part, paragraphs } = wordFile(await writeDocx(paperOf([heading(1, 'Mudel'), ...blocks])));
    const xml = part('word/document.xml');
    expect(paragraphs.slice(1, 4)).toEqual(['Sisukord', 'Osa 0', 'Osa 1']);
    expect(elementsOf(xml, 'w:hyperlink').length).toBe(11);
    expect(xml).not.toMatch(/w:dirty="true"|PAGEREF/u);
  });

  test.each([
    ['et', 'Lk '],
    ['fi', 'Sivu '],
    ['en', 'Page '],
  ])('has a foot with title, day and pages in %s', async (language, word) => {
    const foot = wordFile(await writeDocx(paperOf([], language))).part('word/footer1.xml');
    expect(foot).toContain('Mudel, 1. mai 2026');
    expect(foot).toContain(`>${word}<`);
    expect(foot).toMatch(/PAGE.*NUMPAGES/su);
  });

  test('is A4 with 18 mm on each side, without text boxes or empty paragraphs', async () => {
    const xml = await documentOf([
      heading(1, 'T'),
      paragraph('  '),
      { kind: 'quote', blocks: [paragraph('k')] },
    ]);
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/u);
    expect(xml).toMatch(/<w:pgMar w:top="1020" w:right="1020" w:bottom="1020" w:left="1020"/u);
    expect(xml).not.toMatch(/txbxContent|w:pict|w:drawing/u);
    expect(elementsOf(xml, 'w:p').length).toBe(2);
  });

  test('is the same bytes for the same document', async () => {
    const blocks = [heading(1, 'T'), ...Array.from({ length: 9 }, () => heading(2, 'A'))];
    const first = await writeDocx(paperOf(blocks));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await writeDocx(paperOf(blocks))).toEqual(first);
  });
});

describe('texts that are not to be trusted', () => {
  test.each([
    ['markup', '<w:p/>&amp;<script>alert(1)</script>', '<w:p/>&amp;<script>alert(1)</script>'],
    ['control characters', 'a\u0000b\u0007c\ufffe', 'a\ufffdb\ufffdc\ufffd'],
    ['half a letter', 'a\ud83d', 'a\ufffd'],
    ['the end of a CDATA section', ']]>', ']]>'],
    ['a field', '{ INCLUDETEXT "c:\\secret" }', '{ INCLUDETEXT "c:\\secret" }'],
    ['writing from right to left', '\u202eשלום\u202c', '\u202eשלום\u202c'],
    ['several lines', 'üks\r\nkaks\u2028kolm', 'üks\nkaks\nkolm'],
    ['a whole emoji', '👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦'],
  ])('%s shows sign by sign', async (_, written, shown) => {
    const { part, paragraphs } = wordFile(
      await writeDocx({ ...paperOf([paragraph(written)]), title: written, foot: written }),
    );
    expect(paragraphs).toEqual([shown]);
    expect(part('word/document.xml')).not.toMatch(/<script|(?![\t\n\r])\p{Cc}/u);
    expect(part('word/footer1.xml')).not.toMatch(/<script|(?![\t\n\r])\p{Cc}/u);
  });

  test('a language that is none breaks nothing', async () => {
    const xml = await documentOf([{ kind: 'paragraph', line: [{ text: 'a', language: '"><x' }] }], '"><y');
    expect(xml).not.toMatch(/<[xy][ />]/u);
  });

  test('any text comes out as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (text) => {
        fc.pre(text.trim() !== '' && !/[\p{Cc}\ufffe\uffff\u2028\u2029]/u.test(text));
        expect(wordFile(await writeDocx(paperOf([paragraph(text)]))).paragraphs).toEqual([text]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a whole model', () => {
  test('has each of its texts in Word, but for those that are reported as left out', async () => {
    const plain = (text: string): string => text.replaceAll(/[\p{Cc}\s\ufeff\u2028\u2029]+/gu, ' ').trim();
    for (let seed = 1; seed <= 15; seed++) {
      const model = randomModel(new Random(seed));
      const words = wordFile(await writeDocx(modelPaper(model)))
        .paragraphs.map(plain)
        .join(' ');
      const lost = new Set(paperLosses(model, 'Word').map(({ what, where }) => `${where} ${what}`));
      for (const record of model.all()) {
        if (!model.isLive(record.id)) continue;
        for (const field of Object.keys(fieldsOf(record.type))) {
          for (const [language, text] of Object.entries(textsIn(record, field) ?? {})) {
            const isLost =
              lost.has(`${record.id} ${field}.${language}`) || lost.has(`${record.id} ${record.type}`);
            expect(
              isLost || words.includes(plain(text)),
              JSON.stringify([seed, record.id, field, language, text]),
            ).toBe(true);
          }
        }
      }
    }
  });
});
