import type { CommandId } from '../commands/index.ts';
import type { Model } from '../model/model.ts';
import type { Id } from '../records/id.ts';
import {
  fieldsOf,
  recordTypeNames,
  recordTypes,
  type AnyRecord,
  type RecordTypeName,
} from '../records/record.ts';
import { inLanguage } from '../records/texts.ts';
import { membersIn, textFieldsOf, textsIn } from '../records/record-fields.ts';
import { randomFields, randomValue } from './random-model.ts';
import { LANGUAGES, randomText, randomTexts } from './random-text.ts';
import type { Random } from './random.ts';

/** A command with arguments; they fit more often than not, and else must be refused. */
export interface CommandCall {
  readonly id: CommandId;
  readonly args: unknown;
}

type Maker = (model: Model, random: Random) => unknown;

const MAKERS: readonly (readonly [id: CommandId, share: number, make: Maker])[] = [
  ['create-record', 9, createArgs],
  ['edit-text', 10, editArgs],
  ['replace-text', 5, (model, random) => ({ ...textPlace(model, random), text: randomText(random) })],
  ['set-field', 6, fieldArgs],
  ['set-member', 4, memberArgs],
  ['move-record', 8, moveArgs],
  ['duplicate-record', 2, (model, random) => ({ id: anyId(model, random) })],
  ['delete-records', 5, (model, random) => ({ ids: ids(model, random) })],
  ['restore-records', 6, (model, random) => ({ ids: [markedOff(model, random)] })],
  ['set-requirement', 5, requirementArgs],
  [
    'clear-requirement',
    1,
    (model, random) => ({ role: one(model, random, 'role'), competency: one(model, random, 'competency') }),
  ],
  ['set-claim', 3, claimArgs],
  ['accept-evidence', 3, (model, random) => ({ ...evidencePlace(model, random), quote: randomText(random) })],
  ['withdraw-evidence', 1, evidencePlace],
  ['dismiss-finding', 2, dismissalArgs],
  ['lift-dismissal', 1, (model, random) => ({ dismissal: one(model, random, 'dismissal') })],
  ['waive', 2, waiveArgs],
  ['lift-waiver', 1, (model, random) => ({ waiver: one(model, random, 'waiver') })],
  [
    'set-rule',
    1,
    (_, random) => ({
      rule: random.pick(['vague-words', 'no-verb']),
      severity: random.pick(['off', 'fix', null]),
    }),
  ],
  ['add-vocabulary', 1, wordArgs],
  ['remove-vocabulary', 1, wordArgs],
  [
    'change-scale',
    3,
    (model, random) => ({
      competency: one(model, random, 'competency'),
      scale: random.oneIn(4) ? null : one(model, random, 'scale'),
    }),
  ],
  ['delete-level', 2, levelArgs],
  ['move-to-traits', 2, traitsArgs],
  ['write-lines', 2, linesArgs],
  ['paste-competencies', 1, pasteArgs],
];

const SHARES = MAKERS.flatMap((maker) => new Array<(typeof MAKERS)[number]>(maker[1]).fill(maker));

/** Records by id: all of a model's, as a run of edits follows them, for asking a model for all is its slowest answer. */
export type RecordsById = ReadonlyMap<Id, AnyRecord>;

/** A random command over a model of the given records. */
export function randomCommand(model: Model, records: RecordsById, random: Random): CommandCall {
  known = { byType: idsByType(records), all: [...records.keys()], records };
  const [id, , make] = random.pick(SHARES) ?? ['edit-text', 1, editArgs];
  return { id, args: make(model, random) };
}

interface Known {
  readonly byType: ReadonlyMap<RecordTypeName, readonly Id[]>;
  readonly all: readonly Id[];
  readonly records: RecordsById;
}

/** What the command that is being made may speak of. */
let known: Known = { byType: new Map(), all: [], records: new Map() };

function idsByType(records: RecordsById): ReadonlyMap<RecordTypeName, readonly Id[]> {
  const byType = new Map<RecordTypeName, Id[]>();
  for (const { id, type } of records.values()) {
    const list = byType.get(type);
    if (list) list.push(id);
    else byType.set(type, [id]);
  }
  return byType;
}

function anyId(_: Model, random: Random): Id {
  return random.oneIn(50) ? 'competency:nobody' : (random.pick(known.all) ?? '');
}

