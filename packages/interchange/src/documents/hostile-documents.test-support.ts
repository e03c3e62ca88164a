import { strToU8, zipSync } from 'fflate';
import type { TableFaultCode } from '../door/table-fault.ts';
import { cell, docxOf, documentXml, p, table } from './docx.test-support.ts';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const whole = docxOf(p('Küsib.'));
const lying = (): Uint8Array => {
  // The directory and the part both claim ten letters where ten million stand.
  const bytes = docxOf(p('a'.repeat(10_000_000)));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 46 < bytes.length; at++) {
    const mark = view.getUint32(at, true);
    if (mark === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000) view.setUint32(at + 24, 10, true);
    if (mark === 0x04034b50 && view.getUint32(at + 22, true) > 1_000_000) view.setUint32(at + 22, 10, true);
  }
  return bytes;
};
const ole = Uint8Array.from([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...new Array<number>(600).fill(0),
]);
const locked = Uint8Array.from([
  ...ole,
  ...[...'EncryptedPackage'].flatMap((each) => [each.charCodeAt(0), 0]),
]);

/** Documents that are none, or too much, each with what is to be told of it. */
export const HOSTILE_DOCUMENTS: readonly (readonly [
  what: string,
  make: () => Uint8Array,
  code: TableFaultCode | readonly TableFaultCode[],
])[] = [
  ['an empty file', () => new Uint8Array(), 'empty'],
  ['a text of spaces', () => text(' \n\t\n'), 'empty'],
  ['a Word document with nothing in it', () => docxOf(''), 'empty'],
  ['a cut archive', () => whole.slice(0, whole.length - 30), 'damaged'],
  ['half an archive', () => whole.slice(0, whole.length / 2), 'damaged'],
  ['the first bytes of an archive', () => whole.slice(0, 6), 'damaged'],
  [
    'a part whose bytes are spoilt',
    () => {
      const bytes = docxOf(p('Küsib. '.repeat(500)));
      bytes.fill(0xff, 700, 900);
      return bytes;
    },
    'damaged',
  ],
  ['no document.xml', () => docxOf('', { 'word/document.xml': null }), 'damaged'],
  ['no [Content_Types].xml', () => docxOf(p('a'), { '[Content_Types].xml': null }), 'not-this-format'],
  [
    'no relationships, and nothing where the document would be',
    () => docxOf('', { '_rels/.rels': null, 'word/document.xml': null }),
    'damaged',
  ],
  ['broken XML', () => docxOf('', { 'word/document.xml': '<w:document><w:body><w:p>' }), 'damaged'],
  [
    'XML that ends in a mark',
    () => docxOf('', { 'word/document.xml': `${documentXml(p('a'))}<w:p` }),
    'damaged',
  ],
  ['a document that is no XML', () => docxOf('', { 'word/document.xml': 'Küsib.' }), 'damaged'],
  ['an empty document.xml', () => docxOf('', { 'word/document.xml': '' }), 'damaged'],
  ['another root', () => docxOf('', { 'word/document.xml': '<html><body>a</body></html>' }), 'damaged'],
  [
    'an entity bomb',
    () =>
      docxOf('', {
        'word/document.xml': `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${documentXml(p('&b;'))}`,
      }),
    'damaged',
  ],
  [
    'an entity from outside',
    () =>
      docxOf('', { 'word/document.xml': `<!DOCTYPE x SYSTEM "file:///etc/passwd">${documentXml(p('a'))}` }),
    'damaged',
  ],
  ['a bomb that says what it is', () => docxOf(p('a'.repeat(20_000_000))), 'too-large'],
  [
    'a bomb beside the text',
    () => docxOf(p('a'), { 'word/media/image1.png': new Uint8Array(70_000_000) }),
    'too-large',
  ],
  ['a bomb that says it is small', lying, 'damaged'],
  ['100,000 paragraphs', () => docxOf(p('a').repeat(150_000)), 'too-many'],
  [
    'elements ten thousand deep',
    () => docxOf('<w:sdt><w:sdtContent>'.repeat(5_000) + '</w:sdtContent></w:sdt>'.repeat(5_000)),
    'too-deep',
  ],
  [
    'tables three hundred deep',
    () => docxOf('<w:tbl><w:tr><w:tc>'.repeat(300) + '</w:tc></w:tr></w:tbl>'.repeat(300)),
    'too-deep',
  ],
  [
    'thousands of parts',
    () =>
      docxOf(p('a'), Object.fromEntries(Array.from({ length: 2_500 }, (_, i) => [`word/x${i}.xml`, 'a']))),
    'too-many',
  ],
  [
    'cells that span millions of columns',
    () => docxOf(table([['a', cell(p('b'), '<w:gridSpan w:val="9999999"/>')]])),
    'too-many',
  ],
  [
    'cells that span more than a table holds',
    () => docxOf(table(Array.from({ length: 900 }, () => ['a', cell(p('b'), '<w:gridSpan w:val="900"/>')]))),
    'too-many',
  ],
  ['a locked document', () => locked, 'encrypted'],
  ['a document of Word 97', () => ole, 'not-this-format'],
  [
    'an Excel file by this name',
    () => docxOf('', { '[Content_Types].xml': '<Types>spreadsheetml</Types>' }),
    'not-this-format',
  ],
  [
    'an OpenDocument file by this name',
    () =>
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.text'),
        'content.xml': strToU8('<a/>'),
      }),
    'not-this-format',
  ],
  ['a plain archive', () => zipSync({ 'a.txt': strToU8('a') }), 'not-this-format'],
  ['a PDF', () => text('%PDF-1.7\n1 0 obj'), 'not-this-format'],
  ['rich text', () => text('{\\rtf1\\ansi Tere}'), 'not-this-format'],
  ['a page', () => text('<!doctype html><p>Tere'), 'not-this-format'],
  [
    'a picture',
    () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
    'not-this-format',
  ],
  ['half a letter of UTF-16', () => Uint8Array.from([0xff, 0xfe, 0x61]), 'not-text'],
  ['a text that no one wrote', () => new Uint8Array(5_000_000).fill(97), 'too-large'],
];
