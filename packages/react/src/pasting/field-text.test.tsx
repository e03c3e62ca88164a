import { pastedParts } from '@tegu/interchange/documents';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlOfBlock } from './clipboard-block.ts';
import { fieldTextOf } from './field-text.ts';
import { blockOfHtml } from './table-text.ts';

const fieldText = (html: string, text = ''): string | null => fieldTextOf({ html, text });

describe('what a field takes of a copied page', () => {
  test('is nothing where there is only text, or text with colours', () => {
    expect(fieldText('', 'Küsib.')).toBeNull();
    expect(fieldText('<div style="color:red">Küsib.</div><div>Kordab.</div>', 'Küsib.\nKordab.')).toBeNull();
  });

  test('are the cells of a table between tabs', () => {
    const html =
      '<html><head><style>td{color:red}</style></head><body><!--StartFragment--><table><tr><td>Nimi<td>Tegu</tr>' +
      "<tr><td rowspan=2>Kuulamine<td>Küsib.<br style='mso-data-placement:same-cell'>Kordab.</tr>" +
      '<tr><td>- ootab</tr></table><!--EndFragment--></body></html>';
    expect(fieldText(html)).toBe('Nimi\tTegu\nKuulamine\t"Küsib.\nKordab."\nKuulamine\t- ootab');
  });

  test('is a document whole: words, lists and tables in their order, each once', () => {
    const html =
      '<body>Meie mudel<h2>Suhtlemine</h2><p>Kõigile <b>töötajatele</b>.</p>' +
      '<table><caption>Tabel 1</caption><tr><th>Nimi</th><th>Tegu</th></tr><tr><td></td><td><p>Küsib.</p><ul><li>Kordab.</ul></td></tr></table>' +
      '<ul><li>Vastutus</li></ul><table><tr><td>Üksik lahter</td></tr></table></body>';
    expect(fieldText(html)).toBe(
      'Meie mudel\nSuhtlemine\nKõigile töötajatele.\n\nNimi\tTegu\n\t"Küsib.\nKordab."\n\nTabel 1\nVastutus\n\nÜksik lahter',
    );
  });

  test('is a list of Word without its bullets', () => {
    const item = (words: string): string =>
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>${words}</p>`;
    expect(
      fieldText(
        `<body>${item('Küsib\n kliendilt.')}${item('Kordab.')}</body>`,
        '·\tKüsib kliendilt.\n·\tKordab.',
      ),
    ).toBe('Küsib kliendilt.\nKordab.');
  });

  test('is left to the text where the cells are our own', () => {
    expect(fieldText(htmlOfBlock([['a', 'b']], 'et'), 'a\tb')).toBeNull();
  });

  test('is read out of the field again, cell by cell as the table itself', () => {
    const piece = fc.constantFrom(
      'Küsib',
      '<br>',
      '&quot;',
      "'",
      '=',
      '- ',
      '+',
      '@',
      '|',
      ',',
      ' ',
      '<p>',
      '&amp;',
    );
    const cell = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''));
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, (block) => {
        const cells = block.map(([first, second]) => `<tr><td>x${first}<td>${second}<td>y${second}</tr>`);
        const html = `<table>${cells.join('')}</table>`;
        expect(pastedParts(fieldText(html) ?? '')).toEqual([{ kind: 'table', block: blockOfHtml(html) }]);
      }),
    );
  });
});
