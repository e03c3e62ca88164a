import { modelPaper, readFile } from '@tegu/core';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile as readBytes, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { writeDocx } from './write-docx.ts';

const run = promisify(execFile);
const canOpen = await run('soffice', ['--version']).then(
  () => true,
  () => false,
);

describe.skipIf(!canOpen)('LibreOffice, where it is installed', () => {
  test('opens the document of a model and sets it on pages', { timeout: 120_000 }, async () => {
    const example = new URL('../../../../examples/pohjakodu.tegu.json', import.meta.url);
    const { model } = readFile(await readBytes(example, 'utf8'));
    const folder = await mkdtemp(join(tmpdir(), 'tegu-docx-'));
    try {
      await writeFile(join(folder, 'mudel.docx'), await writeDocx(modelPaper(model)));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      await run('soffice', [
        profile,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        join(folder, 'mudel.docx'),
      ]);
      const pdf = await readBytes(join(folder, 'mudel.pdf'), 'latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/gu)?.length ?? 0).toBeGreaterThan(5);
      await run('soffice', [
        profile,
        '--headless',
        '--convert-to',
        'txt:Text (encoded):UTF8',
        '--outdir',
        folder,
        join(folder, 'mudel.docx'),
      ]);
      const text = await readBytes(join(folder, 'mudel.txt'), 'utf8');
      for (const heading of [
        'Sisukord',
        'Kompetentsid',
        'Suhtlemine ja koostöö',
        'Kliendi vajaduste mõistmine',
        'Laotöötaja',
      ])
        expect(text.split(/\r?\n/u).map((line) => line.trim())).toContain(heading);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
