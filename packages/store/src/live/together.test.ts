import { commands, sameRecord, type Command, type Id } from '@tegu/core';
import { exampleModel } from '@tegu/core/testing';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { modelIn } from '../document/projection.ts';
import type { LiveModel } from './live-model.ts';
import { meet, people, textOf, two, type } from './people.test-kit.ts';

const CARE = 'competency:care';
const GREETS = 'indicator:greets';
/** Made by whoever describes the level first; the same id for all. */
const SALES_MASTER = 'descriptor:competency:sales+level:master';

function run<Args>(live: LiveModel, command: Command<Args>, args: Args): void {
  expect(live.run(command, args)).toBe(true);
}

function describeSales(live: LiveModel, text: string): void {
  run(live, commands['create-record'], {
    type: 'descriptor',
    parent: 'competency:sales',
    fields: { level: 'level:master' },
    texts: { text: { en: text } },
  });
}

function isThere(live: LiveModel, id: Id): boolean {
  return live.model.isLive(id);
}

/** All see the same, and it is what stands in their documents. */
function expectSame(...all: readonly LiveModel[]): void {
  const [first] = all;
  for (const { doc, model } of all) {
    const scratch = modelIn(doc);
    expect(model.size).toBe(first?.model.size);
    for (const record of model.all()) {
      for (const other of [first?.model.get(record.id), scratch?.get(record.id)])
        expect(other && sameRecord(record, other), record.id).toBe(true);
    }
  }
}

test('words that somebody goes on writing keep a record alive that a colleague deletes, however long ago they began', () => {
  let now = 0;
  const [one, other] = two(exampleModel(), { now: () => now });
  type(one, GREETS, 'text', ' by name');
  meet(one, other);
  now += 60_000;
  run(other, commands['delete-records'], { ids: [GREETS] });
  type(one, GREETS, 'text', ' and a smile');
  meet(one, other);
  expectSame(one, other);
  expect(isThere(other, GREETS)).toBe(true);
  expect(textOf(other, GREETS, 'text', 'en')).toMatch(/by name and a smile$/u);
  // Undo takes the words back, and not the record with them.
  one.undo();
  expect(isThere(one, GREETS)).toBe(true);
  expect(textOf(one, GREETS, 'text', 'en')).toMatch(/by name$/u);
});

describe('two who make the same record apart', () => {
  function madeByBoth(): readonly [LiveModel, LiveModel] {
    const [one, other] = two(exampleModel());
    describeSales(one, 'Sells');
    describeSales(other, 'Listens');
    meet(one, other);
    expectSame(one, other);
    return [one, other];
  }

  test('have both texts, one after the other, and are told so', () => {
    const [one] = madeByBoth();
    expect(textOf(one, SALES_MASTER, 'text', 'en')).toBe('Sells\nListens');
    expect(one.model.get(SALES_MASTER)?.writtenTwice).toEqual([['text', 'en']]);
    expect(one.model.quarantined).toEqual([]);
  });

  test('join them by editing over what stands between; undo parts them again', () => {
    const [one, other] = madeByBoth();
    type(one, SALES_MASTER, 'text', ' and l', { at: 5, over: 2 });
    expect(textOf(one, SALES_MASTER, 'text', 'en')).toBe('Sells and listens');
    expect(one.model.get(SALES_MASTER)?.writtenTwice).toBeUndefined();
    meet(one, other);
    expectSame(one, other);
    // Once joined it is one text: what the other writes at its end stays there.
    type(other, SALES_MASTER, 'text', '.');
    meet(one, other);
    expect(textOf(one, SALES_MASTER, 'text', 'en')).toBe('Sells and listens.');
    expect(one.undo()?.label).toBe('edit-text');
    meet(one, other);
    expectSame(one, other);
    for (const letters of ['Sells', 'Listens', '.'])
      expect(textOf(other, SALES_MASTER, 'text', 'en')).toContain(letters);
    expect(other.model.get(SALES_MASTER)?.writtenTwice).toEqual([['text', 'en']]);
  });

  test('keep what one writes on while the other joins the two', () => {
    const [one, other] = madeByBoth();
    type(one, SALES_MASTER, 'text', '', { at: 5, over: 1 });
    type(other, SALES_MASTER, 'text', ' well');
    meet(one, other);
    expectSame(one, other);
    expect(textOf(one, SALES_MASTER, 'text', 'en')).toBe('SellsListens\n well');
  });

  test('can each edit their half, and the other half is left alone', () => {
    const [one, other] = madeByBoth();
    type(one, SALES_MASTER, 'text', 'Asks first. ', { at: 6 });
    type(other, SALES_MASTER, 'text', ' gladly', { at: 5 });
    meet(one, other);
    expectSame(one, other);
    expect(textOf(one, SALES_MASTER, 'text', 'en')).toBe('Sells gladly\nAsks first. Listens');
  });

  test('several edits in one step reach the letters they were meant for', () => {
    const [one, other] = madeByBoth();
    const place = { id: SALES_MASTER, field: 'text', language: 'en' };
    const answer = one.runTogether('edit-text', (step) => {
      step(commands['edit-text'], { ...place, edit: { at: 0, delete: 5, insert: '' } });
      step(commands['edit-text'], { ...place, edit: { at: 1, delete: 1, insert: 'l' } });
      step(commands['edit-text'], { ...place, edit: { at: 0, delete: 0, insert: 'Sits and' } });
    });
    expect(answer).toBe(true);
    expect(textOf(one, SALES_MASTER, 'text', 'en')).toBe('Sits and\nlistens');
    meet(one, other);
    expectSame(one, other);
  });

  test('one of them can take it back: it stays for the other, with the other’s text', () => {
    const [one, other] = madeByBoth();
    expect(one.undo()?.label).toBe('create-record');
    meet(one, other);
    expectSame(one, other);
    expect(isThere(other, SALES_MASTER)).toBe(true);
    expect(textOf(other, SALES_MASTER, 'text', 'en')).toBe('Listens');
    expect(other.model.get(SALES_MASTER)?.writtenTwice).toBeUndefined();
    expect(one.redo()?.label).toBe('create-record');
    meet(one, other);
    expect(textOf(other, SALES_MASTER, 'text', 'en')).toBe('Sells\nListens');
    one.undo();
    other.undo();
    meet(one, other);
    expectSame(one, other);
    expect(isThere(one, SALES_MASTER)).toBe(false);
  });
});

