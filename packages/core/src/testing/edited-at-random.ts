import { applyNamed, CommandRefused, type Applied } from '../commands/index.ts';
import type { Model } from '../model/model.ts';
import type { RecordByType, RecordTypeName } from '../records/record.ts';
import type { RecordsById } from './known-records.ts';
import { randomCommand, type CommandCall } from './random-command.ts';
import type { Random } from './random.ts';

/** What random edits write, and where: so they make and mend what a test is about. */
export interface Wordings {
  readonly texts: readonly (readonly [language: string, text: string])[];
  readonly fields: readonly (readonly [type: RecordTypeName, field: string])[];
}

/**
 * Edits a model so many times at random, each time what the edit before has made of it; with `wordings` half of the
 * edits write those. What a command refuses is no edit.
 */
export function* editedAtRandom(
  model: Model,
  random: Random,
  times: number,
  wordings?: Wordings,
): Generator<Applied, void> {
  let current = model;
  const records = new Map([...model.all()].map((record) => [record.id, record]));
  for (let left = times; left > 0; left--) {
    const call =
      wordings && random.oneIn(2)
        ? wordingCall(current, records, random, wordings)
        : randomCommand(current, records, random);
    const applied = call && attempted(current, call);
    if (!applied) continue;
    current = applied.model;
    for (const [id, { after }] of applied.diff) {
      if (after) records.set(id, after);
      else records.delete(id);
    }
    yield applied;
  }
}

function attempted(model: Model, { id, args }: CommandCall): Applied | undefined {
  try {
    return applyNamed(model, id, args);
  } catch (error) {
    if (error instanceof CommandRefused) return undefined;
    throw error;
  }
}

/** Words a text anew; of a deed it also says whose it is, or takes it as evidence or no longer. */
function wordingCall(
  model: Model,
  records: RecordsById,
  random: Random,
  { texts, fields }: Wordings,
): CommandCall | undefined {
  const [type, field] = random.pick(fields) ?? [];
  const record = random.pick([...records.values()].filter((each) => each.type === type));
  if (!record) return undefined;
  if (record.type === 'indicator' && random.oneIn(3)) return deedCall(model, record, random);
  const [language, text] = random.pick(texts) ?? [];
  return { id: 'replace-text', args: { id: record.id, field, language, text } };
}

function deedCall(model: Model, { id, roles, text }: RecordByType['indicator'], random: Random): CommandCall {
  if (random.oneIn(3)) {
    const member = random.pick(model.childIds(model.root, 'role')) ?? '';
    return { id: 'set-member', args: { id, field: 'roles', member, present: !roles.includes(member) } };
  }
  const statement = random.pick(model.childIds(model.root, 'statement'));
  if (random.oneIn(3)) return { id: 'withdraw-evidence', args: { sentence: id, statement } };
  return {
    id: 'accept-evidence',
    args: { sentence: id, statement, quote: Object.values(text)[0] ?? '' },
  };
}
