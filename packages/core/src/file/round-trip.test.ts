import { describe, expect, it } from 'vitest';
import type { Model } from '../model/model.ts';
import { inDocumentOrder } from '../model/document-order.ts';
import type { AnyRecord } from '../records/record.ts';
import { recordTypeNames } from '../records/record.ts';
import { Random } from '../testing/random.ts';
import { randomModel } from '../testing/random-model.ts';
import { brokenIn } from '../testing/invariants.ts';
import { readFile } from './read-file.ts';
import { writeFile } from './write-file.ts';

const IS_LONG = process.env['TEGU_LONG_TESTS'] === '1';
const MODELS = IS_LONG ? 10_000 : 300;
const COMPARED = IS_LONG ? 2_000 : 60;
const TIMEOUT = IS_LONG ? 900_000 : 60_000;

/** What a file says of a record: all but its index. */
function said(record: AnyRecord, model: Model): unknown {
  return { ...record, place: model.parentOf(record) };
}

/** Living records by id; without dismissals, whose id changes with what they name that is no longer alive. */
function living(model: Model): ReadonlyMap<string, AnyRecord> {
  const records = [...model.all()].filter((record) => model.isLive(record.id) && record.type !== 'dismissal');
  return new Map(records.map((record) => [record.id, record]));
}

describe('a file', () => {
  it(
    'is the same bytes after save, load, save',
    () => {
      for (let seed = 1; seed <= MODELS; seed++) {
        const first = writeFile(randomModel(new Random(seed)), { names: true });
        const again = writeFile(readFile(first).model, { names: true });
        expect(again, `seed ${seed}`).toBe(first);
      }
    },
    TIMEOUT,
  );

  it(
    'holds every living record with all its fields, and its order',
    () => {
      const types = new Set<string>();
      for (let seed = 1; seed <= COMPARED; seed++) {
        const model = randomModel(new Random(seed));
        const read = readFile(writeFile(model, { names: true })).model;
        const [before, after] = [living(model), living(read)];
        expect([...after.keys()].sort(), `seed ${seed}`).toEqual([...before.keys()].sort());
        for (const [id, record] of before) {
          types.add(record.type);
          const own = after.get(id);
          expect(own && said(own, read), `seed ${seed} ${id}`).toEqual(
            said(livingLinks(record, before), model),
          );
          for (const type of recordTypeNames) {
            const order = (of: Model): readonly string[] => of.children(id, type).map((child) => child.id);
            if (type !== 'dismissal') expect(order(read), `seed ${seed} ${id} ${type}`).toEqual(order(model));
          }
        }
      }
      expect(types.size).toBe(recordTypeNames.length - 1);
    },
    TIMEOUT,
  );

  it('is read into a model whose indexes are sound', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const read = readFile(writeFile(randomModel(new Random(seed)))).model;
      expect(brokenIn(read), `seed ${seed}`).toEqual([]);
      expect([...inDocumentOrder(read)].length).toBeGreaterThan(0);
    }
  });
});

/** The record as a file has it: without links to what is not alive. */
function livingLinks(record: AnyRecord, alive: ReadonlyMap<string, AnyRecord>): AnyRecord {
  const changed = new Map<string, unknown>();
  for (const [name, value] of Object.entries(record)) {
    if (name === 'place' || name === 'id') continue;
    if (typeof value === 'string' && /^[A-Za-z]+:/.test(value) && !alive.has(value)) changed.set(name, null);
    else if (Array.isArray(value) && value.every((id) => typeof id === 'string' && /^[A-Za-z]+:/.test(id))) {
      changed.set(
        name,
        value.filter((id: unknown) => typeof id === 'string' && alive.has(id)),
      );
    }
  }
  return { ...record, ...Object.fromEntries(changed) };
}
