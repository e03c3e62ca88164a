import { expect, test } from 'vitest';
import { readAsModel } from './read-workbook.ts';

/** More than a call takes arguments, were each record one. */
const ROWS = 150_000;

test('a sheet of as many rows as a file may have is read whole', () => {
  const rows = Array.from({ length: ROWS }, (_, i) => ['Kuulamine', `Küsib ${i}`]);
  const read = readAsModel([{ name: '', rows: [['Kompetents', 'Käitumine'], ...rows] }], 'et', 'Suur');
  const [competency] = read.whole().children(read.base.root, 'competency');
  expect(read.faults).toEqual([]);
  expect(read.whole().childIds(competency?.id ?? '', 'indicator')).toHaveLength(ROWS);
});
