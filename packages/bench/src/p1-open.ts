import { readFile } from '@tegu/core';
import { madeFile } from './made-model.ts';
import { compare, timed, type Comparison } from './ratio.ts';

/** P1: text -> validated, linked, indexed Model, beside JSON.parse of the same text. */
export function* openFile(): Iterable<Comparison> {
  const large = madeFile(14_000);
  const megabytes = Math.round(large.length / 1e6);
  yield compare(
    'P1',
    `open 14,000 competencies (${megabytes} MB) / JSON.parse`,
    3.0,
    7,
    () => timed(() => readFile(large)),
    () => timed(() => JSON.parse(large)),
  );
  const small = madeFile(1_000);
  yield compare(
    'P1',
    'open 1,000 competencies / JSON.parse',
    4.5,
    15,
    () => timed(() => readFile(small)),
    () => timed(() => JSON.parse(small)),
  );
}
