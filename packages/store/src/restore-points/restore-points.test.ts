import { apply, commands, newModel, type Model } from '@tegu/core';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { webLocks } from '../tabs/tab-locks.ts';
import { MemoryPoints } from './memory-points.ts';
import { pointsToDrop } from './points-to-drop.ts';
import type { PointReason, RestorePoint } from './restore-point.ts';
import { RestorePoints } from './restore-points.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NOON = new Date(2026, 10, 22, 12).getTime();

const pointAt = (at: number, why: PointReason = 'whileWriting'): RestorePoint => ({
  id: `${why}-${at}`,
  model: 'm',
  at,
  why,
  name: '',
  counts: { categories: 0, competencies: 0 },
  size: 10,
});

describe('the points that are kept', () => {
  test('are the last twenty, and of the days before the last one a day for thirty days', () => {
    const today = Array.from({ length: 30 }, (_, i) => pointAt(NOON - i * 10 * MINUTE));
    const before = Array.from({ length: 40 }, (_, day) => [
      pointAt(NOON - (day + 1) * DAY),
      pointAt(NOON - (day + 1) * DAY - MINUTE),
    ]).flat();
    const dropped = new Set(pointsToDrop([...before, ...today], NOON, Infinity));
    const kept = [...today, ...before].filter(({ id }) => !dropped.has(id));
    expect(kept).toEqual([
      ...today.slice(0, 20),
      ...before.filter(({ at }) => NOON - at < 30 * DAY && (NOON - at) % DAY === 0),
    ]);
  });

  test('always are the last twenty, one of each day, and all that were asked for', () => {
    const time = fc.nat({ max: 40 * 24 * 60 }).map((minutes) => NOON - minutes * MINUTE);
    const point = fc.tuple(
      time,
      fc.constantFrom<PointReason>('opened', 'whileWriting', 'beforeRestoring', 'asked'),
    );
    fc.assert(
      fc.property(fc.uniqueArray(point, { selector: ([at]) => at, maxLength: 80 }), (given) => {
        const points = given.map(([at, why]) => pointAt(at, why));
        const dropped = new Set(pointsToDrop(points, NOON, Infinity));
        const kept = points.filter(({ id }) => !dropped.has(id));
        const unasked = points.filter(({ why }) => why !== 'asked');
        expect(kept.filter(({ why }) => why === 'asked')).toHaveLength(points.length - unasked.length);
        const last = [...unasked].sort((a, b) => b.at - a.at).slice(0, 20);
        for (const one of last) expect(dropped.has(one.id)).toBe(false);
        const day = ({ at }: RestorePoint): string => new Date(at).toDateString();
        for (const one of unasked.filter(({ at }) => NOON - at < 29 * DAY))
          expect(kept.some((other) => other.why !== 'asked' && day(other) === day(one))).toBe(true);
        // What is dropped once is not missed the next time: nothing more goes.
        expect(pointsToDrop(kept, NOON, Infinity)).toEqual([]);
      }),
    );
  });
});

describe('the room that points take', () => {
  const points = (count: number): RestorePoint[] =>
    Array.from({ length: count }, (_, i) => pointAt(NOON - i * 10 * MINUTE));

  test('is kept to by dropping the oldest, but never the last', () => {
    const all = points(8);
    expect(pointsToDrop(all, NOON, 35)).toEqual(all.slice(3).map(({ id }) => id));
    expect(pointsToDrop(all, NOON, 0)).toEqual(all.slice(1).map(({ id }) => id));
  });

  test('is taken up by what was asked for as well, which stays', () => {
    const [last, ...before] = points(3);
    const asked = pointAt(NOON - DAY, 'asked');
    expect(pointsToDrop([...(last ? [last] : []), ...before, asked], NOON, 20)).toEqual(
      before.map(({ id }) => id),
    );
  });
});

