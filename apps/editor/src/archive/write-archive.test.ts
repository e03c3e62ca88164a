import { Random, randomModel, randomText } from '@tegu/core/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileOfModel, modelOfFile } from '../files/model-files.ts';
import { LONGEST_NAME } from '../files/file-names.ts';
import { LIMITS } from './archive-limits.ts';
import { archiveNames } from './archive-names.ts';
import { archiveOf } from './write-archive.ts';
import { readWhole } from './read-whole.test-kit.ts';

const seeds = fc.array(fc.integer({ min: 0 }), { maxLength: 6 });

describe('a library as one zip', () => {
  test('comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async (all) => {
        const models = all.map((seed) => {
          const random = new Random(seed);
          return { title: randomText(random), file: fileOfModel(randomModel(random)) };
        });
        const { models: back, skipped } = await readWhole((await archiveOf(models)).bytes);
        expect(skipped).toEqual([]);
        expect(back.map(({ text }) => text)).toEqual(models.map(({ file }) => file));
        for (const { text } of back) expect(fileOfModel(modelOfFile(text).model)).toBe(text);
      }),
      { numRuns: 30 },
    );
  });

  test('says that its names are UTF-8', async () => {
    const { bytes } = await archiveOf([{ title: 'Põhjakodu', file: '{}' }]);
    const flags = new DataView(bytes.buffer).getUint16(6, true);
    expect(flags & 0x800).toBe(0x800);
    expect((await readWhole(bytes)).models).toEqual([{ name: 'Põhjakodu.tegu.json', text: '{}' }]);
  });
});

describe('a zip that would be larger than what is read back', () => {
  const models = ['Üks', 'Kaks', 'Kolm'].map((title) => ({
    title,
    file: `{"a":"${title}${'x'.repeat(50)}"}`,
  }));

  test.each([
    ['entries', { entries: 2 }, ['Kolm']],
    ['unpacked', { unpacked: 130 }, ['Kolm']],
    ['of one', { ofOne: 10 }, ['Üks', 'Kaks', 'Kolm']],
  ])('leaves out and names what does not fit: %s', async (_, limits, left) => {
    const { bytes, notFitting } = await archiveOf(models, undefined, { ...LIMITS, ...limits });
    expect(notFitting).toEqual(left);
    const { models: back, skipped } = await readWhole(bytes);
    expect(skipped).toEqual([]);
    expect(back.map(({ text }) => text)).toEqual(
      models.filter(({ title }) => !left.includes(title)).map(({ file }) => file),
    );
  });

  test('is reckoned to the byte', async () => {
    const { bytes } = await archiveOf(models);
    const limits = { ...LIMITS, packed: bytes.length };
    expect((await archiveOf(models, undefined, limits)).notFitting).toEqual([]);
    const less = { ...limits, packed: bytes.length - 1 };
    expect((await archiveOf(models, undefined, less)).notFitting).toEqual(['Kolm']);
  });
});

describe('the name of a model in a zip', () => {
  test.each([
    ['Põhjakodu kompetentsid', 'Põhjakodu kompetentsid.tegu.json'],
    ['能力 моделі', '能力 моделі.tegu.json'],
    ['../../etc/passwd', 'etc passwd.tegu.json'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.tegu.json'],
    ['\u0000\u0007x\u202egnp', 'x gnp.tegu.json'],
    ['CON', '_CON.tegu.json'],
    ['lpt1.old', '_lpt1.old.tegu.json'],
    ['Console', 'Console.tegu.json'],
    ['Müük. . ', 'Müük.tegu.json'],
    ['...', 'tegu.tegu.json'],
    ['', 'tegu.tegu.json'],
  ])('of %j is %s', (title, name) => {
    expect(archiveNames([title])).toEqual([name]);
  });

  test('is numbered where another is the same but for capitals', () => {
    expect(archiveNames(['Müük', 'MÜÜK', 'Müük (2)', 'müük'])).toEqual([
      'Müük.tegu.json',
      'MÜÜK (2).tegu.json',
      'Müük (2) (2).tegu.json',
      'müük (3).tegu.json',
    ]);
  });

  test('is allowed on every system, whatever the titles are', () => {
    const titles = fc.array(fc.string({ unit: 'binary', maxLength: 120 }), { maxLength: 20 });
    fc.assert(
      fc.property(titles, fc.constantFrom('', 'x'.repeat(79), '😀'.repeat(60)), (some, long) => {
        const names = archiveNames([...some, long, long, ...some]);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) {
          expect(name.length).toBeLessThanOrEqual(LONGEST_NAME);
          expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
          expect(name).not.toMatch(/\p{Surrogate}/u);
          expect(name).toMatch(/^[^. <>:"/\\|?*\p{Cc}][^<>:"/\\|?*\p{Cc}]*\.tegu\.json$/u);
        }
      }),
      { numRuns: 40 },
    );
  });
});
