import { readDocument } from '@tegu/interchange/documents';
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { exampleFile } from '../testing/example-files.ts';
import { tegu } from '../testing/terminal.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tegu-cli-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('new', () => {
  test('writes a blank model that the check can read, and never replaces a file', async () => {
    const file = join(folder, 'mudel.tegu.json');
    expect((await tegu(['new', file, '--language', 'et'])).code).toBe(0);
    const checked = await tegu(['check', file, '--messages', 'et']);
    expect(checked.code).toBe(1);
    const again = await tegu(['new', file, '--language', 'et']);
    expect([again.code, again.error.split('\n').length]).toEqual([2, 2]);
  });

  test('gives the finished example in each language, without a finding', async () => {
    for (const language of ['et', 'fi', 'en']) {
      const file = join(folder, `${language}.tegu.json`);
      expect((await tegu(['new', file, '--language', language, '--template', 'example'])).code).toBe(0);
      const { code, out } = await tegu(['check', file, '--strictness', 'review', '--fail-on', 'consider']);
      expect(code).toBe(0);
      expect(out).toContain('0 fix, 0 consider, 0 tip');
    }
  });
});

describe('convert', () => {
  test('says of a PDF how to come to something that can be read', async () => {
    const file = join(folder, 'juhend.pdf');
    await writeFile(file, '%PDF-1.7\n%âãÏÓ\n', 'latin1');
    const { code, error } = await tegu(['convert', file, join(folder, 'juhend.md')]);
    expect(code).toBe(2);
    expect(error).toContain(`${file}: a PDF cannot be read; save the document as .docx, or its text as .txt`);
    expect(await readdir(folder)).toEqual(['juhend.pdf']);
  });

  test('own file to own file gives the same bytes, and leaves nothing beside it', async () => {
    for (const name of ['pohjakodu-raw', 'pohjakodu', 'rautakauppa-raw', 'rautakauppa']) {
      const out = join(folder, `${name}.json`);
      expect((await tegu(['convert', exampleFile(name), out])).code).toBe(0);
      expect(await readFile(out, 'utf8')).toBe(await readFile(exampleFile(name), 'utf8'));
    }
    expect((await readdir(folder)).length).toBe(4);
  });

  test('Markdown says in the loss report what it does not carry', async () => {
    const out = join(folder, 'mudel.md');
    const report = join(folder, 'loss.json');
    expect((await tegu(['convert', exampleFile('pohjakodu'), out, '--loss-report', report])).code).toBe(0);
    expect(await readFile(out, 'utf8')).toContain('Kliendi vajaduste mõistmine');
    expect(JSON.parse(await readFile(report, 'utf8'))).not.toEqual([]);
  });

  test.each(['docx', 'html'])('%s is a file of the whole model, with a loss report', async (format) => {
    const [out, report] = [join(folder, `mudel.${format}`), join(folder, 'loss.json')];
    expect((await tegu(['convert', exampleFile('pohjakodu'), out, '--loss-report', report])).code).toBe(0);
    const bytes = await readFile(out);
    expect(bytes.subarray(0, 2).toString()).toBe(format === 'docx' ? 'PK' : '<!');
    const losses = z
      .array(z.object({ what: z.string(), why: z.string() }))
      .parse(JSON.parse(await readFile(report, 'utf8')));
    expect(losses[0]).toEqual({
      what: 'ids',
      why: `${format === 'docx' ? 'Word' : 'HTML'} has no place for the ids of records`,
    });
    expect((await readdir(folder)).sort()).toEqual(['loss.json', `mudel.${format}`]);
  });

  test('refuses an ending that names no format', async () => {
    const { code, error } = await tegu(['convert', exampleFile('pohjakodu'), join(folder, 'mudel.xyz')]);
    expect(code).toBe(2);
    expect(error).toContain('--to');
  });
});

describe('diff', () => {
  test('is silent on the same model and tells one word that changed', async () => {
    const [a, b] = [exampleFile('pohjakodu'), join(folder, 'b.json')];
    expect(await tegu(['diff', a, a])).toEqual({ code: 0, out: '', error: '' });
    const text = await readFile(a, 'utf8');
    await writeFile(b, text.replace('Kliendi vajaduste mõistmine', 'Kliendi vajaduste tabamine'));
    const { code, out } = await tegu(['diff', a, b, '--format', 'json']);
    expect(code).toBe(1);
    const { changed, added, removed, moved } = z
      .object({
        changed: z.array(z.unknown()),
        added: z.array(z.unknown()),
        removed: z.array(z.unknown()),
        moved: z.array(z.unknown()),
      })
      .parse(JSON.parse(out));
    expect([added, removed, moved]).toEqual([[], [], []]);
    expect(changed).toEqual([
      expect.objectContaining({
        field: 'name',
        language: 'et',
        before: 'Kliendi vajaduste mõistmine',
        after: 'Kliendi vajaduste tabamine',
      }),
    ]);
  });
});