function one(_: Model, random: Random, type: RecordTypeName): Id {
  return random.pick(known.byType.get(type) ?? []) ?? `${type}:nobody`;
}

function recordOf(model: Model, random: Random): AnyRecord | undefined {
  return model.get(anyId(model, random));
}

function ids(model: Model, random: Random): readonly Id[] {
  const found = [anyId(model, random)];
  while (random.oneIn(3)) found.push(anyId(model, random));
  return found;
}

function markedOff(model: Model, random: Random): Id {
  return random.pick(known.all.filter((id) => known.records.get(id)?.live === false)) ?? anyId(model, random);
}

function idsOfTypes(types: readonly string[]): readonly Id[] {
  return types.includes('any')
    ? known.all
    : recordTypeNames.filter((type) => types.includes(type)).flatMap((type) => known.byType.get(type) ?? []);
}

function createArgs(model: Model, random: Random): unknown {
  const type = random.pick(recordTypeNames) ?? 'competency';
  const { parents } = recordTypes[type];
  const parent =
    parents === 'any' || random.oneIn(20)
      ? anyId(model, random)
      : one(model, random, random.pick(parents) ?? 'model');
  const before = random.oneIn(2) ? null : (random.pick(model.childIds(parent, type)) ?? null);
  return { type, parent, fields: randomFields(random, type, idsOfTypes), before };
}

function textPlace(
  model: Model,
  random: Random,
): { readonly id: Id; readonly field: string; readonly language: string } {
  const record = recordOf(model, random);
  const field = record ? random.pick(textFieldsOf(record.type)) : undefined;
  return { id: record?.id ?? '', field: field ?? 'name', language: random.pick(LANGUAGES) ?? 'et' };
}

function editArgs(model: Model, random: Random): unknown {
  const place = textPlace(model, random);
  const record = model.get(place.id);
  const text = (record && textsIn(record, place.field)?.[place.language]) ?? '';
  const at = random.below(text.length + 1);
  return {
    ...place,
    edit: { at, delete: random.below(text.length - at + 1), insert: randomText(random, 2) },
  };
}

function fieldArgs(model: Model, random: Random): unknown {
  const record = recordOf(model, random);
  const [field, declared] = random.pick(Object.entries(fieldsOf(record?.type ?? 'role'))) ?? [];
  return { id: record?.id ?? '', field, value: declared ? randomValue(random, declared, idsOfTypes) : null };
}

function memberArgs(model: Model, random: Random): unknown {
  const type = random.pick(['statement', 'role', 'indicator', 'activity'] as const) ?? 'role';
  const record = model.get(one(model, random, type));
  const sets = Object.entries(fieldsOf(type)).filter(([, { kind }]) => kind === 'set');
  const [field, declared] = random.pick(sets) ?? ['includes'];
  const members = (record && membersIn(record, field)) ?? [];
  const linked = random.pick(declared?.links ?? []) ?? 'role';
  const member = random.oneIn(2)
    ? random.pick(members)
    : one(model, random, linked === 'any' ? 'role' : linked);
  return { id: record?.id ?? '', field, member: member ?? '', present: random.oneIn(2) };
}

function moveArgs(model: Model, random: Random): unknown {
  const record = recordOf(model, random);
  if (!record) return { id: 'role:nobody', parent: model.root };
  const { parents } = recordTypes[record.type];
  const there =
    parents === 'any' ? anyId(model, random) : one(model, random, random.pick(parents) ?? 'model');
  const parent = random.oneIn(2) ? model.parentOf(record) : there;
  const before = random.oneIn(2) ? null : (random.pick(model.childIds(parent, record.type)) ?? null);
  return { id: record.id, parent, before };
}

function requirementArgs(model: Model, random: Random): unknown {
  const target = random.pick([
    'undecided',
    'notRequired',
    { level: one(model, random, 'level') },
    { level: one(model, random, 'level') },
  ]);
  const entryLevel = random.pick([undefined, null, one(model, random, 'level')]);
  return {
    role: one(model, random, 'role'),
    competency: one(model, random, 'competency'),
    target,
    entryLevel,
  };
}

