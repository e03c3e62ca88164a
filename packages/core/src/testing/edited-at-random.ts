import { applyNamed, CommandRefused, type Applied } from '../commands/index.ts';
import type { Model } from '../model/model.ts';
import { fieldsOf, type RecordByType, type RecordTypeName } from '../records/record.ts';
import { KnownRecords, type RecordsById } from './known-records.ts';
import { randomValue } from './random-model.ts';
import { randomCommand, type CommandCall } from './random-command.ts';
import type { Random } from './random.ts';

/** What random edits write, and where: so they make and mend what a test is about. */
export interface Wordings {
  readonly texts: readonly (readonly [language: string, text: string])[];
  readonly fields: readonly (readonly [type: RecordTypeName, field: string])[];
  /** Decisions that are made anew beside them. */
  readonly decisions?: readonly (readonly [type: RecordTypeName, field: string])[];
}

/** So often is an edit tried that commands refuse, before a model passes for one that nothing can be done to. */
const ATTEMPTS = 20;

/**
 * Edits a model so many times at random, each time what the edit before has made of it; with `wordings` half of the
 * edits write those. What a command refuses is no edit, and does not count.
 */
export function* editedAtRandom(
  model: Model,
  random: Random,
  times: number,
  wordings?: Wordings,
): Generator<Applied, void> {
  let current = model;
  const records = new Map([...model.all()].map((record) => [record.id, record]));
  let left = times;
  for (let attempts = ATTEMPTS * times; left > 0 && attempts > 0; attempts--) {
    const call =
      wordings && random.oneIn(2)
        ? wordingCall(current, records, random, wordings)
        : randomCommand(current, records, random);
    const applied = call && attempted(current, call);
    if (!applied) continue;
    left--;
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
  { texts, fields, decisions = [] }: Wordings,
): CommandCall | undefined {
  if (decisions.length > 0 && random.oneIn(2)) return decisionCall(model, records, random, decisions);
  const [type, field] = random.pick(fields) ?? [];
  const record = random.pick([...records.values()].filter((each) => each.type === type));
  if (!record) return undefined;
  if (record.type === 'indicator' && random.oneIn(3)) return deedCall(model, record, random);
  const [language, text] = random.pick(texts) ?? [];
  return { id: 'replace-text', args: { id: record.id, field, language, text } };
}

function decisionCall(
  model: Model,
  records: RecordsById,
  random: Random,
  decisions: NonNullable<Wordings['decisions']>,
): CommandCall | undefined {
  const [type, field = ''] = random.pick(decisions) ?? [];
  const record = random.pick([...records.values()].filter((each) => each.type === type));
  const declared = record && fieldsOf(record.type)[field];
  if (!record || !declared) return undefined;
  const known = new KnownRecords(model, records);
  if (declared.kind !== 'set')
    return {
      id: 'set-field',
      args: { id: record.id, field, value: randomValue(random, declared, known.idsOfTypes) },
    };
  const member = random.pick(known.idsOfTypes(declared.links ?? []));
  return { id: 'set-member', args: { id: record.id, field, member, present: random.oneIn(2) } };
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
