import { Random } from '@tegu/core/testing';
import { describe, expect, test } from 'vitest';
import { TableFault } from '../door/table-fault.ts';
import { competenciesIn } from './competencies-in.ts';
import {
  cell,
  docxOf,
  heading,
  item,
  numberingXml,
  p,
  partXml,
  relsXml,
  run,
  table,
} from './docx.test-support.ts';
import type { DocumentBlock } from './document-block.ts';
import { HOSTILE_DOCUMENTS } from './hostile-documents.test-support.ts';
import { readDocument } from './read-document.ts';

const blocksOf = async (bytes: Uint8Array, name = 'mudel.docx'): Promise<readonly DocumentBlock[]> =>
  (await readDocument(bytes, name)).blocks;
const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const beside = {
  'word/_rels/document.xml.rels': relsXml([['n1', 'numbering', 'numbering.xml']]),
  'word/numbering.xml': numberingXml,
};
const said = (words: string): DocumentBlock => ({ kind: 'paragraph', text: words });

describe('a Word document', () => {
  test('is read as its headings, paragraphs, lists and tables, in order', async () => {
    const body = [
      heading(1, 'Mudel'),
      heading(2, 'Teenindus'),
      p('Mis see on.'),
      item(1, 'Kuulamine'),
      item(2, 'Küsib.'),
      table([
        ['Kompetents', 'Käitumine'],
        ['Kuulamine', cell(p('Küsib.') + p('Kordab.'))],
      ]),
    ].join('');
    expect(await blocksOf(docxOf(body, beside))).toEqual([
      { kind: 'heading', level: 1, text: 'Mudel' },
      { kind: 'heading', level: 2, text: 'Teenindus' },
      said('Mis see on.'),
      { kind: 'item', depth: 1, text: 'Kuulamine' },
      { kind: 'item', depth: 2, text: 'Küsib.' },
      {
        kind: 'table',
        rows: [
          ['Kompetents', 'Käitumine'],
          ['Kuulamine', 'Küsib.\nKordab.'],
        ],
      },
    ]);
  });

  test('becomes competencies as a table or a list of any other document does', async () => {
    const body = [
      heading(1, 'Kuulamine'),
      item(1, 'Küsib.'),
      heading(1, 'Muu'),
      table([
        ['Osaaminen', 'Miten toimii'],
        ['Apu', 'Auttaa.'],
      ]),
    ].join('');
    const { competencies } = competenciesIn(await blocksOf(docxOf(body, beside)), []);
    expect(competencies).toMatchObject([
      { name: 'Kuulamine', indicators: ['Küsib.'] },
      { name: 'Apu', category: 'Muu', indicators: ['Auttaa.'] },
    ]);
  });

  test('says merged cells in each row, and once in a row', async () => {
    const rows = [
      ['Rühm', 'Nimi', 'Tegu'],
      [cell(p('A'), '<w:vMerge w:val="restart"/>'), 'Kuulamine', 'Küsib.'],
      [cell(p(''), '<w:vMerge/>'), 'Abi', 'Aitab.'],
      [cell(p('Kõik'), '<w:gridSpan w:val="3"/>')],
    ];
    expect(await blocksOf(docxOf(table(rows)))).toEqual([
      {
        kind: 'table',
        rows: [
          ['Rühm', 'Nimi', 'Tegu'],
          ['A', 'Kuulamine', 'Küsib.'],
          ['A', 'Abi', 'Aitab.'],
          ['Kõik', '', ''],
        ],
      },
    ]);
  });

  test('says what stands after tracked changes', async () => {
    const body = p(
      `${run('Küsib ')}<w:del w:id="1">${run('kliendilt').replaceAll('w:t', 'w:delText')}</w:del><w:ins w:id="2">${run('ostjalt')}</w:ins>`,
    );
    expect(await blocksOf(docxOf(body))).toEqual([said('Küsib ostjalt')]);
  });

  test('says what stands in a text box, a link and a field', async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"/><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p('Kastis.')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const blocks = await blocksOf(
      docxOf(p(box) + p(`<w:hyperlink w:anchor="x">${run('Viide')}</w:hyperlink>`)),
    );
    expect(blocks).toEqual([said('Kastis.'), said('Viide')]);
  });

  test('tells of footnotes and remarks beside the text', async () => {
    const bytes = docxOf(p(`${run('Küsib.')}<w:r><w:footnoteReference w:id="2"/></w:r>`), {
      'word/_rels/document.xml.rels': relsXml([
        ['f1', 'footnotes', 'footnotes.xml'],
        ['c1', 'comments', 'comments.xml'],
      ]),
      'word/footnotes.xml': partXml('footnotes', `<w:footnote w:id="2">${p('Vaata lisa.')}</w:footnote>`),
      'word/comments.xml': partXml(
        'comments',
        `<w:comment w:id="1" w:author="Keegi">${p('Kas nii?')}</w:comment>`,
      ),
    });
    expect(await blocksOf(bytes)).toEqual([
      said('Küsib.'),
      { kind: 'aside', text: 'Vaata lisa.' },
      { kind: 'aside', text: 'Kas nii?' },
    ]);
  });

  test('has bullets that were typed, and headings that are only bold', async () => {
    const body =
      p(run('Kuulamine', '<w:b/>')) + p('• Küsib.') + p('– Kordab.') + p(run('Väga tähtis!', '<w:b/>'));
    expect(await blocksOf(docxOf(body))).toEqual([
      { kind: 'heading', level: 7, text: 'Kuulamine' },
      { kind: 'item', depth: 1, text: 'Küsib.' },
      { kind: 'item', depth: 1, text: 'Kordab.' },
      said('Väga tähtis!'),
    ]);
  });

  test('is read within a frame of one cell, and a table in a table as lines of its cell', async () => {
    const inner = table([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(await blocksOf(docxOf(table([[cell(p('Raamis.'))]])))).toEqual([said('Raamis.')]);
    expect(await blocksOf(docxOf(table([['x', cell(inner + p(''))]])))).toEqual([
      { kind: 'table', rows: [['x', 'a b\nc d']] },
    ]);
  });

  test('may have tables fifty deep, names of prototypes, and letters of all kinds', async () => {
    let deep = table([['kõige', 'sees']]);
    for (let i = 0; i < 50; i++) deep = table([[cell(deep + p(''))]]);
    expect(await blocksOf(docxOf(deep))).toEqual([{ kind: 'table', rows: [['kõige', 'sees']] }]);
    expect(await blocksOf(docxOf(p('__proto__') + p('&#x1F469; õ &amp; &lt;b&gt;')))).toEqual([
      said('__proto__'),
      said('\u{1f469} õ & <b>'),
    ]);
  });

  test('never opens what lies outside it', async () => {
    const asked: unknown[] = [];
    const before = globalThis.fetch;
    globalThis.fetch = (...args) => {
      asked.push(args[0]);
      return Promise.reject(new Error('No.'));
    };
    try {
      const blip = (how: string): string =>
        `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="Pilt kliendist"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip ${how}="i1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
      const bytes = docxOf(p(blip('r:link')) + p(blip('r:embed')) + p('Lõpp.'), {
        'word/_rels/document.xml.rels': relsXml([['i1', 'image', 'file:///etc/passwd']]),
        'word/settings.xml': partXml('settings', '<w:attachedTemplate r:id="t"/>'),
      });
      expect(await blocksOf(bytes)).toEqual([
        { kind: 'aside', text: 'Pilt kliendist' },
        { kind: 'aside', text: 'Pilt kliendist' },
        said('Lõpp.'),
      ]);
      expect(asked).toEqual([]);
    } finally {
      globalThis.fetch = before;
    }
  });

  test('may be large', async () => {
    const paragraphs = Array.from({ length: 5_000 }, (_, i) => p(`Tegu ${i}.`)).join('');
    expect(await blocksOf(docxOf(paragraphs))).toHaveLength(5_000);
  });
});

describe('a text', () => {
  test('is Markdown, or plain, in any usual encoding', async () => {
    const markdown = '# Mudel\n\n* Üks\n  jätkub\n    1. Sees\n\nTavaline **rõhk**.\n\n|a|b|\n|-|-|\n|c|d|\n';
    expect(await blocksOf(text(markdown), 'mudel.md')).toEqual([
      { kind: 'heading', level: 1, text: 'Mudel' },
      { kind: 'item', depth: 1, text: 'Üks jätkub' },
      { kind: 'item', depth: 2, text: 'Sees' },
      said('Tavaline rõhk.'),
      {
        kind: 'table',
        rows: [
          ['a', 'b'],
          ['c', 'd'],
        ],
      },
    ]);
    const wide = new Uint8Array(new Uint16Array([...'\uFEFFÕnn'].map((each) => each.charCodeAt(0))).buffer);
    expect(await blocksOf(wide, 'a.txt')).toEqual([said('Õnn')]);
    expect(await blocksOf(Uint8Array.from([0xd5, 0x6e, 0x6e]), 'a.txt')).toEqual([said('Õnn')]);
    expect((await readDocument(text('Õnn'), 'Meie mudel.v2.txt')).name).toBe('Meie mudel.v2');
  });
});

test('what Word keeps in several pieces is one sentence, and bold words at its head are no heading', async () => {
  const pieces =
    '<w:r w:rsidR="00A1"><w:rPr><w:lang w:val="et-EE"/></w:rPr><w:t>Küsib</w:t></w:r><w:proofErr w:type="spellEnd"/>';
  const plain = pieces + run(', mida') + '<w:r><w:t xml:space="preserve"> vajad</w:t></w:r>' + run('.');
  expect(await blocksOf(docxOf(p(plain)))).toEqual([said('Küsib, mida vajad.')]);
  expect(await blocksOf(docxOf(p(run('Kuulamine', '<w:b/>') + run(' on tähtis'))))).toEqual([
    said('Kuulamine on tähtis'),
  ]);
  expect(await blocksOf(docxOf(p(run('Kuulamine', '<w:b/>') + run(' ja hool', '<w:b/>'))))).toEqual([
    { kind: 'heading', level: 7, text: 'Kuulamine ja hool' },
  ]);
});

describe('a document that is none, or too much', () => {
  test.each(HOSTILE_DOCUMENTS)('is refused: %s', async (_, make, code) => {
    const fault: unknown = await readDocument(make(), 'mudel.docx').catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(TableFault);
    expect([code].flat()).toContain((fault as TableFault).code);
  });

  test('is read or refused, whichever bytes of it are spoilt', async () => {
    const bytes = docxOf(heading(1, 'Mudel') + item(1, 'Küsib.') + table([['a', 'b']]), beside);
    for (let seed = 1; seed <= 150; seed++) {
      const random = new Random(seed);
      const spoilt = bytes.slice(0, seed % 5 === 0 ? random.below(bytes.length) : undefined);
      for (let i = random.below(12); i >= 0 && spoilt.length > 0; i--)
        spoilt[random.below(spoilt.length)] = random.below(256);
      const read: unknown = await readDocument(spoilt, 'mudel.docx').catch((error: unknown) => error);
      const isRead = typeof read === 'object' && read !== null && 'blocks' in read;
      expect(isRead || read instanceof TableFault, `seed ${seed}: ${String(read)}`).toBe(true);
    }
  });

  test('and one whose relationships are missing is read from where the document always stands', async () => {
    expect(await blocksOf(docxOf(p('Küsib.'), { '_rels/.rels': null }))).toEqual([said('Küsib.')]);
  });
});
