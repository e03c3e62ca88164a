import { apply, Checks, commands, languagePacks, readFile, rules, settingsOf, type Model } from '@tegu/core';
import { estonian } from '@tegu/core/language/et';
import { madeFile } from './made-model.ts';
import { compare, timed, type Comparison } from './ratio.ts';

const packs = languagePacks(estonian);
const KEYS = 200;

/** P6: findings after a key at 14,000 competencies, beside a full check, and the same findings as from scratch. */
export function* recheck(): Iterable<Comparison> {
  const model = readFile(madeFile(14_000)).model;
  const checks = new Checks(model, packs, rules);
  let current = model;
  const keys = (): number => {
    const time = timed(() => {
      for (let i = 0; i < KEYS; i++) current = typeKey(checks, current, i);
    });
    return time / KEYS;
  };
  yield compare('P6', 're-check after a key at 14,000 / full check', 1 / 2000, 3, keys, () =>
    timed(() => new Checks(current, packs, rules)),
  );
  const kept = JSON.stringify(checks.all(settingsOf(current, 'review')));
  const fresh = JSON.stringify(new Checks(current, packs, rules).all(settingsOf(current, 'review')));
  if (kept !== fresh) throw new Error('P6: the findings kept along the edits are not those from scratch');
}

function typeKey(checks: Checks, model: Model, i: number): Model {
  const id = `indicator:${(i * 7919) % 14_000}-1`;
  const edit = { at: 0, delete: 0, insert: 'x' };
  const next = apply(model, commands['edit-text'], { id, field: 'text', language: 'et', edit });
  checks.update(next.model, next.diff);
  return next.model;
}
