import {
  applyNamed,
  CommandRefused,
  commands,
  sameRecord,
  type AnyRecord,
  type Id,
  type Model,
} from '@tegu/core';
import { brokenIn, Random, randomCommand, randomModel } from '@tegu/core/testing';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { documentOf } from '../document/document-of.ts';
import { modelIn } from '../document/projection.ts';
import type { LiveModel } from './live-model.ts';
import { openLiveModel } from './open-live-model.ts';

// With ids and keys that count up, both ways make the same ones, and a failing run can be run again.
const made = vi.hoisted(() => ({ ids: 0 }));
vi.mock('nanoid', () => ({ nanoid: () => `n${made.ids++}` }));

const RUNS = process.env['TEGU_LONG_TESTS'] === '1' ? 3_000 : 60;
const OPERATIONS = 60;

let random = new Random(0);
beforeEach(() => {
  vi.spyOn(Math, 'random').mockImplementation(() => random.next());
});
afterEach(() => vi.restoreAllMocks());

function opened(model: Model): LiveModel {
  const live = openLiveModel(documentOf(model));
  if (!live) throw new Error('A document without a model');
  return live;
}

function recordsOf(model: Model): Map<Id, AnyRecord> {
  return new Map([...model.all()].map((record) => [record.id, record]));
}

/** What differs between two models, by record. */
function differences(a: Model, b: Model, which: (model: Model, id: Id) => boolean): readonly string[] {
  const [left, right] = [recordsOf(a), recordsOf(b)];
  return [...new Set([...left.keys(), ...right.keys()])].filter((id) => {
    const [mine, other] = [left.get(id), right.get(id)];
    if (!which(a, id) && !which(b, id)) return false;
    return !mine || !other || !sameRecord(mine, other);
  });
}

const all = (): boolean => true;
const living = (model: Model, id: Id): boolean => model.isLive(id);

/** Runs one random command both ways; gives the plain model after it. */
function both(plain: Model, live: LiveModel, seed: number): Model {
  const { id, args } = randomCommand(plain, recordsOf(plain), new Random(seed));
  const ids = made.ids;
  random = new Random(seed);
  let after = plain;
  try {
    after = applyNamed(plain, id, args).model;
  } catch (error) {
    if (!(error instanceof CommandRefused)) throw error;
  }
  made.ids = ids;
  random = new Random(seed);
  live.run(commands[id], args);
  return after;
}

describe('commands through the live document', () => {
  test(`make what they make of a plain model, and undo takes all of it back (${RUNS} × ${OPERATIONS})`, () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.array(fc.nat(), { minLength: OPERATIONS, maxLength: OPERATIONS, size: 'max' }),
        (seed, operations) => {
          random = new Random(seed);
          made.ids = 0;
          const live = opened(randomModel(random, 0.4));
          const start = live.model;
          let plain = start;
          for (const each of operations) {
            plain = both(plain, live, each);
            expect(differences(plain, live.model, all)).toEqual([]);
          }
          const end = live.model;
          expect(brokenIn(end)).toEqual([]);
          expect(differences(modelIn(live.doc) ?? start, end, all)).toEqual([]);
          while (live.undo());
          expect(differences(start, live.model, living)).toEqual([]);
          while (live.redo());
          expect(differences(end, live.model, living)).toEqual([]);
          expect(differences(modelIn(live.doc) ?? start, live.model, all)).toEqual([]);
          live.close();
        },
      ),
      { numRuns: RUNS, endOnFailure: true },
    );
  }, 600_000);
});
