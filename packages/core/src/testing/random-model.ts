import { Model } from '../model/model.ts';
import { ModelTx, newRecord } from '../model/model-tx.ts';
import type { Field } from '../records/field.ts';
import { typeOfId, type Id } from '../records/id.ts';
import { fieldsOf, recordTypeNames, recordTypes, type RecordTypeName } from '../records/record.ts';
import { STATEMENT_KINDS } from '../records/statement.ts';
import { LANGUAGES, randomText, randomTexts } from './random-text.ts';
import type { Random } from './random.ts';

/** Words of closed lists, by field; a field of that name that does not know a word leaves it out. */
const WORDS: readonly (string | null)[] = [
  null,
  'core',
  'leadership',
  'role',
  'group',
  'agreed',
  'external',
  'internal',
  'none',
  'frontline',
  'support',
  'knowledge',
  'attitude',
  'direct',
  'interview',
  'library',
  'fix',
  'off',
  'high',
  'done',
  'process',
  'barrier',
  'alignment',
  '2026-11-22',
  ...STATEMENT_KINDS,
];

/** How many records of a type a random model may have, at most, for each record that they may stand under. */
const MOST: Readonly<Partial<Record<RecordTypeName, number>>> = {
  scale: 3,
  level: 4,
  competency: 3,
  category: 4,
  role: 4,
  statement: 6,
};

/** What most others hang on: of these there is one at least. */
const AT_LEAST_ONE: readonly RecordTypeName[] = [
  'statement',
  'scale',
  'level',
  'competency',
  'indicator',
  'role',
];

/** A model with a few records of every type, in several languages and odd Unicode; a few are deleted. */
export function randomModel(random: Random, size: number = 1): Model {
  const root = newRecord('model', '', {
    title: randomTexts(random),
    languages: LANGUAGES.slice(0, 1 + random.below(3)),
  });
  const tx = new ModelTx(Model.from(root.id, [root]));
  const known = [root.id];
  for (const type of recordTypeNames) {
    for (const parent of parentsFor(known, type)) {
      const most = type === 'comment' || type === 'dismissal' ? 1 : (MOST[type] ?? 2);
      const least = AT_LEAST_ONE.includes(type) ? 1 : 0;
      for (let left = least + random.below(Math.ceil(most * size) + 1 - least); left > 0; left--)
        addRandom(tx, random, type, parent, known);
    }
  }
  return tx.model;
}

/** Values for the fields of a new record: what fits their schemas and links to living records. */
export function randomFields(
  random: Random,
  type: RecordTypeName,
  pickIds: (types: readonly string[]) => readonly Id[],
): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  const { ends } = recordTypes[type];
  for (const [name, field] of Object.entries(fieldsOf(type))) {
    if (!ends.includes(name) && random.oneIn(3)) continue;
    const value = randomValue(random, field, pickIds);
    if (value !== undefined) values[name] = value;
  }
  return values;
}

/** A value that a field takes, or undefined where chance has found none. */
export function randomValue(
  random: Random,
  field: Field<unknown>,
  pickIds: (types: readonly string[]) => readonly Id[],
): unknown {
  if (field.kind === 'text') return randomTexts(random);
  if (field.kind === 'set') {
    return field.links
      ? [...new Set(random.some(pickIds(field.links), 0.3))].sort()
      : [randomText(random, 1) + 'hash'];
  }
  if (field.links) return random.pick(pickIds(field.links));
  const candidates = [
    random.pick(WORDS),
    random.oneIn(2),
    random.below(100),
    randomText(random, 2),
    LANGUAGES.slice(0, 2),
  ];
  return random.pick(candidates.filter((value) => field.schema.safeParse(value).success));
}

function addRandom(tx: ModelTx, random: Random, type: RecordTypeName, parent: Id, known: Id[]): void {
  const fields = randomFields(random, type, (types) => idsAmong(known, types));
  if (
    recordTypes[type].ends.some((name) => !Object.hasOwn(fields, name) && fieldsOf(type)[name]?.empty === '')
  )
    return;
  const draft = newRecord(type, parent, fields);
  if (tx.model.get(draft.id) !== undefined) return;
  const id = tx.create(
    type,
    parent,
    fields,
    random.oneIn(3) ? (random.pick(tx.model.childIds(parent, type)) ?? null) : null,
  );
  if (random.oneIn(20) && type !== 'scale' && type !== 'level') tx.remove(id);
  else known.push(id);
}

function parentsFor(known: readonly Id[], type: RecordTypeName): readonly Id[] {
  const { parents } = recordTypes[type];
  return idsAmong(known, parents === 'any' ? ['any'] : parents);
}

function idsAmong(known: readonly Id[], types: readonly string[]): readonly Id[] {
  return types.includes('any') ? [...known] : known.filter((id) => types.includes(typeOfId(id)));
}
