import { modelPaper, readFile } from '@tegu/core';
import { readFile as readBytes } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { convertedThere, hasLibreOffice } from '../testing/libreoffice.ts';
import { writeDocx } from './write-docx.ts';

const HEADINGS = [
  'Sisukord',
  'Kompetentsid',
  'Suhtlemine ja koostöö',
  'Kliendi vajaduste mõistmine',
  'Laotöötaja',
];

describe.skipIf(!hasLibreOffice)('LibreOffice, where it is installed', () => {
  test('opens the document of a model and sets it on pages', { timeout: 120_000 }, async () => {
    const example = new URL('../../../../examples/pohjakodu.tegu.json', import.meta.url);
    const { model } = readFile(await readBytes(example, 'utf8'));
    const docx = await writeDocx(modelPaper(model));
    const pdf = new TextDecoder('latin1').decode(await convertedThere('mudel.docx', docx, 'pdf'));
    expect(pdf.match(/\/Type\s*\/Page\b/gu)?.length ?? 0).toBeGreaterThan(5);
    const text = await convertedThere('mudel.docx', docx, 'txt:Text (encoded):UTF8');
    const lines = new TextDecoder().decode(text).split(/\r?\n/u);
    for (const heading of HEADINGS) expect(lines.map((line) => line.trim())).toContain(heading);
  });
});
