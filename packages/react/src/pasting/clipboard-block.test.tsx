import { blockOfText, type Block } from '@tegu/interchange/documents';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockOf, htmlOfBlock, isOwnCells, textOfBlock } from './clipboard-block.ts';
import { blockOfHtml } from './table-text.ts';

describe('cells from text', () => {
  test('are parted by tabs, and quoted where they hold lines', () => {
    expect(blockOfText('Nimi\tTegu\r\nKuulamine\t"Küsib.\nKordab ""oma sõnadega""."\r\n')).toEqual([
      ['Nimi', 'Tegu'],
      ['Kuulamine', 'Küsib.\nKordab "oma sõnadega".'],
    ]);
  });

  test('may hold a quotation mark that quotes no cell', () => {
    expect(blockOfText('"Tere" ütleb\tkliendile\nõäöü\tšž')).toEqual([
      ['"Tere" ütleb', 'kliendile'],
      ['õäöü', 'šž'],
    ]);
  });

  test('are as many in each row', () => {
    expect(blockOfText('a\tb\nc')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
    expect(blockOfText('')).toEqual([]);
  });
});

describe('cells from a table', () => {
  test('are its text alone: paragraphs and breaks are lines, nothing in it runs or is kept', () => {
    const html = `<html><body><!--StartFragment--><table><tr>
      <td><p class=MsoNormal>Küsib
        enne.</p><p>Kordab.</p></td>
      <td>Esimene<br>teine&nbsp; <b>tugev</b><script>alert(1)</script><img src=x onerror=alert(1)></td>
    </tr></table></body></html>`;
    expect(blockOfHtml(html)).toEqual([['Küsib enne.\nKordab.', 'Esimene\nteine tugev']]);
  });

  test('that span rows are said in each of them, so that the columns stay in line', () => {
    const html =
      '<table><tr><td rowspan=2>Kuulamine</td><td>Küsib.</td></tr><tr><td>Kordab.</td></tr>' +
      '<tr><td colspan=99999>Lai</td></tr></table>';
    const block = blockOfHtml(html);
    expect(block.map(([first, second]) => [first, second])).toEqual([
      ['Kuulamine', 'Küsib.'],
      ['Kuulamine', 'Kordab.'],
      ['Lai', ''],
    ]);
    expect(block[0]?.length).toBeLessThan(1000);
  });

  test('keep words that look like a style, and lose real ones', () => {
    const html = `<style>td{}</style><table><tr><td style='mso-number-format:"@"' class=x>a style="b"</td></tr></table>`;
    expect(blockOfHtml(html)).toEqual([['a style="b"']]);
  });

  test('come before the text; without a table the text is read', () => {
    expect(blockOf({ html: '<table><tr><td>a<td>b</table>', text: 'x\ty' })).toEqual([['a', 'b']]);
    expect(blockOf({ html: '<p>x</p>', text: 'x\ty' })).toEqual([['x', 'y']]);
  });
});

describe('cells for spreadsheets', () => {
  test('never begin as a formula would', () => {
    const risky = [['=1+1', '+372', '-5', '@nimi', "'=1"]];
    expect(textOfBlock(risky)).toBe("'=1+1\t'+372\t'-5\t'@nimi\t''=1\r\n");
    expect(htmlOfBlock([['=1+1', '- kuulab']], 'et')).toContain(">'=1+1</td>");
    expect(htmlOfBlock([['=1+1', '- kuulab']], 'et')).toContain('>- kuulab</td>');
  });

  test('are text in the table: markup is written out', () => {
    const html = htmlOfBlock([['<img src=x onerror="alert(1)"> & muu\nteine']], 'et');
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; muu<br');
    expect(isOwnCells({ html, text: '' })).toBe(true);
    expect(isOwnCells({ html: '<table><tr><td>data', text: '' })).toBe(false);
  });
});

const piece = fc.constantFrom(
  'Küsib enne üle',
  'õäöüšž',
  '\n',
  '\t',
  '"',
  "'",
  '=',
  '+',
  '-',
  '@',
  '<b>',
  '&amp;',
  ',',
  ';',
  '1',
  '__proto__',
  '👩‍👩‍👧‍👦',
);
const words = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''));

/** Blocks of even rows. */
function blocks(cell: fc.Arbitrary<string>): fc.Arbitrary<Block> {
  return fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
    );
}

describe('a block that is copied and pasted', () => {
  test('comes back through text as it was', () => {
    fc.assert(
      fc.property(blocks(words), (block) => {
        expect(blockOfText(textOfBlock(block))).toEqual(block);
      }),
    );
  });

  test('comes back through a table as it was, but for space that no table keeps', () => {
    const trimmed = words.map((text) =>
      text
        .replace(/[\t ]+/g, ' ')
        .split('\n')
        .map((line) => line.trim())
        .join('\n')
        .trim(),
    );
    fc.assert(
      fc.property(blocks(trimmed), (block) => {
        expect(blockOfHtml(htmlOfBlock(block, 'et'))).toEqual(block);
      }),
    );
  });
});
