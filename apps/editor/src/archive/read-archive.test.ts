import { Inflate, strToU8, zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { MOST_ENTRIES } from './archive-limits.ts';
import { readArchive } from './read-archive.ts';
import { readWhole } from './read-whole.test-kit.ts';

const zipOf = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the entries of a zip's directory begin. */
function directoryOf(bytes: Uint8Array): readonly number[] {
  const view = viewOf(bytes);
  const places: number[] = [];
  let at = view.getUint32(bytes.length - 6, true);
  while (view.getUint32(at, true) === 0x02014b50) {
    places.push(at);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return places;
}

/** The zip with other numbers in the directory's entry for one of its files. */
function lying(bytes: Uint8Array, which: number, change: (view: DataView, at: number) => void): Uint8Array {
  const copy = bytes.slice();
  change(viewOf(copy), directoryOf(copy)[which] ?? 0);
  return copy;
}

const two = zipOf({ 'a.tegu.json': '{"a":1}', 'b.tegu.json': '{"b":2}' });
const b = { name: 'b.tegu.json', text: '{"b":2}' };

describe('reading a zip', () => {
  test('passes over folders, what systems leave behind and other files, by name', async () => {
    const bytes = zipOf({
      'models/': '',
      'models/a.tegu.json': '{}',
      '__MACOSX/models/._a.tegu.json': 'x',
      'models/.DS_Store': 'x',
      'models/photo.png': 'x',
    });
    expect(await readWhole(bytes)).toEqual({
      models: [{ name: 'a.tegu.json', text: '{}' }],
      skipped: [
        { name: 'models', reason: 'folder' },
        { name: '._a.tegu.json', reason: 'system' },
        { name: '.DS_Store', reason: 'system' },
        { name: 'photo.png', reason: 'foreign' },
      ],
    });
  });

  test('takes a name for a name, wherever it points and whatever it hides', async () => {
    const bytes = zipOf({
      '../../x.json': '1',
      'C:\\y.json': '2',
      'a\u202enosj.json': '3',
      '/__proto__.json': '4',
    });
    expect((await readWhole(bytes)).models).toEqual([
      { name: 'x.json', text: '1' },
      { name: 'y.json', text: '2' },
      { name: 'a\ufffdnosj.json', text: '3' },
      { name: '__proto__.json', text: '4' },
    ]);
  });

  test('reads both of two files of the same name', async () => {
    const bytes = zipOf({ '1/a.json': 'one', '2/a.json': 'two' });
    expect((await readWhole(bytes)).models).toEqual([
      { name: 'a.json', text: 'one' },
      { name: 'a.json', text: 'two' },
    ]);
  });

  test('unpacks a text only when the one before has been taken', async () => {
    const unpacked = vi.spyOn(TextDecoder.prototype, 'decode');
    const counts: number[] = [];
    const before = unpacked.mock.calls.length;
    await readArchive(two, () => {
      counts.push(unpacked.mock.calls.length - before);
      return Promise.resolve();
    });
    unpacked.mockRestore();
    const [first = 0, second = 0] = counts;
    expect(second).toBe(first + 1);
  });

  test('of nothing gives nothing', async () => {
    expect(await readWhole(zipOf({}))).toEqual({ models: [], skipped: [] });
  });
});

describe('a zip is refused', () => {
  test.each([
    ['that is empty', new Uint8Array()],
    ['that is a text', strToU8('{"format":"tegu"} and then some more of the same')],
    ['that begins like one', strToU8('PK')],
  ])('%s', async (_, bytes) => {
    await expect(readWhole(bytes)).rejects.toMatchObject({ code: 'not-zip' });
  });

  test('wherever it was cut', async () => {
    for (let length = 4; length < two.length; length++) {
      await expect(readWhole(two.slice(0, length)), String(length)).rejects.toMatchObject({ code: 'cut' });
    }
  });

  test('of too many files', async () => {
    const names = Array.from({ length: 3000 }, (_, i) => [`${String(i)}.txt`, ''] as const);
    await expect(readWhole(zipOf(Object.fromEntries(names)))).rejects.toMatchObject({ code: 'too-many' });
    const most = zipOf(Object.fromEntries(names.slice(0, MOST_ENTRIES)));
    expect((await readWhole(most)).skipped).toHaveLength(MOST_ENTRIES);
  });

  test('that declares more than fits', async () => {
    const files = Array.from({ length: 9 }, (_, i) => [`${String(i)}.json`, '{}'] as const);
    let bytes = zipOf(Object.fromEntries(files));
    for (let i = 0; i < 9; i++) {
      bytes = lying(bytes, i, (view, at) => view.setUint32(at + 24, 60 * 1024 * 1024, true));
    }
    await expect(readWhole(bytes)).rejects.toMatchObject({ code: 'too-large' });
  });

  test('of which every file is locked', async () => {
    let bytes = two;
    for (const i of [0, 1]) bytes = lying(bytes, i, (view, at) => view.setUint16(at + 8, 1, true));
    await expect(readWhole(bytes)).rejects.toMatchObject({ code: 'encrypted' });
  });
});

describe('one file of a zip does not stop the others', () => {
  test.each([
    ['encrypted', 'locked', (view: DataView, at: number) => view.setUint16(at + 8, 1, true)],
    [
      'too-large',
      'declared larger than any model',
      (view: DataView, at: number) => view.setUint32(at + 24, 2 ** 31, true),
    ],
    ['damaged', 'packed in another way', (view: DataView, at: number) => view.setUint16(at + 10, 93, true)],
    ['damaged', 'of another sum', (view: DataView, at: number) => view.setUint32(at + 16, 1, true)],
    ['damaged', 'beyond the end', (view: DataView, at: number) => view.setUint32(at + 42, 2 ** 32 - 1, true)],
    [
      'damaged',
      'longer than the zip',
      (view: DataView, at: number) => view.setUint32(at + 20, 2 ** 31, true),
    ],
    ['damaged', 'larger than declared', (view: DataView, at: number) => view.setUint32(at + 24, 3, true)],
  ])('%s: when it is %s', async (reason, _, change) => {
    expect(await readWhole(lying(two, 0, change))).toEqual({
      models: [b],
      skipped: [{ name: 'a.tegu.json', reason }],
    });
  });

  test('when any byte of it is another', async () => {
    const text = JSON.stringify({ words: 'ütleb kliendile, mida teeb '.repeat(8) });
    const bytes = zipOf({ 'a.tegu.json': text, 'b.tegu.json': b.text });
    const start = 30 + 'a.tegu.json'.length;
    const end = start + viewOf(bytes).getUint32(18, true);
    for (let at = start; at < end; at++) {
      const copy = bytes.slice();
      copy[at] = (copy[at] ?? 0) ^ 0x55;
      const { models } = await readWhole(copy);
      // A bit that fills up the last byte says nothing, and may be any.
      expect(
        models.filter(({ text: read }) => read !== text),
        String(at),
      ).toEqual([b]);
    }
  });

  test('when it is not UTF-8', async () => {
    const bytes = zipSync({ 'a.json': new Uint8Array([0x22, 0xf5, 0x22]), 'b.tegu.json': strToU8(b.text) });
    expect(await readWhole(bytes)).toEqual({
      models: [b],
      skipped: [{ name: 'a.json', reason: 'damaged' }],
    });
  });

  test('when it is a bomb that says it is small: it is stopped after its first piece', async () => {
    const bomb = zipSync({ 'a.tegu.json': new Uint8Array(40 * 1024 * 1024), 'b.tegu.json': strToU8(b.text) });
    const bytes = lying(bomb, 0, (view, at) => view.setUint32(at + 24, 1000, true));
    const unpacked = vi.spyOn(Inflate.prototype, 'push');
    expect(await readWhole(bytes)).toEqual({
      models: [b],
      skipped: [{ name: 'a.tegu.json', reason: 'damaged' }],
    });
    // One piece of the bomb, and the other file.
    expect(unpacked).toHaveBeenCalledTimes(2);
    unpacked.mockRestore();
  });
});
