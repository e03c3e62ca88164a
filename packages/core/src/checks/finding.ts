/** How much a finding weighs: a contradiction, gap or duplicate · worth a thought · a small hint. */
export type Severity = 'fix' | 'consider' | 'tip';

/** `draft`: on by default, few and sure. `review`: everything. */
export type Strictness = 'draft' | 'review';

/**
 * A command that would mend what a finding speaks of; `label` is a key of the rule's message catalogue. One that creates a
 * record makes the place for words that only a person has: they are written there next.
 */
export interface Suggestion {
  readonly label: string;
  /** What the label names. */
  readonly values?: Readonly<Record<string, string>>;
  readonly command: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/**
 * One remark at one place. Offsets are UTF-16 units in the field's text; a finding on a whole record has `field` and
 * `language` null and `start = end = 0`.
 */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly strictness: Strictness;
  readonly record: string;
  readonly field: string | null;
  readonly language: string | null;
  readonly start: number;
  readonly end: number;
  /** The other records that the finding is about. */
  readonly related: readonly string[];
  readonly message: { readonly id: string; readonly values: Readonly<Record<string, string | number>> };
  readonly suggestions: readonly Suggestion[];
}
