import { readFile, SearchIndex, searchQuery, type Model } from '@tegu/core';
import MiniSearch from 'minisearch';
import { madeFile } from './made-model.ts';
import { compare, median, timed, type Comparison } from './ratio.ts';

/** What somebody types, letter by letter: common words and rare ones, two and more of them, one that stands nowhere. */
const TYPED = ['tellimuse seisu', 'customer', 'kolleegile', 'laos', 'hooldus 13', 'küsib', 'price date'];
const RUNS = 3;

/** What is searched for as each letter is typed. */
export const lettersTyped: readonly string[] = TYPED.flatMap((words) =>
  Array.from({ length: words.length }, (_, i) => words.slice(0, i + 1)),
);

/** P8: a filter that answers each letter at 14,000 competencies, beside minisearch over the same texts. */
export function* searchAsTyped(): Iterable<Comparison> {
  const { model } = readFile(madeFile(14_000));
  const index = new SearchIndex(model);
  const peer = miniSearchOf(model);
  const ours = (typed: string): unknown => index.find(searchQuery(typed), () => 5);
  const other = (typed: string): unknown => peer.search(typed, { prefix: true, combineWith: 'AND' });
  const mean = (times: readonly number[]): number =>
    times.reduce((sum, time) => sum + time, 0) / times.length;
  for (const [what, of] of [
    ['a letter on average', mean],
    ['the middle letter', median],
  ] as const)
    yield compare(
      'P8',
      `filter as you type at 14,000, ${what} / minisearch`,
      1,
      RUNS,
      () => of(keyTimes(ours)),
      () => of(keyTimes(other)),
    );
}

/** How long each letter takes to be answered. */
function keyTimes(find: (typed: string) => unknown): readonly number[] {
  return lettersTyped.map((typed) => timed(() => find(typed)));
}

/** The same texts as the index of the product has. */
export function miniSearchOf(model: Model): MiniSearch {
  const peer = new MiniSearch({ fields: ['text'] });
  for (const record of model.all()) {
    const texts =
      record.type === 'indicator'
        ? [record.text]
        : record.type === 'statement'
          ? [record.title, record.text]
          : record.type === 'competency' ||
              record.type === 'role' ||
              record.type === 'category' ||
              record.type === 'unit'
            ? [record.name]
            : [];
    const text = texts.flatMap((each) => Object.values(each)).join('\n');
    if (text !== '') peer.add({ id: record.id, text });
  }
  return peer;
}