test('words that arrive before the record they are in stay apart from those of who makes it as well', () => {
  const [maker, writer, late] = people(exampleModel(), 3);
  if (!maker || !writer || !late) throw new Error('Nobody');
  const bare = { type: 'descriptor', parent: 'competency:sales', fields: { level: 'level:master' } };
  run(maker, commands['create-record'], bare);
  meet(maker, writer);
  const known = Y.encodeStateVector(writer.doc);
  type(writer, SALES_MASTER, 'text', 'Sells');
  Y.applyUpdate(late.doc, Y.encodeStateAsUpdate(writer.doc, known), 'wire');
  expect(late.model.get(SALES_MASTER)).toBeUndefined();
  describeSales(late, 'Helps');
  expect(textOf(late, SALES_MASTER, 'text', 'en')).toBe('Sells\nHelps');
  meet(maker, writer, late);
  expectSame(maker, writer, late);
  late.undo();
  expect(textOf(late, SALES_MASTER, 'text', 'en')).toBe('Sells');
  expect(isThere(late, SALES_MASTER)).toBe(true);
});

test('who makes a record takes it back: a colleague’s text in it stays to be seen', () => {
  const [one, other] = two(exampleModel());
  describeSales(one, 'Sells');
  meet(one, other);
  type(other, SALES_MASTER, 'text', ' with care');
  meet(one, other);
  expect(textOf(one, SALES_MASTER, 'text', 'en')).toBe('Sells with care');
  one.undo();
  meet(one, other);
  expectSame(one, other);
  expect(isThere(other, SALES_MASTER)).toBe(true);
  expect(textOf(other, SALES_MASTER, 'text', 'en')).toBe(' with care');
  one.redo();
  meet(one, other);
  expectSame(one, other);
  expect(textOf(other, SALES_MASTER, 'text', 'en')).toBe('Sells with care');
});

describe('a record that one deletes while another is at it', () => {
  test('stays, if the other writes in it', () => {
    const [one, other] = two(exampleModel());
    run(one, commands['delete-records'], { ids: [GREETS] });
    type(other, GREETS, 'text', ' warmly');
    meet(one, other);
    expectSame(one, other);
    expect(isThere(one, GREETS)).toBe(true);
    expect(textOf(one, GREETS, 'text', 'en')).toBe('Greets every customer warmly');
  });

  test('goes, if the other only moves it or changes a choice; undo brings it back as it then is', () => {
    const [one, other] = two(exampleModel());
    run(one, commands['delete-records'], { ids: [GREETS] });
    run(other, commands['set-field'], { id: GREETS, field: 'level', value: 'level:expert' });
    meet(one, other);
    expectSame(one, other);
    expect(isThere(other, GREETS)).toBe(false);
    one.undo();
    meet(one, other);
    expect(isThere(other, GREETS)).toBe(true);
    expect(other.model.record(GREETS, 'indicator')?.level).toBe('level:expert');
  });

  test('stays, if a third makes it again, whoever is heard first', () => {
    const start = exampleModel();
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 0, 2],
    ]) {
      const all = people(start, 3);
      const [one, other, third] = all;
      if (!one || !other || !third) throw new Error('Nobody');
      describeSales(one, 'Sells');
      meet(one, other, third);
      run(one, commands['delete-records'], { ids: [SALES_MASTER] });
      Y.applyUpdate(third.doc, Y.encodeStateAsUpdate(one.doc), 'wire');
      describeSales(third, 'Helps');
      type(other, SALES_MASTER, 'text', ' much');
      meet(...order.flatMap((i) => all[i] ?? []));
      expectSame(...all);
      expect(isThere(one, SALES_MASTER)).toBe(true);
      expect(textOf(one, SALES_MASTER, 'text', 'en')).toContain('Helps');
      expect(textOf(one, SALES_MASTER, 'text', 'en')).toContain(' much');
      run(other, commands['delete-records'], { ids: [SALES_MASTER] });
      meet(...all);
      expect(isThere(third, SALES_MASTER)).toBe(false);
    }
  });
});

