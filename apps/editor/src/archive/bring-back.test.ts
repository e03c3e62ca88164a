import { areAlike, compareModels, newModel, writeFile, type Model } from '@tegu/core';
import { exampleModel, Random, randomModel } from '@tegu/core/testing';
import { MemoryLibrary, modelOf, noPageTimes, webLocks } from '@tegu/store/browser';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { fileOfModel, modelOfFile } from '../files/model-files.ts';
import { servicesOf, type Services } from '../services.ts';
import { bringBack } from './bring-back.ts';
import { archiveOf } from './write-archive.ts';

function services(): Services {
  const line = { send: () => undefined, listen: () => () => undefined };
  return servicesOf({ library: new MemoryLibrary(true), line, locks: webLocks(null), times: noPageTimes });
}

async function modelsIn({ shelf, library }: Services): Promise<readonly Model[]> {
  const models: Model[] = [];
  for (const { id } of await shelf.list()) {
    const stored = await library.read(id);
    const model = stored && modelOf(stored);
    if (model) models.push(model);
  }
  return models;
}

const zipOf = async (...models: readonly Model[]): Promise<Uint8Array> =>
  (await archiveOf(models.map((model) => ({ title: 'a', file: fileOfModel(model) })))).bytes;

describe('bringing models back', () => {
  test('into an empty library gives all of them as they were; a second time they are here already', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 4 }),
        async (seeds) => {
          const models = seeds.map((seed) => modelOfFile(fileOfModel(randomModel(new Random(seed)))).model);
          const bytes = await zipOf(...models);
          const here = services();
          const count = models.length;
          expect(await bringBack(here, bytes)).toEqual({ added: count, already: 0, unread: [], skipped: [] });
          const back = await modelsIn(here);
          for (const model of models) {
            expect(back.some((one) => one.root === model.root && areAlike(compareModels(model, one)))).toBe(
              true,
            );
          }
          expect(await zipOf(...back)).toHaveLength((await zipOf(...models)).length);
          expect(await bringBack(here, bytes)).toMatchObject({ added: 0, already: count });
          expect(await here.shelf.list()).toHaveLength(count);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('puts an earlier state beside the one that is here, which stays as it is', async () => {
    const here = services();
    const model = newModel('et', 'Põhjakodu');
    const id = await here.shelf.add(model);
    const bytes = await zipOf(model);
    await here.shelf.rename(id, 'Lõunakodu');
    expect(await bringBack(here, bytes)).toMatchObject({ added: 1, already: 0 });
    expect((await here.shelf.list()).map(({ title }) => title).sort()).toEqual(['Lõunakodu', 'Põhjakodu']);
    expect((await here.library.entry(id))?.title).toBe('Lõunakodu');
  });

  test('brings back what was deleted, and the same model twice in a zip once', async () => {
    const here = services();
    const model = newModel('et', 'Põhjakodu');
    await here.shelf.delete(await here.shelf.add(model));
    expect(await bringBack(here, await zipOf(model, model))).toMatchObject({ added: 1, already: 1 });
    expect(await here.shelf.list()).toHaveLength(1);
  });

  test('does not double a model for the names of people that its file leaves out, and loses no names', async () => {
    const named = randomModel(new Random(0));
    const withNames = writeFile(named, { names: true });
    expect(withNames).not.toBe(fileOfModel(named));
    const here = services();
    await here.shelf.add(named);
    expect(await bringBack(here, await zipOf(named))).toMatchObject({ added: 0, already: 1 });

    const other = services();
    await other.shelf.add(modelOfFile(fileOfModel(named)).model);
    const { bytes } = await archiveOf([{ title: 'a', file: withNames }]);
    expect(await bringBack(other, bytes)).toMatchObject({ added: 1, already: 0 });
    expect(await bringBack(other, bytes)).toMatchObject({ added: 0, already: 1 });
  });

  test('keeps what a newer Tegu made as something to look at, and does not double it', async () => {
    const here = services();
    const model = newModel('et', 'Tulevik');
    await here.shelf.add(model, true);
    const { bytes } = await archiveOf([{ title: 'a', file: fileOfModel(model, { newer: true }) }]);
    expect(await bringBack(here, bytes)).toMatchObject({ added: 0, already: 1 });
    const other = services();
    expect(await bringBack(other, bytes)).toMatchObject({ added: 1 });
    expect(await other.shelf.list()).toMatchObject([{ title: 'Tulevik', newer: true }]);
  });

  test('names what is no model, and goes on', async () => {
    const bytes = zipSync({
      'menu.json': strToU8('{"lunch":true}'),
      'broken.json': strToU8('{"format":'),
      'proto.json': strToU8('{"__proto__":{"format":"tegu"}}'),
      'photo.png': strToU8('x'),
      'a.tegu.json': strToU8(fileOfModel(exampleModel())),
    });
    const { added, unread, skipped } = await bringBack(services(), bytes);
    expect(added).toBe(1);
    expect(unread.map(({ name }) => name)).toEqual(['menu.json', 'broken.json', 'proto.json']);
    expect(unread.every(({ reason }) => reason instanceof Error)).toBe(true);
    expect(skipped).toEqual([{ name: 'photo.png', reason: 'foreign' }]);
  });

  test('says for which there was no room, and goes on', async () => {
    const here = services();
    const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    vi.spyOn(here.library, 'add').mockRejectedValueOnce(full);
    const bytes = await zipOf(newModel('et', 'Suur'), newModel('et', 'Väike'));
    expect(await bringBack(here, bytes)).toMatchObject({
      added: 1,
      unread: [{ name: 'a.tegu.json', reason: 'no-room' }],
    });
    expect(await here.shelf.list()).toMatchObject([{ title: 'Väike' }]);
  });
});
