import { day, end, line, linkSet, text, word } from './field.ts';
import type { Id } from './id.ts';
import { textHash } from './text-hash.ts';
import { defineRecordType, type RecordBase, type RecordType } from './record-type.ts';
import type { Texts } from './texts.ts';

/** One finding that is fine here. `quote` is the hash of the words it was about, so that it silences one sentence and no later one. */
export interface Dismissal extends RecordBase<'dismissal'> {
  readonly rule: string;
  readonly record: string;
  readonly field: string | null;
  readonly language: string | null;
  readonly quote: string;
  readonly related: readonly string[];
  readonly reason: Texts;
  /** Who said so; a file has the name only where somebody asked for names. */
  readonly by: string;
  readonly on: string | null;
}

export const dismissalType: RecordType<Dismissal> = defineRecordType<Dismissal>({
  type: 'dismissal',
  parents: ['model'],
  collection: 'dismissals',
  inSettings: true,
  fields: {
    rule: line(),
    record: end('any'),
    field: word(),
    language: word(),
    quote: line(),
    related: linkSet('any'),
    reason: text(),
    by: line(),
    on: day(),
  },
  ends: ['record'],
  derive: (_, own) => [
    own.rule,
    own.record,
    textHash([own.field, own.language, own.quote, ...own.related].join('\n')),
  ],
});

/** What a finding is told by where it is about no words. */
export interface WordlessFinding {
  readonly rule: string;
  readonly record: Id;
  readonly related: readonly Id[];
  /** Which of the rule's messages it is, for one rule may find several things of one record. */
  readonly message: string;
}

/**
 * The fingerprint by which a dismissal knows its finding: of the words it is about, or, without words, of rule, message,
 * record and the other records it is about.
 */
export function dismissalQuote(words: string, finding: WordlessFinding): string {
  const { rule, message, record, related } = finding;
  return textHash(words === '' ? [rule, message, record, ...[...related].sort()].join('\n') : words);
}