describe('profile', () => {
  test('by exact name or id, as text, JSON and Markdown', async () => {
    const file = exampleFile('pohjakodu');
    const text = await tegu(['profile', file, 'Laotöötaja']);
    expect(text.code).toBe(0);
    const json = await tegu(['profile', file, 'Laotöötaja', '--format', 'json']);
    const report = z
      .object({
        role: z.object({ id: z.string(), name: z.string(), kind: z.string(), line: z.nullable(z.string()) }),
        competencies: z.array(
          z.object({
            from: z.string(),
            own: z.boolean(),
            sentences: z.array(z.object({ own: z.boolean() })),
          }),
        ),
        customerFocus: z.string(),
      })
      .parse(JSON.parse(json.out));
    expect(report.role.name).toBe('Laotöötaja');
    expect(report.customerFocus).toBe('inOwnBehaviour');
    expect(report.competencies.some(({ own }) => !own)).toBe(true);
    const byId = await tegu(['profile', file, report.role.id, '--format', 'md']);
    expect(byId.out).toMatch(/^# Laotöötaja\n/);
  });

  test.each(['.docx', '.html', '.md'])('is written as a document to a %s file', async (ending) => {
    const out = join(folder, `profiil${ending}`);
    expect((await tegu(['profile', exampleFile('pohjakodu'), 'Laotöötaja', '--out', out])).code).toBe(0);
    const content = await readFile(out);
    const words =
      ending === '.docx' ? JSON.stringify(await readDocument(content, out)) : content.toString('utf8');
    expect(words).toContain('Laotöötaja');
    expect(words).toContain('Paneb');
  });

  test('is written to no file whose ending names no document', async () => {
    const out = join(folder, 'profiil.pdf');
    const { code, error } = await tegu(['profile', exampleFile('pohjakodu'), 'Laotöötaja', '--out', out]);
    expect(code).toBe(2);
    expect(error).toContain('profiil.pdf: a document ends in .md, .html, .docx');
    await expect(readFile(out)).rejects.toThrow('ENOENT');
  });

  test('names the roles there are when none fits', async () => {
    const { code, error } = await tegu(['profile', exampleFile('pohjakodu'), 'Piloot']);
    expect(code).toBe(2);
    expect(error).toContain('Laotöötaja');
  });
});

describe('bad input', () => {
  const good = {
    format: 'tegu',
    formatVersion: 1,
    model: { id: 'model:m', title: { et: 'M' }, languages: ['et'] },
  };
  const cases: readonly (readonly [name: string, text: string, says: RegExp])[] = [
    ['a cut file', '{"format": "tegu", "formatVersion": 1, "model": {"id": "model:m"', /line 1/],
    ['foreign JSON', '{"name": "x", "version": "1.0.0"}', /format/],
    ['a newer version', JSON.stringify({ ...good, formatVersion: 99 }), /formatVersion/],
    ['no JSON', 'Tere!', /line 1/],
    [
      'a prototype key',
      '{"format":"tegu","formatVersion":1,"model":{"id":"model:m","languages":["et"],"__proto__":{"a":1}}}',
      /__proto__/,
    ],
    ['a wrong type', JSON.stringify({ ...good, model: { ...good.model, title: 'M' } }), /model\.title/],
  ];
  for (const [name, text, says] of cases) {
    test(`${name}: one line with the file and the place, exit 2`, async () => {
      const file = join(folder, 'halb.json');
      await writeFile(file, text);
      const { code, error, out } = await tegu(['check', file]);
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(error).toMatch(says);
      expect(error).toContain('halb.json');
      expect(error.trim().split('\n')).toHaveLength(1);
    });
  }

  test('a file that is too large, and how large one may be', async () => {
    const file = join(folder, 'suur.tegu.json');
    await writeFile(file, '');
    await truncate(file, 97_000_000);
    expect((await tegu(['check', file])).error).toMatch(/97 MB is too large; at most 96 MB is read/);
  });

  test('no such file, no such command, no such option', async () => {
    expect((await tegu(['check', join(folder, 'pole.json')])).error).toMatch(/no such file/);
    expect((await tegu(['frobnicate'])).code).toBe(2);
    const { code, error } = await tegu(['check', exampleFile('pohjakodu'), '--strictness', 'mild']);
    expect(code).toBe(2);
    expect(error).toContain('draft, review');
    expect((await tegu(['check', exampleFile('pohjakodu'), '--rule', 'no-such-rule=off'])).error).toContain(
      'no rule',
    );
  });

  test('50 MB is refused by its size', async () => {
    const file = join(folder, 'suur.json');
    await writeFile(
      file,
      `{"format":"tegu","formatVersion":1,"model":{"id":"model:m","title":{"et":"${'x'.repeat(50_000_000)}"}}}`,
    );
    const { code, error } = await tegu(['check', file]);
    expect(code).toBe(2);
    expect(error).toMatch(/48/);
  });
});
