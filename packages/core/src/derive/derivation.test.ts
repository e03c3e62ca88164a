import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { apply } from '../commands/apply.ts';
import { editText } from '../commands/edit-text.ts';
import { applyNamed, CommandRefused } from '../commands/index.ts';
import { languagePacks } from '../language/language-packs.ts';
import { childTypesOf } from '../model/document-order.ts';
import { Model } from '../model/model.ts';
import { ModelTx } from '../model/model-tx.ts';
import { compose, inverse, NO_CHANGE, type RecordsDiff } from '../model/records-diff.ts';
import { includesAll } from '../profiles/inheritance.ts';
import type { Id } from '../records/id.ts';
import { textFieldsOf, textsIn } from '../records/record-fields.ts';
import { recordTypeNames, type AnyRecord } from '../records/record.ts';
import { exampleModel, record, ROOT } from '../testing/example-model.ts';
import { randomCommand } from '../testing/random-command.ts';
import { randomModel } from '../testing/random-model.ts';
import { Random } from '../testing/random.ts';
import { CircularQuery, Derivation } from './derivation.ts';
import { defineQuery, sameList, type Query } from './query.ts';

const packs = languagePacks();
const RUNS = process.env['TEGU_LONG_TESTS'] === '1' ? 2_000 : 60;

// Queries of every kind of read, and some that ask others.
const childCount = defineQuery('childCount', (read, id) =>
  recordTypeNames.reduce((count, type) => count + read.childIds(id, type).length, 0),
);
const lives = defineQuery('lives', (read, id) => read.isLive(id));
const parent = defineQuery('parent', (read, id) => read.parentOf(id));
const length = defineQuery('length', (read, id) => {
  const there = read.get(id);
  return there
    ? textFieldsOf(there.type)
        .flatMap((field) => Object.values(textsIn(there, field) ?? {}))
        .join('').length
    : -1;
});
/** All words in a living branch; it asks itself, down the branch. */
const branchLength: Query<number> = defineQuery('branchLength', (read, id) => {
  const there = read.standing(id);
  if (!there || !read.isLive(id)) return 0;
  let sum = read.ask(length, id);
  for (const type of childTypesOf(there.type)) {
    if (type !== 'comment')
      for (const child of read.children(id, type)) sum += read.ask(branchLength, child.id);
  }
  return sum;
});
const holders = defineQuery(
  'holders',
  (read, id) => read.joins(id, 'requirement').map(({ place }) => place[0]),
  sameList,
);
const isLong = defineQuery('isLong', (read, id) => read.ask(branchLength, id) > 40);
const holdersOfLong = defineQuery(
  'holdersOfLong',
  (read, id) =>
    read.ask(isLong, id) ? read.ask(holders, id).flatMap((role) => read.ask(includesAll, role)) : [],
  sameList,
);
const QUERIES: readonly Query<unknown>[] = [
  childCount,
  lives,
  parent,
  length,
  branchLength,
  holders,
  isLong,
  includesAll,
  holdersOfLong,
];

/** An edit by a command, or one that only a damaged document brings: a record gone, back, or under another parent. */
function edit(
  model: Model,
  records: ReadonlyMap<Id, AnyRecord>,
  gone: AnyRecord[],
  random: Random,
): { readonly model: Model; readonly diff: RecordsDiff } {
  if (random.oneIn(4)) {
    const tx = new ModelTx(model);
    const each = random.pick([...records.values()].filter(({ id }) => id !== model.root));
    const back = gone.pop();
    if (back && random.oneIn(2)) tx.put(back.id, back);
    else if (each && random.oneIn(2)) {
      gone.push(each);
      tx.put(each.id, null);
    } else if (each)
      tx.put(each.id, { ...each, place: [random.pick([...records.keys()]) ?? '', each.place[1]] });
    return { model: tx.model, diff: tx.diff };
  }
  const { id, args } = randomCommand(model, records, random);
  try {
    return applyNamed(model, id, args);
  } catch (error) {
    if (error instanceof CommandRefused) return { model, diff: NO_CHANGE };
    throw error;
  }
}

