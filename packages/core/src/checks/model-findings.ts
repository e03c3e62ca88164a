import type { Reader } from '../derive/query.ts';
import type { AnyRecord } from '../records/record.ts';
import { textsIn } from '../records/record-fields.ts';
import type { Finding } from './finding.ts';
import type { ModelRemark, ModelRule } from './model-rule.ts';

/** Findings of the rules across the model on one record; a rule is silent where a more specific one speaks. */
export function modelFindings(
  read: Reader,
  record: AnyRecord,
  rules: readonly ModelRule[],
): readonly Finding[] {
  const found: Finding[] = [];
  const silenced = new Set<string>();
  for (const rule of rules) {
    if (!rule.subjects.includes(record.type) || !speaks(rule, read)) continue;
    if (rule.isAbout && !rule.isAbout(read, record.id)) continue;
    for (const remark of rule.check(read, record.id)) {
      found.push(asFinding(read, record, rule, remark));
      for (const id of rule.silences) silenced.add(id);
    }
  }
  return silenced.size === 0 ? found : found.filter((finding) => !silenced.has(finding.rule));
}

/** A rule that reads words needs a pack for one of the languages at least. */
export function speaks(rule: ModelRule, { packs }: Pick<Reader, 'packs'>): boolean {
  return rule.languages.length === 0 || rule.languages.some((language) => packs.has(language));
}

function asFinding(read: Reader, record: AnyRecord, rule: ModelRule, remark: ModelRemark): Finding {
  const place = placeOf(read, record, remark);
  return {
    rule: rule.id,
    severity: remark.severity ?? rule.severity,
    strictness: remark.strictness ?? rule.strictness,
    record: record.id,
    ...place,
    related: remark.related ?? [],
    message: { id: remark.message ?? 'default', values: remark.values ?? {} },
    suggestions: remark.suggestions ?? [],
  };
}

type FindingPlace = Pick<Finding, 'field' | 'language' | 'start' | 'end'>;

const WHOLE_RECORD: FindingPlace = { field: null, language: null, start: 0, end: 0 };

/** The whole of a field's text in the remark's language, or the first of the model's that has one; else the record as a whole. */
function placeOf(read: Reader, record: AnyRecord, remark: ModelRemark): FindingPlace {
  const { field } = remark;
  const texts = field === undefined ? undefined : textsIn(record, field);
  if (field === undefined || !texts) return WHOLE_RECORD;
  const preferred = (): readonly string[] => read.record(read.root, 'model')?.languages ?? [];
  const languages =
    remark.language === undefined ? [...preferred(), ...Object.keys(texts)] : [remark.language];
  for (const language of languages) {
    const text = texts[language];
    if (text) return { field, language, start: 0, end: text.length };
  }
  return WHOLE_RECORD;
}
