import { areAlike, commands, compareModels, type Command, type Id, type Model } from '@tegu/core';
import { exampleModel, Random, randomCommand, randomModel } from '@tegu/core/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { documentOf } from '../document/document-of.ts';
import type { LiveModel } from '../live/live-model.ts';
import { openLiveModel } from '../live/open-live-model.ts';
import { textOf, type } from '../live/people.test-kit.ts';
import { carryOver } from './carry-over.ts';
import { unsavedWork } from './unsaved-work.ts';

const CARE: Id = 'competency:care';
const GREETS: Id = 'indicator:greets';
const ASKS: Id = 'indicator:asks';
const SALES_MASTER: Id = 'descriptor:competency:sales+level:master';
const RUNS = process.env['TEGU_LONG_TESTS'] === '1' ? 500 : 40;

function opened(model: Model): LiveModel {
  const live = openLiveModel(documentOf(model));
  if (!live) throw new Error('A document without a model');
  return live;
}

function run<Args>(live: LiveModel, command: Command<Args>, args: Args): void {
  expect(live.run(command, args)).toBe(true);
}

/** A model in a tab that is left behind, and the generation that another has begun of what was stored. */
function generations(model: Model): {
  readonly old: LiveModel;
  readonly fresh: LiveModel;
  readonly carry: () => boolean | null;
} {
  const old = opened(model);
  const stored = Y.encodeStateAsUpdate(old.doc);
  const fresh = opened(model);
  return {
    old,
    fresh,
    carry: () => {
      const work = unsavedWork(stored, old.doc);
      if (work === undefined) throw new Error('Nobody can read what was stored');
      return work && carryOver(work, fresh);
    },
  };
}

function describeSales(live: LiveModel, text: string): void {
  run(live, commands['create-record'], {
    type: 'descriptor',
    parent: 'competency:sales',
    fields: { level: 'level:master' },
    texts: { text: { en: text } },
  });
}

describe('unsaved work', () => {
  test('is nothing where all is stored, and cannot be known where what was stored cannot be read', () => {
    const { old, carry } = generations(exampleModel());
    expect(carry()).toBeNull();
    expect(unsavedWork(new Uint8Array([1, 2, 3]), old.doc)).toBeUndefined();
    expect(unsavedWork(Y.encodeStateAsUpdate(new Y.Doc()), old.doc)).toBeUndefined();
  });

  test('makes the next generation say what this one said, if nobody wrote there', () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.nat(), { minLength: 1, maxLength: 40 }), (seed, seeds) => {
        const { old, fresh, carry } = generations(randomModel(new Random(seed), 0.4));
        const before = fresh.model;
        for (const each of seeds) {
          const records = new Map([...old.model.all()].map((record) => [record.id, record]));
          const { id, args } = randomCommand(old.model, records, new Random(each));
          old.run(commands[id], args);
        }
        expect(carry()).not.toBe(false);
        expect(compareModels(fresh.model, old.model)).toEqual(compareModels(old.model, old.model));
        // One step, which can be taken back.
        if (fresh.undoable !== null) expect(fresh.undoable).toBe('carry-over');
        fresh.undo();
        expect(areAlike(compareModels(fresh.model, before))).toBe(true);
        expect(fresh.undoable).toBeNull();
      }),
      { numRuns: RUNS },
    );
  });

  test('and what was written meanwhile are both there, letter by letter', () => {
    const { old, fresh, carry } = generations(exampleModel());
    type(old, GREETS, 'text', 'Always ', { at: 0 });
    type(old, GREETS, 'text', ' by name');
    type(fresh, GREETS, 'text', ' and every colleague');
    type(fresh, GREETS, 'text', 'each', { at: 'Greets '.length, over: 'every'.length });
    expect(carry()).toBe(true);
    const text = textOf(fresh, GREETS, 'text', 'en') ?? '';
    for (const part of ['Always Greets', ' by name', 'each', ' and every colleague'])
      expect(text).toContain(part);
  });

  test('of which the next generation says the same already changes nothing', () => {
    const { old, fresh, carry } = generations(exampleModel());
    for (const live of [old, fresh]) {
      type(live, GREETS, 'text', ' by name');
      run(live, commands['set-field'], { id: CARE, field: 'code', value: 'A1' });
    }
    const before = fresh.model;
    expect(carry()).toBe(true);
    expect(fresh.model).toBe(before);
  });

  test('sets no choice that was made anew, and all others', () => {
    const { old, fresh, carry } = generations(exampleModel());
    run(old, commands['set-field'], { id: CARE, field: 'code', value: 'OLD' });
    run(old, commands['set-field'], { id: CARE, field: 'status', value: 'agreed' });
    run(fresh, commands['set-field'], { id: CARE, field: 'code', value: 'NEW' });
    carry();
    expect(fresh.model.record(CARE, 'competency')).toMatchObject({ code: 'NEW', status: 'agreed' });
  });

  test('deletes what nobody has touched since, and keeps what somebody has', () => {
    const { old, fresh, carry } = generations(exampleModel());
    run(old, commands['delete-records'], { ids: [ASKS] });
    run(old, commands['delete-records'], { ids: ['competency:sales'] });
    describeSales(fresh, 'Sells with care');
    carry();
    expect(fresh.model.isLive(ASKS)).toBe(false);
    expect(fresh.model.isLive('competency:sales')).toBe(true);
    expect(textOf(fresh, SALES_MASTER, 'text', 'en')).toBe('Sells with care');
  });

  test('brings back a record that was deleted meanwhile if it was written in, and not for a choice', () => {
    const { old, fresh, carry } = generations(exampleModel());
    type(old, GREETS, 'text', ' by name');
    run(old, commands['set-field'], { id: ASKS, field: 'level', value: 'level:expert' });
    run(fresh, commands['delete-records'], { ids: [GREETS, ASKS] });
    carry();
    expect(fresh.model.isLive(GREETS)).toBe(true);
    expect(textOf(fresh, GREETS, 'text', 'en')).toBe('Greets every customer by name');
    expect(fresh.model.isLive(ASKS)).toBe(false);
  });

  test('that began the same text as somebody there stands beside it', () => {
    const { old, fresh, carry } = generations(exampleModel());
    describeSales(old, 'Helps to choose');
    describeSales(fresh, 'Sells with care');
    carry();
    expect(textOf(fresh, SALES_MASTER, 'text', 'en')).toBe('Sells with care\nHelps to choose');
  });

  test('may not be put into a model that is for looking at only', () => {
    const { old } = generations(exampleModel());
    const stored = Y.encodeStateAsUpdate(documentOf(old.model));
    const fresh = openLiveModel(documentOf(old.model), { readOnly: true });
    const own = new Y.Doc();
    Y.applyUpdate(own, stored);
    const here = openLiveModel(own);
    if (!here || !fresh) throw new Error('No model');
    type(here, GREETS, 'text', '!');
    const work = unsavedWork(stored, own);
    expect(work && carryOver(work, fresh)).toBe(false);
  });
});
