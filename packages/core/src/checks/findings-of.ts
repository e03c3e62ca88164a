import { defineQuery, type Query, type Reader } from '../derive/query.ts';
import type { Dismissal } from '../records/dismissal.ts';
import { dismissalQuote } from '../records/dismissal.ts';
import type { AnyRecord } from '../records/record.ts';
import { textsIn } from '../records/record-fields.ts';
import type { Finding } from './finding.ts';
import { modelFindings } from './model-findings.ts';
import type { ModelRule } from './model-rule.ts';
import type { Rule } from './rule.ts';
import { textFindings } from './text-findings.ts';
import type { TextRule } from './text-rule.ts';

/** A finding that a person has said is fine here, and that person's word. */
export interface SetAside {
  readonly finding: Finding;
  readonly dismissal: Dismissal;
}

/** All findings on one record, whatever their strictness and the settings; those set aside apart. */
export interface RecordFindings {
  readonly open: readonly Finding[];
  readonly setAside: readonly SetAside[];
}

const NONE: RecordFindings = Object.freeze({ open: Object.freeze([]), setAside: Object.freeze([]) });

/** The query that gives the findings of the rules on a record; nothing on one that is not alive. */
export function findingsQuery(rules: readonly Rule[]): Query<RecordFindings> {
  const textRules = rules.filter((rule): rule is TextRule => rule.scope === 'text');
  const modelRules = rules.filter((rule): rule is ModelRule => rule.scope === 'model');
  return defineQuery(
    'findingsOf',
    (read, id) => {
      const record = read.get(id);
      if (!record || !read.lives(record)) return NONE;
      const found = [...textFindings(read, record, textRules), ...modelFindings(read, record, modelRules)];
      return found.length === 0 ? NONE : sortOut(read, record, found);
    },
    (before, after) => before === after || JSON.stringify(before) === JSON.stringify(after),
  );
}

function sortOut(read: Reader, record: AnyRecord, found: readonly Finding[]): RecordFindings {
  const dismissals = read.joins(record.id, 'dismissal');
  if (dismissals.length === 0) return { open: found, setAside: [] };
  const open: Finding[] = [];
  const setAside: SetAside[] = [];
  for (const finding of found) {
    const dismissal = dismissals.find((each) => silences(each, finding, record));
    if (dismissal) setAside.push({ finding, dismissal });
    else open.push(finding);
  }
  return { open, setAside };
}

function silences(dismissal: Dismissal, finding: Finding, record: AnyRecord): boolean {
  return (
    dismissal.rule === finding.rule &&
    dismissal.field === finding.field &&
    dismissal.language === finding.language &&
    dismissal.quote === dismissalQuote(wordsOf(finding, record), { ...finding, message: finding.message.id })
  );
}

/** The words that a finding is about, as they stand in its record; '' for a finding on the record as a whole. */
export function wordsOf(finding: Finding, record: AnyRecord): string {
  if (finding.field === null || finding.language === null) return '';
  return (textsIn(record, finding.field)?.[finding.language] ?? '').slice(finding.start, finding.end);
}