describe('the restore points of a model', () => {
  const renamed = (model: Model, text: string): Model =>
    apply(model, commands['replace-text'], { id: model.root, field: 'title', language: 'et', text }).model;

  function desk(): { readonly points: RestorePoints; readonly later: (time: number) => void } {
    let now = NOON;
    const points = new RestorePoints('m', { store: new MemoryPoints(), locks: webLocks(), now: () => now });
    return { points, later: (time) => (now += time) };
  }

  test('hold the model whole, and say how large it was', async () => {
    const { points } = desk();
    const base = newModel('et', 'Põhjakodu');
    const model = apply(base, commands['create-record'], {
      type: 'category',
      parent: base.root,
      fields: { name: { et: 'Vastutus' } },
    }).model;
    const point = await points.make(model, 'opened');
    expect(point).toMatchObject({ why: 'opened', at: NOON, counts: { categories: 1, competencies: 0 } });
    const read = await points.read(point?.id ?? '');
    expect(read?.own.title).toEqual({ et: 'Põhjakodu' });
    expect(read?.children(read.root, 'category')).toMatchObject([{ name: { et: 'Vastutus' } }]);
    expect(await points.read('none')).toBeUndefined();
  });

  test('keep the names of people, which files leave out', async () => {
    const { points } = desk();
    const base = newModel('et', 'Põhjakodu');
    const fields = { kind: 'comment', text: { et: 'Kas nii?' }, author: 'Mari' };
    const model = apply(base, commands['create-record'], {
      type: 'comment',
      parent: base.root,
      fields,
    }).model;
    const point = await points.make(model, 'opened');
    const read = await points.read(point?.id ?? '');
    expect([...(read?.all() ?? [])].find(({ type }) => type === 'comment')).toMatchObject({ author: 'Mari' });
  });

  test('are made only of what has changed, and not in every tab at once', async () => {
    const { points, later } = desk();
    const model = newModel('et', 'Põhjakodu');
    await points.make(model, 'opened');
    expect(await points.make(model, 'opened')).toBeUndefined();
    later(5 * MINUTE);
    const changed = renamed(model, 'Lõunakodu');
    expect(await points.make(changed, 'whileWriting')).toBeUndefined();
    later(5 * MINUTE);
    const both = [
      points.make(changed, 'whileWriting'),
      points.make(renamed(model, 'Idakodu'), 'whileWriting'),
    ];
    expect((await Promise.all(both)).filter((made) => made !== undefined)).toHaveLength(1);
    // What a person asks for is made all the same.
    expect(await points.make(changed, 'asked', 'Enne nõukogu')).toMatchObject({ name: 'Enne nõukogu' });
    expect((await points.list()).map(({ why }) => why)).toEqual(expect.arrayContaining(['asked', 'opened']));
    expect(await points.list()).toHaveLength(3);
  });

  test('that are larger than their room are made only when somebody asks', async () => {
    const store = new MemoryPoints();
    const room = (): Promise<number> => Promise.resolve(100);
    const points = new RestorePoints('m', { store, locks: webLocks(), room });
    const model = newModel('et', 'Põhjakodu');
    expect(await points.make(model, 'opened')).toBeUndefined();
    expect(await points.list()).toEqual([]);
    const asked = await points.make(model, 'asked', 'Enne nõukogu');
    expect(asked?.size).toBeGreaterThan(100);
    expect(await points.list()).toEqual([asked]);
  });

  test('of a model that no file can hold fail, and do not throw', async () => {
    const { points } = desk();
    vi.spyOn(JSON, 'stringify').mockImplementationOnce(() => {
      throw new Error('too large');
    });
    let made: Promise<unknown> | undefined;
    expect(() => (made = points.make(newModel('et'), 'opened'))).not.toThrow();
    await expect(made).rejects.toThrow('too large');
  });

  test('that are too many go as new ones are made', async () => {
    const { points, later } = desk();
    let model = newModel('et', 'Põhjakodu');
    await points.make(model, 'asked', 'Esimene');
    for (let i = 0; i < 30; i++) {
      later(11 * MINUTE);
      model = renamed(model, `Põhjakodu ${i}`);
      await points.make(model, 'whileWriting');
    }
    const kept = await points.list();
    expect(kept.length).toBeLessThanOrEqual(22);
    expect(kept.at(-1)).toMatchObject({ name: 'Esimene' });
  });
});
