import { expect, test } from 'vitest';
import type { ClipboardTexts } from '../pasting/clipboard-texts.ts';
import { isSheet, rowsPasted } from './rows-pasted.ts';

/** A clipboard as a program fills it. */
function clipboard(text: string, html = ''): ClipboardTexts {
  return { text, html };
}

const WORD_ITEM = (mark: string, text: string): string =>
  `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
lang=ET style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=ET>${text}<o:p></o:p></span></p>`;

const WORD_PAGE = (body: string): string =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm} --></style></head><body lang=ET>
<!--StartFragment-->${body}<!--EndFragment--></body></html>`;

test('a list of Word comes one row to an item, without bullets and line ends', () => {
  const html = WORD_PAGE(
    WORD_ITEM('·', 'Küsib täpsustavaid\nküsimusi.') + WORD_ITEM('·', 'Kordab <b>oma</b> sõnadega.'),
  );
  expect(
    rowsPasted(clipboard('·\tKüsib täpsustavaid küsimusi.\r\n·\tKordab oma sõnadega.\r\n', html)),
  ).toEqual(['Küsib täpsustavaid küsimusi.', 'Kordab oma sõnadega.']);
});

test('a numbered list of Word keeps what its sentences themselves begin with', () => {
  const html = WORD_PAGE(WORD_ITEM('1.', '3. päeval helistab.') + WORD_ITEM('2.', '24 tunniga vastab.'));
  expect(rowsPasted(clipboard('1.\t3. päeval helistab.\r\n2.\t24 tunniga vastab.\r\n', html))).toEqual([
    '3. päeval helistab.',
    '24 tunniga vastab.',
  ]);
});

test('a heading above a list of Word is a row too', () => {
  const html = WORD_PAGE(`<p class=MsoNormal>Kuulamine</p>${WORD_ITEM('o', 'Küsib.')}`);
  expect(rowsPasted(clipboard('Kuulamine\r\no\tKüsib.\r\n', html))).toEqual(['Kuulamine', 'Küsib.']);
});

test('a list of Docs, with lists within it, comes in its order', () => {
  const html =
    '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><ul><li dir="ltr"><p dir="ltr" role="presentation"><span>Küsib.</span></p></li><ul><li dir="ltr"><p dir="ltr"><span>Kordab.</span></p></li></ul><li dir="ltr"><p><span>Ütleb.</span></p></li></ul></b>';
  expect(rowsPasted(clipboard('Küsib.\nKordab.\nÜtleb.', html))).toEqual(['Küsib.', 'Kordab.', 'Ütleb.']);
});

test('a column of Excel comes one row to a cell, line breaks within a cell and all', () => {
  const html =
    '<html><body><table border=0><col width=64><!--StartFragment--><tr height=20><td class=xl65>Küsib<br>\n    kohe</td></tr><tr><td>Ütleb &quot;jah&quot;</td></tr><!--EndFragment--></table></body></html>';
  expect(rowsPasted(clipboard('"Küsib\nkohe"\r\nÜtleb "jah"\r\n', html))).toEqual([
    'Küsib\nkohe',
    'Ütleb "jah"',
  ]);
});

test('of a page that leaves something out, and of one without lists, the text is read', () => {
  expect(rowsPasted(clipboard('Esimene\nKüsib\nKordab', 'Esimene<ul><li>Küsib</li></ul>'))).toEqual([
    'Esimene',
    'Küsib',
    'Kordab',
  ]);
  expect(rowsPasted(clipboard('• Küsib\n• Kordab', '<p>• Küsib</p><p>• Kordab</p>'))).toEqual([
    'Küsib',
    'Kordab',
  ]);
});

test('what we copied ourselves comes back as it was', () => {
  const html = '<ul><li>Küsib<br>kohe</li><li>Kordab &lt;üle&gt;</li></ul>';
  expect(rowsPasted(clipboard('Küsib\nkohe\nKordab <üle>', html))).toEqual(['Küsib\nkohe', 'Kordab <üle>']);
});

test('nothing of a page runs or is shown', () => {
  const html =
    '<ul><li>Küsib<script>document.title = "x"</script><img src=x onerror="document.title=\'x\'"></li></ul>';
  expect(rowsPasted(clipboard('Küsib', html))).toEqual(['Küsib']);
  expect(document.title).not.toBe('x');
});

test('columns are told apart from a list, though Word puts a tab after each bullet', () => {
  const table = '<table><tr><td>Küsib</td><td>1</td></tr></table>';
  expect(isSheet(clipboard('Küsib\t1\r\n', table))).toBe(true);
  expect(isSheet(clipboard('Nimi\tTase\nKüsib\t1\n'))).toBe(true);
  expect(isSheet(clipboard('·\tKüsib\r\n·\tKordab\r\n'))).toBe(false);
  expect(isSheet(clipboard('·\tKüsib\t1', WORD_PAGE(WORD_ITEM('·', 'Küsib\t1'))))).toBe(false);
  expect(isSheet(clipboard('Küsib\tkohe\nKordab'))).toBe(false);
  expect(rowsPasted(clipboard('Küsib\tkohe\nKordab'))).toEqual(['Küsib kohe', 'Kordab']);
  expect(isSheet(clipboard(''))).toBe(false);
});