describe('a record that one moves', () => {
  test('is where it was moved to, with what another wrote in it', () => {
    const [one, other] = two(exampleModel());
    run(one, commands['move-record'], { id: GREETS, parent: 'competency:sales' });
    type(other, GREETS, 'text', ' warmly');
    run(other, commands['set-field'], { id: GREETS, field: 'level', value: 'level:expert' });
    meet(one, other);
    expectSame(one, other);
    expect(one.model.childIds('competency:sales', 'indicator')).toEqual([GREETS]);
    expect(one.model.childIds(CARE, 'indicator')).toEqual(['indicator:asks']);
    expect(one.model.record(GREETS, 'indicator')).toMatchObject({
      text: { en: 'Greets every customer warmly' },
      level: 'level:expert',
    });
  });

  test('to one place and another to the next is in one of the two, the same for both', () => {
    const [one, other] = two(exampleModel());
    for (const [live, name] of [
      [one, 'First'],
      [other, 'Second'],
    ] as const)
      run(live, commands['create-record'], {
        type: 'category',
        parent: live.model.root,
        texts: { name: { en: name } },
      });
    meet(one, other);
    const categories = one.model
      .children(one.model.root, 'category')
      .filter(({ name }) => name['en'] === 'First' || name['en'] === 'Second');
    expect(categories).toHaveLength(2);
    const [first, second] = categories.map(({ id }) => id);
    run(one, commands['move-record'], { id: CARE, parent: first ?? '' });
    run(other, commands['move-record'], { id: CARE, parent: second ?? '' });
    meet(one, other);
    expectSame(one, other);
    const holders = [first, second].filter((id) => one.model.childIds(id ?? '', 'competency').includes(CARE));
    expect(holders).toHaveLength(1);
    expect(isThere(one, CARE)).toBe(true);
    // The one whose place counts takes it back; for the other there is nothing to take back any more.
    const [winner, loser] = holders[0] === first ? [one, other] : [other, one];
    winner.undo();
    meet(one, other);
    expectSame(one, other);
    expect(isThere(one, CARE)).toBe(true);
    expect(loser.model.get(CARE)?.place[0]).not.toBe(holders[0]);
  });
});

describe('undo', () => {
  test('takes one’s own letters and none of a colleague’s', () => {
    const [one, other] = two(exampleModel());
    type(one, GREETS, 'text', ' in the shop');
    meet(one, other);
    type(other, GREETS, 'text', ' and garden', { at: 'Greets every customer in the'.length });
    meet(one, other);
    expect(textOf(one, GREETS, 'text', 'en')).toBe('Greets every customer in the and garden shop');
    one.undo();
    meet(one, other);
    expectSame(one, other);
    expect(textOf(other, GREETS, 'text', 'en')).toBe('Greets every customer and garden');
    one.redo();
    meet(one, other);
    expect(textOf(other, GREETS, 'text', 'en')).toBe('Greets every customer in the and garden shop');
    other.undo();
    expect(textOf(other, GREETS, 'text', 'en')).toBe('Greets every customer in the shop');
  });

  test('does not take back what a colleague has set since', () => {
    const [one, other] = two(exampleModel());
    run(one, commands['set-field'], { id: CARE, field: 'code', value: 'A' });
    meet(one, other);
    run(other, commands['set-field'], { id: CARE, field: 'code', value: 'B' });
    meet(one, other);
    one.undo();
    meet(one, other);
    expectSame(one, other);
    expect(one.model.record(CARE, 'competency')?.code).toBe('B');
  });

  test('knows nothing of what others have done', () => {
    const [one, other] = two(exampleModel());
    type(one, GREETS, 'text', '!');
    meet(one, other);
    expect(other.undoable).toBeNull();
    expect(other.undo()).toBeUndefined();
    expect(textOf(other, GREETS, 'text', 'en')).toBe('Greets every customer!');
  });
});
