import process from 'node:process';
import { openFile } from './p1-open.ts';
import { readerSizes } from './p11-reader-size.ts';
import { undo } from './p15-undo.ts';
import { editModel } from './p2-edit.ts';
import { readSentences } from './p5-reading.ts';
import { excelFiles } from './p10-xlsx.ts';
import { openLive } from './p12-live.ts';
import { recheck } from './p6-recheck.ts';
import { align } from './p7-alignment.ts';
import { searchAsTyped } from './p8-search.ts';
import { commaSeparated } from './p9-csv.ts';
import { asLine } from './ratio.ts';

const benches = {
  P1: openFile,
  P2: editModel,
  P5: readSentences,
  P6: recheck,
  P7: align,
  P8: searchAsTyped,
  P9: commaSeparated,
  P10: excelFiles,
  P11: readerSizes,
  P12: openLive,
  P15: undo,
};
const wanted = process.argv.slice(2);

let over = 0;
for (const [target, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(target)) continue;
  for await (const comparison of bench()) {
    process.stdout.write(`${asLine(comparison)}\n`);
    if (comparison.ratio > comparison.limit) over++;
  }
}
process.exitCode = over > 0 ? 1 : 0;
