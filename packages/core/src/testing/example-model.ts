import { Model } from '../model/model.ts';
import { keysBetween } from '../model/sibling-order.ts';
import type { Id } from '../records/id.ts';
import { recordTypes, type AnyRecord, type RecordTypeName } from '../records/record.ts';
import { assembleRecord } from '../records/record-fields.ts';
import type { RecordType } from '../records/record-type.ts';

/** Id of the example's own record. */
export const ROOT: Id = 'model:example';

const KEYS: readonly string[] = keysBetween(null, null, 100);

/** A record with an id to recognise it by; a join has the id that its ends give it. `rank` is its place among siblings. */
export function record(
  type: RecordTypeName,
  name: string,
  parent: Id,
  fields: Readonly<Record<string, unknown>> = {},
  rank: number = 0,
): AnyRecord {
  const declared: RecordType = recordTypes[type];
  const draft = assembleRecord(type, { id: `${type}:${name}`, place: [parent, KEYS[rank] ?? 'a0'], fields });
  return declared.derived ? { ...draft, id: declared.idFor(parent, draft) } : draft;
}

/** A small model of a shop: two scales, four competencies in one category and beside it, two roles, statements and joins. */
export function exampleModel(...more: readonly AnyRecord[]): Model {
  return Model.from(ROOT, [
    record('model', 'example', '', { title: { en: 'Shop' }, languages: ['en', 'et'] }),
    record('statement', 'simple', ROOT, { kind: 'value', title: { en: 'Simple' } }),
    record('statement', 'purpose', ROOT, { kind: 'purpose', text: { en: 'We make shopping light' } }, 1),
    record('unit', 'store', ROOT, { name: { en: 'Store' } }),
    record('scale', 'three', ROOT, { name: { en: 'Three' } }),
    record('level', 'beginner', 'scale:three', { name: { en: 'Beginner' } }),
    record('level', 'master', 'scale:three', { name: { en: 'Master' } }, 1),
    record('level', 'expert', 'scale:three', { name: { en: 'Expert' } }, 2),
    record('scale', 'two', ROOT, { name: { en: 'Two' } }, 1),
    record('level', 'low', 'scale:two', { name: { en: 'Low' } }),
    record('level', 'high', 'scale:two', { name: { en: 'High' } }, 1),
    record('category', 'service', ROOT, { name: { en: 'Service' } }),
    record('competency', 'care', 'category:service', { name: { en: 'Care', et: 'Hool' }, scope: 'core' }),
    record('competency', 'sales', 'category:service', { name: { en: 'Sales' } }, 1),
    record('competency', 'order', ROOT, { name: { en: 'Order' }, scale: 'scale:two' }),
    record('indicator', 'greets', 'competency:care', {
      text: { en: 'Greets every customer', et: 'Tervitab klienti' },
      level: 'level:master',
    }),
    record(
      'indicator',
      'asks',
      'competency:care',
      { text: { en: 'Asks what they need' }, roles: ['role:seller'] },
      1,
    ),
    record('component', 'patience', 'competency:care', { kind: 'attitude', text: { en: 'Patience' } }),
    record('descriptor', '', 'competency:care', { level: 'level:beginner', text: { en: 'Knows how' } }),
    record(
      'descriptor',
      '',
      'competency:care',
      { level: 'level:master', text: { en: 'Does it', et: 'Teeb' }, customer: 'external' },
      1,
    ),
    record(
      'descriptor',
      '',
      'competency:care',
      { level: 'level:expert', text: { en: 'Teaches it' }, customer: 'none' },
      2,
    ),
    record('role', 'seller', ROOT, { name: { en: 'Seller' }, owner: 'role:seller' }),
    record('role', 'keeper', ROOT, { name: { en: 'Keeper' }, includes: ['role:seller'] }, 1),
    record('requirement', '', 'role:seller', {
      competency: 'competency:care',
      level: 'level:master',
      entryLevel: 'level:beginner',
      note: { en: 'soon' },
    }),
    record('valueMeaning', '', 'role:seller', { statement: 'statement:simple', text: { en: 'One desk' } }),
    record('claim', '', 'competency:care', { statement: 'statement:simple', rationale: { en: 'clearly' } }),
    record('evidence', '', 'indicator:greets', {
      statement: 'statement:simple',
      quote: 'Greets every customer',
    }),
    record('evidence', '', 'descriptor:competency:care+level:master', {
      statement: 'statement:simple',
      quote: 'Does it',
    }),
    record('comment', 'why', 'descriptor:competency:care+level:master', { text: { en: 'Why?' } }),
    record('comment', 'nice', 'indicator:greets', { text: { en: 'Nice' } }),
    ...more,
  ]);
}

/** Ids of the example's descriptors of its competency "Care", by level. */
export function careAt(level: string): Id {
  return `descriptor:competency:care+level:${level}`;
}
