import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { TableFault } from '../door/table-fault.ts';
import { partsOf, sheetXml, textRow, zipped, type Parts } from './made-xlsx.test-support.ts';
import { readXlsx } from './read-xlsx.ts';

const PLAIN = sheetXml(textRow(1, 'Kompetents', 'Tegu') + textRow(2, 'Kuulamine', 'Küsib.'));
const ONE = [
  ['Kompetents', 'Tegu'],
  ['Kuulamine', 'Küsib.'],
];

async function cells(bytes: Uint8Array): Promise<unknown> {
  return (await readXlsx(bytes)).map(({ rows }) => rows)[0];
}

/** What somebody is told. */
async function told(bytes: Uint8Array): Promise<string> {
  try {
    await readXlsx(bytes);
  } catch (error) {
    if (error instanceof TableFault) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'nothing';
}

const sheet = (rows: string, around?: string): Uint8Array => zipped(partsOf(sheetXml(rows, around)));
const file = (others: Parts): Uint8Array => zipped(partsOf(PLAIN, others));

/** A zip that declares of one part another size than it has. */
function lying(size: number): Uint8Array {
  const bytes = zipped(partsOf(PLAIN));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 46 < bytes.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return bytes;
}

function bomb(): Uint8Array {
  return zipSync({
    ...Object.fromEntries(Object.entries(partsOf('')).map(([path, part]) => [path, strToU8(String(part))])),
    'xl/worksheets/sheet1.xml': new Uint8Array(90_000_000),
  });
}

describe('an Excel file that is read for what it says', () => {
  test.each<[string, Uint8Array, unknown]>([
    ['texts in place', zipped(partsOf(PLAIN)), ONE],
    [
      'shared texts, also in several hands',
      sheet('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'),
      [['Kompetents', 'Küsib ja kuulab']],
    ],
    [
      'numbers as they are kept',
      sheet('<row r="1"><c r="A1"><v>0.5</v></c><c r="B1"><v>1E5</v></c><c r="C1"><v>-3</v></c></row>'),
      [['0.5', '1E5', '-3']],
    ],
    [
      'a day that a spreadsheet has made of a text',
      sheet('<row r="1"><c r="A1" s="1"><v>46023</v></c></row>'),
      [['2026-01-01']],
    ],
    [
      'words that look like a place',
      sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>set r="blue" or r=2</t></is></c></row>'),
      [['set r="blue" or r=2']],
    ],
    [
      'yes and no',
      sheet('<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c></row>'),
      [['true', 'false']],
    ],
    [
      'of a formula what it came to last',
      sheet('<row r="1"><c r="A1" t="str"><f>1+1</f><v>kaks</v></c></row>'),
      [['kaks']],
    ],
    [
      'of formulas of every kind what they came to',
      sheet(
        '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="b"><f>TRUE()</f><v>1</v></c>' +
          '<c r="C1" t="str"><f>""</f><v></v></c><c r="D1" t="inlineStr"><is><t>&lt;f&gt;</t></is></c></row>',
      ),
      [['2', 'true', '', '<f>']],
    ],
    [
      'nothing of a formula that came to nothing',
      sheet('<row r="1"><c r="A1" t="str"><f>A2</f></c><c r="B1"><v>2</v></c></row>'),
      [['', '2']],
    ],
    [
      'merged cells in the first of them',
      sheet(textRow(1, 'a') + textRow(2, '', 'b')),
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    [
      'rows and cells that are left out',
      sheet('<row r="3"><c r="C3" t="inlineStr"><is><t>x</t></is></c></row>'),
      [
        ['', '', ''],
        ['', '', ''],
        ['', '', 'x'],
      ],
    ],
    [
      'heads such as __proto__ and constructor as words',
      sheet(textRow(1, '__proto__', 'constructor')),
      [['__proto__', 'constructor']],
    ],
    [
      'spaces and line ends',
      sheet('<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> a\nb </t></is></c></row>'),
      [[' a\nb ']],
    ],
    ['markup as words', sheet(textRow(1, '&lt;script&gt;', '&amp;amp;')), [['<script>', '&amp;']]],
    [
      'what other programs add',
      file({ 'docProps/app.xml': '<a/>', 'xl/media/image1.png': new Uint8Array(100) }),
      ONE,
    ],
    ['a path that leads out as no path at all', file({ '../../etc/passwd': 'x' }), ONE],
  ])('%s', async (_, bytes, expected) => {
    expect(await cells(bytes)).toEqual(expected);
  });

  test('a hidden sheet like the others', async () => {
    const book = String(partsOf('')['xl/workbook.xml']).replace('<sheet ', '<sheet state="hidden" ');
    expect(await cells(file({ 'xl/workbook.xml': book }))).toEqual(ONE);
  });
});

describe('an Excel file that is refused before anything is taken', () => {
  test.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(), /^empty: there is nothing/],
    ['a text', strToU8('Kompetents;Tegu'), /^not-this-format: this is no \.xlsx file/],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4]), /^not-this-format/],
    [
      'an old Excel file',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(600).fill(0)]),
      /^not-this-format/,
    ],
    [
      'one with a password',
      new Uint8Array([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]),
      ]),
      /^encrypted: the file is locked/,
    ],
    ['a Word document', zipSync({ 'word/document.xml': strToU8('<a/>') }), /^not-this-format/],
    ['a zip of other things', zipSync({ 'a.txt': strToU8('a') }), /^not-this-format/],
    ['a sheet that is not there', file({ 'xl/worksheets/sheet1.xml': '' }), /^damaged/],
    [
      'a sheet that is no XML',
      file({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row' }),
      /^(damaged|nothing)/,
    ],
    ['a workbook that is no XML', file({ 'xl/workbook.xml': 'x' }), /^(damaged|empty|nothing)/],
    [
      'a shared text that is not there',
      sheet('<row r="1"><c r="A1" t="s"><v>99</v></c></row>'),
      /^damaged: row 1, column 1/,
    ],
    [
      'a shared text before the first',
      sheet('<row r="1"><c r="A1" t="s"><v>-1</v></c></row>'),
      /^damaged: row 1, column 1/,
    ],
    [
      'a formula that no spreadsheet has reckoned yet',
      sheet('<row r="2"><c r="A2"><v>1</v></c><c r="C2"><f>A2</f><v></v></c></row>'),
      /^not-reckoned: sheet Kompetentsid, row 2, column 3: a formula here was never worked out; open the file in Excel/,
    ],
    [
      'one without a value, in a sheet whose name is written by signs',
      file({
        'xl/workbook.xml':
          "<workbook><sheets><sheet sheetId='1' name='R&amp;D &#x161;' r:id='rId1'/></sheets></workbook>",
        'xl/worksheets/sheet1.xml':
          '<worksheet><sheetData><row><c><f t="shared" si="0"/></c></row></sheetData></worksheet>',
      }),
      /^not-reckoned: sheet R&D š: a formula/,
    ],
    [
      '10,000 columns',
      sheet('<row r="1"><c r="NTP1"><v>1</v></c></row>'),
      /^too-many: sheet Kompetentsid: there are 10000 columns; up to 1000 are read/,
    ],
    [
      'a cell at the far end',
      sheet('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'),
      /^too-many: sheet Kompetentsid: there are 1048576 rows/,
    ],
    [
      'a cell far away between single quotes, with blanks',
      sheet(`<row r="1"><c\nr = 'ABCD1'><v>1</v></c></row>`),
      /^too-many: .* columns/,
    ],
    [
      'a cell far away, its place written by number',
      sheet('<row r="1"><c r="&#65;BCD1"><v>1</v></c></row>'),
      /^damaged/,
    ],
    ['a cell beyond any end', sheet('<row r="1"><c r="ZZZZZZZ9999999999"><v>1</v></c></row>'), /^too-many/],
    [
      'few cells over a wide sheet',
      sheet('<row r="100000"><c r="ALL100000"><v>1</v></c></row>'),
      /^too-many: .* cells/,
    ],
    ['a bomb', bomb(), /^too-large: the file holds \d+ MB; up to 64 MB are read/],
    ['parts that declare more than they hold', lying(80_000_000), /^too-large/],
    ['parts that declare less than they hold', lying(3), /^damaged/],
    [
      '2,500 parts',
      file(Object.fromEntries(Array.from({ length: 2_500 }, (_, i) => [`x${i}`, 'x']))),
      /^too-many: there are 2507 parts/,
    ],
    [
      '80 sheets',
      file(
        Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`xl/worksheets/sheet${i + 2}.xml`, PLAIN])),
      ),
      /^too-many: there are 81 sheets/,
    ],
    [
      'a cell of a hundred thousand letters',
      sheet(textRow(1, 'x'.repeat(100_000))),
      /^too-many: sheet Kompetentsid, row 1, column 1: there are 100000 letters/,
    ],
  ])('%s', async (_, bytes, expected) => {
    expect(await told(bytes)).toMatch(expected);
  });

  test('one that is cut anywhere', async () => {
    const bytes = zipped(partsOf(PLAIN));
    for (let length = 0; length < bytes.length; length += 37)
      expect(await told(bytes.subarray(0, length)), `${length} bytes`).toMatch(
        /^(damaged|empty|not-this-format)/,
      );
  });

  test('one whose bytes were changed anywhere is refused or read, and never breaks the reader', async () => {
    const bytes = zipped(partsOf(PLAIN));
    for (let at = 0; at < bytes.length; at += 11) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      expect(await told(changed)).toMatch(/^(nothing|damaged|empty|encrypted|not-this-format|too-)/);
    }
  });

  test('one of entities that swell is read without them', async () => {
    const swelling = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "${'a'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}">]>`;
    const bytes = zipped(partsOf(sheetXml(textRow(1, '&c;')).replace('<?xml version="1.0"?>', swelling)));
    const read = await readXlsx(bytes).catch((error: unknown) => error);
    if (!(read instanceof TableFault)) expect(JSON.stringify(read).length).toBeLessThan(10_000);
  });
});
