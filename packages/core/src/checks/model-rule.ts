import type { Reader } from '../derive/query.ts';
import type { Id } from '../records/id.ts';
import type { RecordTypeName } from '../records/record.ts';
import type { Severity, Strictness, Suggestion } from './finding.ts';

/** What a rule across the model remarks on: the subject record as a whole, or a whole field of it. */
export interface ModelRemark {
  /** Key in the rule's message catalogue; `default` when left out. */
  readonly message?: string;
  readonly values?: Readonly<Record<string, string | number>>;
  /** The field it is about; none: the whole record. */
  readonly field?: string;
  /** The language of the field's text; none: the model's first language that has one. */
  readonly language?: string;
  readonly related?: readonly Id[];
  readonly severity?: Severity;
  readonly strictness?: Strictness;
  readonly suggestions?: readonly Suggestion[];
}

/**
 * A rule across the model, asked once for each living record of its subject types. It reads through the reader alone; what
 * it read decides when it is asked again.
 */
export interface ModelRule {
  readonly id: string;
  readonly scope: 'model';
  readonly subjects: readonly RecordTypeName[];
  readonly severity: Severity;
  readonly strictness: Strictness;
  /** Languages that it needs a pack for; empty: it reads structure alone. */
  readonly languages: readonly string[];
  /** Rules that say nothing about the same record where this rule has a remark. */
  readonly silences: readonly string[];
  /** Whether the rule is about the subject at all; none: about each. It is not asked, nor counted as read, where it is not. */
  readonly isAbout?: (read: Reader, subject: Id) => boolean;
  check(read: Reader, subject: Id): readonly ModelRemark[];
}