function claimArgs(model: Model, random: Random): unknown {
  const [competency, statement] = [one(model, random, 'competency'), one(model, random, 'statement')];
  return { competency, statement, claimed: !random.oneIn(3), rationale: randomTexts(random) };
}

function evidencePlace(model: Model, random: Random): { readonly sentence: Id; readonly statement: Id } {
  const type = random.pick(['indicator', 'descriptor', 'valueMeaning'] as const) ?? 'indicator';
  return { sentence: one(model, random, type), statement: one(model, random, 'statement') };
}

function dismissalArgs(model: Model, random: Random): unknown {
  const { id, field, language } = textPlace(model, random);
  const isWhole = random.oneIn(2);
  return {
    rule: random.pick(['vague-words', 'no-verb', 'near-duplicate']),
    record: id,
    field: isWhole ? null : field,
    language: isWhole ? null : language,
    words: isWhole ? '' : randomText(random, 2),
    message: 'default',
    related: random.oneIn(2) ? [] : [anyId(model, random)],
    reason: randomTexts(random),
  };
}

function waiveArgs(model: Model, random: Random): unknown {
  const subject = one(model, random, random.pick(['role', 'competency', 'statement'] as const) ?? 'role');
  const statement = random.oneIn(2) ? undefined : one(model, random, 'statement');
  return {
    subject,
    statement,
    aspect: random.pick(['customer', 'alignment']),
    reason: { en: `none, because ${randomText(random)}` },
  };
}

function wordArgs(_: Model, random: Random): unknown {
  return { word: random.pick(['Klient', 'klient', 'asiakas']), language: random.pick(['et', 'fi']) };
}

function levelArgs(model: Model, random: Random): unknown {
  const level = model.record(one(model, random, 'level'), 'level');
  const siblings = level ? model.childIds(level.place[0], 'level') : [];
  return {
    level: level?.id ?? 'level:nobody',
    replacement: random.oneIn(5) ? null : (random.pick(siblings) ?? null),
  };
}

function traitsArgs(model: Model, random: Random): unknown {
  const [type, field] = random.pick([
    ['indicator', 'text'],
    ['component', 'text'],
    ['competency', 'name'],
    ['competency', 'definition'],
  ] as const) ?? ['indicator', 'text'];
  const record = model.get(one(model, random, type));
  const [language, text] = random.pick(Object.entries((record && textsIn(record, field)) ?? {})) ?? [
    'et',
    '',
  ];
  return {
    record: record?.id ?? '',
    field,
    language,
    words: text.slice(0, 1 + random.below(text.length)),
    roles: [one(model, random, 'role')],
  };
}

function linesArgs(model: Model, random: Random): unknown {
  return {
    competency: one(model, random, 'competency'),
    kind: random.pick(['indicator', 'knowledge', 'skill', 'attitude']),
    language: random.pick(LANGUAGES),
    lines: randomLines(model, random),
  };
}

/** New lines, and some that indicators have, so that records are met again. */
function randomLines(model: Model, random: Random): readonly string[] {
  const lines: string[] = [];
  while (random.oneIn(2)) {
    const there = model.record(one(model, random, 'indicator'), 'indicator');
    lines.push(random.oneIn(2) ? inLanguage(there?.text ?? {}, LANGUAGES) : randomText(random));
  }
  return lines;
}

function pasteArgs(model: Model, random: Random): unknown {
  const mode = random.pick(['add', 'update', 'replace'] as const) ?? 'add';
  const rows: unknown[] = [];
  while (random.oneIn(2)) rows.push(pastedRow(model, random));
  const replacing = mode === 'replace' ? [one(model, random, 'competency')] : [];
  return { language: random.pick(LANGUAGES), mode, rows, replacing };
}

function pastedRow(model: Model, random: Random): unknown {
  const there = model.record(one(model, random, 'competency'), 'competency');
  const level = one(model, random, 'level');
  return {
    name: random.oneIn(2) ? inLanguage(there?.name ?? {}, LANGUAGES) : randomText(random),
    category: random.pick([undefined, '', 'Service', randomText(random)]),
    definition: random.pick([undefined, randomText(random)]),
    indicators: random.oneIn(2) ? randomLines(model, random) : undefined,
    skills: random.oneIn(3) ? randomLines(model, random) : undefined,
    levels: random.oneIn(2) ? { [level]: randomText(random) } : undefined,
  };
}