describe('a derivation that follows random edits', () => {
  it(
    `answers as a fresh one, and names the watched answers that changed (${RUNS} × 40)`,
    () => {
      fc.assert(
        fc.property(fc.nat(), (seed) => {
          const random = new Random(seed);
          let model = randomModel(random, 0.4);
          const records = new Map([...model.all()].map((each) => [each.id, each]));
          const gone: AnyRecord[] = [];
          const derivation = new Derivation(model, packs);
          const told = new Map(QUERIES.map((query) => [query, new Map<Id, unknown>()]));
          for (const [query, values] of told) {
            for (const id of records.keys()) if (random.oneIn(2)) values.set(id, derivation.watch(query, id));
          }
          for (let i = 0; i < 40; i++) {
            let diff = NO_CHANGE;
            const before = model;
            for (let edits = 1 + random.below(3); edits > 0; edits--) {
              const edited = edit(model, records, gone, random);
              model = edited.model;
              for (const [id, { after }] of edited.diff) {
                if (after) records.set(id, after);
                else records.delete(id);
              }
              diff = compose(diff, edited.diff);
            }
            expect(before.apply(diff).size).toBe(model.size);
            derivation.update(model, diff);
            const fresh = new Derivation(model, packs);
            const ids = [...records.keys(), ...gone.map(({ id }) => id)];
            for (let asks = 0; asks < 10; asks++) {
              const [query, id] = [random.pick(QUERIES) ?? lives, random.pick(ids) ?? ROOT];
              expect(derivation.ask(query, id), `${query.name} ${id}`).toEqual(fresh.ask(query, id));
            }
            for (const [query, values] of told) {
              const changed = derivation.changed(query);
              expect(new Set(changed.map(({ key }) => key)).size).toBe(changed.length);
              for (const { key, value } of changed) {
                expect(value, `${query.name} ${key}`).not.toEqual(values.get(key));
                values.set(key, value);
              }
              if (i % 10 === 9)
                for (const [id, value] of values)
                  expect(fresh.ask(query, id), `told ${query.name} ${id}`).toEqual(value);
            }
          }
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
    },
    RUNS * 1_000,
  );
});

describe('a derivation', () => {
  it('tells whoever watches of a change even when others asked in between', () => {
    const model = exampleModel();
    const derivation = new Derivation(model, packs);
    derivation.watch(length, 'competency:care');
    derivation.watch(branchLength, 'competency:care');
    const edited = apply(model, editText, {
      id: 'competency:care',
      field: 'name',
      language: 'en',
      edit: { at: 4, delete: 0, insert: '!' },
    });
    derivation.update(edited.model, edited.diff);
    derivation.ask(branchLength, 'competency:care');
    expect(derivation.changed(length).map(({ key }) => key)).toEqual(['competency:care']);
    expect(derivation.changed(branchLength).map(({ key }) => key)).toEqual(['competency:care']);
    expect(derivation.changed(length)).toEqual([]);
    derivation.update(model, inverse(edited.diff));
    derivation.update(edited.model, edited.diff);
    expect(derivation.changed(length)).toEqual([]);
  });

  it('follows a competency whose category is not there', () => {
    const lost = record('competency', 'lost', 'category:gone');
    const tx = new ModelTx(exampleModel(lost));
    const derivation = new Derivation(tx.model, packs);
    expect(derivation.ask(childCount, ROOT)).toBe(tx.model.childIds(ROOT, 'competency').length + 8);
    const before = derivation.ask(childCount, ROOT);
    tx.remove('competency:lost');
    derivation.update(tx.model, tx.diff);
    expect(derivation.ask(childCount, ROOT)).toBe(before - 1);
  });

  it('follows answers that come to rest on each other the other way round', () => {
    const reach: Query<readonly Id[]> = defineQuery(
      'reach',
      (read, role) =>
        (read.record(role, 'role')?.includes ?? []).flatMap((below) => [below, ...read.ask(reach, below)]),
      sameList,
    );
    const model = exampleModel(record('role', 'top', ROOT, { includes: ['role:keeper'] }));
    const derivation = new Derivation(model, packs);
    const roles = ['role:top', 'role:keeper', 'role:seller'];
    for (const role of roles) derivation.watch(reach, role);
    const tx = new ModelTx(model);
    for (const [id, member, present] of [
      ['role:top', 'role:keeper', false],
      ['role:keeper', 'role:seller', false],
      ['role:keeper', 'role:top', true],
      ['role:seller', 'role:keeper', true],
    ] as const) {
      tx.setMember(id, 'includes', member, present);
    }
    derivation.update(tx.model, tx.diff);
    const changed = new Map(derivation.changed(reach).map(({ key, value }) => [key, value]));
    expect(changed).toEqual(
      new Map([
        ['role:top', []],
        ['role:keeper', ['role:top']],
        ['role:seller', ['role:keeper', 'role:top']],
      ]),
    );
    derivation.update(model, inverse(tx.diff));
    expect(roles.map((role) => derivation.ask(reach, role))).toEqual([
      ['role:keeper', 'role:seller'],
      ['role:seller'],
      [],
    ]);
  });

  it('tells one role that comes from another that goes in the same step', () => {
    const model = exampleModel();
    const derivation = new Derivation(model, packs);
    for (const id of ['role:seller', 'role:late']) derivation.watch(includesAll, id);
    const tx = new ModelTx(model);
    tx.put('role:seller', null);
    tx.put('role:late', record('role', 'late', ROOT, { includes: ['role:keeper'] }, 3));
    derivation.update(tx.model, tx.diff);
    expect(derivation.ask(includesAll, 'role:late')).toEqual(['role:keeper']);
  });

  it('finds queries that ask in a circle', () => {
    const there: Query<number> = defineQuery('there', (read, key) => read.ask(back, key));
    const back: Query<number> = defineQuery('back', (read, key) => read.ask(there, key));
    expect(() => new Derivation(exampleModel(), packs).ask(there, 'x')).toThrow(CircularQuery);
  });
});

describe('the work of an edit', () => {
  afterEach(() => vi.restoreAllMocks());

  /** Records read and answers worked out by typing into one indicator, all answers being watched. */
  function workOfTyping(competencies: number): { readonly reads: number; readonly answers: number } {
    const records: AnyRecord[] = [record('model', 'example', '')];
    for (let i = 0; i < competencies; i++) {
      records.push({ ...record('competency', `c${i}`, ROOT), place: [ROOT, `b${String(i + 10_000)}1`] });
      for (const name of ['a', 'b', 'c'])
        records.push(
          record(
            'indicator',
            `${name}${i}`,
            `competency:c${i}`,
            { text: { en: `Greets ${i}` } },
            name.charCodeAt(0) - 97,
          ),
        );
    }
    const model = Model.from(ROOT, records);
    const derivation = new Derivation(model, packs);
    const watched: readonly Query<unknown>[] = [length, lives, branchLength, isLong];
    for (const { id } of model.all())
      for (const query of watched) if (id !== ROOT) derivation.watch(query, id);
    derivation.watch(childCount, ROOT);
    const work = derivation.work;
    const reads = vi.spyOn(Model.prototype, 'get');
    const all = vi.spyOn(Model.prototype, 'all');
    const args = {
      id: 'indicator:b50',
      field: 'text',
      language: 'en',
      edit: { at: 0, delete: 0, insert: 'x' },
    };
    const edited = apply(model, editText, args);
    derivation.update(edited.model, edited.diff);
    const changed = [length, branchLength].flatMap((query: Query<unknown>) =>
      derivation.changed(query).map(({ key }) => key),
    );
    expect(changed.sort()).toEqual(['competency:c50', 'indicator:b50', 'indicator:b50']);
    expect(all).not.toHaveBeenCalled();
    const counted = { reads: reads.mock.calls.length, answers: derivation.work - work };
    vi.restoreAllMocks();
    return counted;
  }

  it('does not grow with the model', () => {
    const small = workOfTyping(100);
    expect(workOfTyping(5_000)).toEqual(small);
    expect(small.answers).toBeLessThan(10);
    expect(small.reads).toBeLessThan(40);
  });
});
