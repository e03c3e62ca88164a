// Reads hostile files in a process of its own and prints how many megabytes that took at most.
import { strToU8, zipSync } from 'fflate';
import { partsOf, sheetXml, zipped } from './made-xlsx.test-support.ts';
import { readXlsx } from './read-xlsx.ts';

const sparse = zipped(partsOf(sheetXml('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')));
const parts = Object.fromEntries(
  Object.entries(partsOf('')).map(([path, part]) => [path, strToU8(String(part))]),
);
const bomb = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': new Uint8Array(70_000_000) });
for (const bytes of [sparse, bomb]) await readXlsx(bytes).catch(() => undefined);
process.stdout.write(String(Math.round(process.resourceUsage().maxRSS / 1024)));
