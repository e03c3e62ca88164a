import { describe, expect, test } from 'vitest';
import { apply, commands } from '../commands/index.ts';
import { inverse } from '../model/records-diff.ts';
import { editedAtRandom } from '../testing/edited-at-random.ts';
import { exampleModel, record, ROOT } from '../testing/example-model.ts';
import { randomModel } from '../testing/random-model.ts';
import { Random } from '../testing/random.ts';
import { searchQuery } from './matching.ts';
import { SearchIndex, type KindHits } from './search-index.ts';

const RUNS = process.env['TEGU_LONG_TESTS'] === '1' ? 300 : 40;
const EDITS = 20;
const QUERIES = ['a', 'kuulab', 'customer', 'e', 'oau', 'ffi', 'constructor', 'k a', 'asia'];

const findAll = (index: SearchIndex, query: string, limit = 1000): readonly KindHits[] =>
  index.find(searchQuery(query), () => limit);

/** Every answer to some queries, as one value. */
function answers(index: SearchIndex): readonly (readonly KindHits[])[] {
  return QUERIES.map((query) => findAll(index, query));
}

test('an index that follows the changes answers as one built from scratch', { timeout: 300_000 }, () => {
  for (let seed = 0; seed < RUNS; seed++) {
    const random = new Random(seed);
    const start = randomModel(random, 2);
    const index = new SearchIndex(start);
    for (const { model, diff } of editedAtRandom(start, random, EDITS)) {
      index.update(model, diff);
      if (random.oneIn(4)) {
        const back = inverse(diff);
        const before = model.apply(back);
        index.update(before, back);
        expect(answers(index), `seed ${seed}, back`).toEqual(answers(new SearchIndex(before)));
        index.update(model, diff);
      }
      expect(answers(index), `seed ${seed}`).toEqual(answers(new SearchIndex(model)));
    }
  }
});

describe('a search', () => {
  const ids = (index: SearchIndex, query: string): readonly string[] =>
    findAll(index, query).flatMap(({ hits }) => hits.map(({ id }) => id));

  test('finds names and sentences in every language, and says in which', () => {
    const index = new SearchIndex(exampleModel());
    const [found] = findAll(index, 'tervitab');
    expect(found).toMatchObject({
      kind: 'indicator',
      total: 1,
      hits: [{ id: 'indicator:greets', language: 'et', field: 'text', text: 'Tervitab klienti', rank: 0 }],
    });
    expect(ids(index, 'shopping')).toEqual(['statement:purpose']);
    expect(ids(index, 'patience')).toEqual([]);
  });

  test('of equal texts takes the one in the earlier language', () => {
    const index = new SearchIndex(
      exampleModel(record('unit', 'bar', ROOT, { name: { et: 'Baar', en: 'Baar', de: 'Baar' } }, 1)),
    );
    expect(findAll(index, 'baar')[0]?.hits[0]?.language).toBe('en');
  });

  test('puts beginnings first, then shorter texts, and counts what it leaves off', () => {
    const named = (id: string, name: string) => record('role', id, ROOT, { name: { en: name } }, 5);
    const index = new SearchIndex(
      exampleModel(named('a', 'Bestseller'), named('b', 'Shop seller'), named('c', 'Seller of books')),
    );
    expect(ids(index, 'seller')).toEqual(['role:seller', 'role:c', 'role:b', 'role:a']);
    expect(findAll(index, 'seller', 2)).toMatchObject([
      { kind: 'role', total: 4, hits: [{ id: 'role:seller' }, { id: 'role:c' }] },
    ]);
    expect(findAll(index, 'seller', 0)).toMatchObject([{ total: 4, hits: [] }]);
  });

  test('loses what stands under a deleted record and finds it again when that is back', () => {
    const model = exampleModel();
    const index = new SearchIndex(model);
    const { model: without, diff } = apply(model, commands['delete-records'], { ids: ['category:service'] });
    index.update(without, diff);
    expect(ids(index, 'greets')).toEqual([]);
    expect(ids(index, 'care')).toEqual([]);
    const back = inverse(diff);
    index.update(without.apply(back), back);
    expect(ids(index, 'greets')).toEqual(['indicator:greets']);
  });
});
