import { describe, expect, test } from 'vitest';
import { pastedParts } from './pasted-parts.ts';

const table = (...block: string[][]) => ({ kind: 'table', block });
const lines = (...those: string[]) => ({ kind: 'lines', lines: those });

describe('the parts of a text', () => {
  test('are lines without bullets, numbers and marks of headings', () => {
    expect(pastedParts('## Kuulamine\r\n• Küsib.\n\n\t2. Kordab.\n**Ootab** ära.\n')).toEqual([
      lines('Kuulamine', 'Küsib.', 'Kordab.', 'Ootab ära.'),
    ]);
    expect(pastedParts(' \n\t\n')).toEqual([]);
  });

  test('are a table where tabs stand between words, quoted cells of several lines among them', () => {
    expect(
      pastedParts('Nimi\tTegu\r\n"Kliendi\nkuulamine"\t"Küsib.\n\nKordab ""üle""."\r\n\tOotab.\r\n'),
    ).toEqual([table(['Nimi', 'Tegu'], ['Kliendi\nkuulamine', 'Küsib.\n\nKordab "üle".'], ['', 'Ootab.'])]);
    expect(pastedParts('Nr\tNimi\n1\tKuulamine\n2\t"Täpsus" on tähtis')).toEqual([
      table(['Nr', 'Nimi'], ['1', 'Kuulamine'], ['2', '"Täpsus" on tähtis']),
    ]);
  });

  test('lose no other row to a stray quotation mark', () => {
    expect(pastedParts('Nimi\tTegu\nA\t"a\nb"\nB\t"c\nd" x\nC\t"e\nf"\nD\t"g')).toEqual([
      table(['Nimi', 'Tegu'], ['A', 'a\nb'], ['B', '"c'], ['d" x', ''], ['C', 'e\nf'], ['D', '"g']),
    ]);
  });

  test('are lines where tabs only follow bullets and numbers, or push lines in', () => {
    expect(pastedParts('•\tKüsib.\n1.\tKordab.\no\tOotab.')).toEqual([lines('Küsib.', 'Kordab.', 'Ootab.')]);
    expect(pastedParts('\tKüsib.\n\t\tKordab.')).toEqual([lines('Küsib.', 'Kordab.')]);
  });

  test('are tables and the lines around them, in order', () => {
    expect(
      pastedParts(
        'Meie mudel\n\nNimi\tTegu\nKuulamine\tKüsib.\n\nJuhid\n| Nimi | Tegu |\n|---|---|\n| Kaasamine | Kutsub. |\nLõpp',
      ),
    ).toEqual([
      lines('Meie mudel'),
      table(['Nimi', 'Tegu'], ['Kuulamine', 'Küsib.']),
      lines('Juhid'),
      table(['Nimi', 'Tegu'], ['Kaasamine', 'Kutsub.']),
      lines('Lõpp'),
    ]);
  });

  test('are lines where a table has one column', () => {
    expect(pastedParts('| Tegu |\n|---|\n| Küsib. |')).toEqual([lines('Tegu', 'Küsib.')]);
  });

  test('are read in time that grows with the text only', () => {
    for (const row of ['"a\n', '•\ta\n', '| a\n', '|a|\n', '"\t"\n', '1. a\n']) {
      const start = performance.now();
      pastedParts(row.repeat(Math.ceil(100_000 / row.length)));
      expect(performance.now() - start, row).toBeLessThan(4000);
    }
  });
});
