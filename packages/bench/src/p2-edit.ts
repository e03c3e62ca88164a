import { apply, commands, readFile, type AnyRecord, type Model } from '@tegu/core';
import { produce } from 'immer';
import { madeFile } from './made-model.ts';
import { compare, timed, type Comparison } from './ratio.ts';

const EDITS = 2_000;

/** P2: one edit in the immutable model, beside the same edit in a small model and in immer over one flat object. */
export function* editModel(): Iterable<Comparison> {
  const large = readFile(madeFile(14_000)).model;
  const small = readFile(madeFile(100)).model;
  yield compare(
    'P2',
    'one-field edit at 14,000 / at 100',
    10,
    9,
    () => editTime(large, 14_000),
    () => editTime(small, 100),
  );
  const flat = flatRecords(large);
  yield compare(
    'P2',
    'one-field edit at 14,000 / immer on a flat map',
    1 / 1000,
    7,
    () => editTime(large, 14_000),
    () => immerEdit(flat),
  );
  yield compare(
    'P2',
    'insert at 14,000 / immer on a flat map',
    1 / 100,
    7,
    () => insertTime(large),
    () => immerEdit(flat),
  );
  yield compare(
    'P2',
    'move at 14,000 / immer on a flat map',
    1 / 100,
    7,
    () => moveTime(large),
    () => immerEdit(flat),
  );
  yield compare(
    'P2',
    'delete at 14,000 / immer on a flat map',
    1 / 100,
    7,
    () => deleteTime(large),
    () => immerEdit(flat),
  );
}

/** Milliseconds of one text edit, over many that build on each other. */
export function editTime(model: Model, competencies: number): number {
  let current = model;
  return (
    timed(() => {
      for (let i = 0; i < EDITS; i++) {
        const id = `indicator:${(i * 7919) % competencies}-1`;
        current = apply(current, commands['edit-text'], {
          id,
          field: 'text',
          language: 'et',
          edit: { at: 0, delete: 0, insert: 'x' },
        }).model;
      }
    }) / EDITS
  );
}

function insertTime(model: Model): number {
  let current = model;
  const inserts = 300;
  return (
    timed(() => {
      for (let i = 0; i < inserts; i++) {
        const parent = `competency:${(i * 7919) % 14_000}`;
        current = apply(current, commands['create-record'], { type: 'indicator', parent, fields: {} }).model;
      }
    }) / inserts
  );
}

function moveTime(model: Model): number {
  let current = model;
  const moves = 300;
  return (
    timed(() => {
      for (let i = 0; i < moves; i++) {
        const n = (i * 7919) % 13_999;
        current = apply(current, commands['move-record'], {
          id: `indicator:${n}-1`,
          parent: `competency:${n + 1}`,
          before: null,
        }).model;
      }
    }) / moves
  );
}

function deleteTime(model: Model): number {
  let current = model;
  const deletes = 300;
  return (
    timed(() => {
      for (let i = 0; i < deletes; i++) {
        current = apply(current, commands['delete-records'], {
          ids: [`indicator:${(i * 7919) % 14_000}-2`],
        }).model;
      }
    }) / deletes
  );
}

type Flat = Readonly<Record<string, { text: string }>>;

function flatRecords(model: Model): Flat {
  const indicators = [...model.all()].filter((record: AnyRecord) => record.type === 'indicator');
  return Object.fromEntries(indicators.map((record) => [record.id, { text: record.id }]));
}

function immerEdit(flat: Flat): number {
  return timed(() =>
    produce(flat, (draft) => {
      const record = draft['indicator:77-1'];
      if (record) record.text += 'x';
    }),
  );
}
