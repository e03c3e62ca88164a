import { statementsOfKind } from '../../../alignment/statements.ts';
import type { Reader } from '../../../derive/query.ts';
import type { Id } from '../../../records/id.ts';
import type { StatementKind } from '../../../records/statement.ts';
import { isBlank } from '../../../records/texts.ts';
import type { ModelRemark, ModelRule } from '../../model-rule.ts';
import { messageName } from '../message-name.ts';
import { isWorded } from '../worded.ts';

/** Goals are no strategy: they say where it leads, not how. */
const PRECONDITIONS: readonly StatementKind[] = ['purpose', 'value', 'brandPromise', 'strategy'];

/** One of the four preconditions is not worded, or a value is a bare word. */
export const missingPrecondition: ModelRule = {
  id: 'missing-precondition',
  scope: 'model',
  subjects: ['model', 'statement'],
  severity: 'fix',
  strictness: 'draft',
  languages: [],
  silences: [],
  isAbout: (read, subject) => subject === read.root || read.record(subject, 'statement')?.kind === 'value',
  check: (read, subject) => (subject === read.root ? unwordedKinds(read) : bareValue(read, subject)),
};

function unwordedKinds(read: Reader): readonly ModelRemark[] {
  return PRECONDITIONS.filter(
    (kind) => !read.ask(statementsOfKind, kind).some((statement) => read.ask(isWorded, statement)),
  ).map((kind) => ({ message: kind }));
}

function bareValue(read: Reader, id: Id): readonly ModelRemark[] {
  const statement = read.record(id, 'statement');
  if (!statement || isBlank(statement.title) || !isBlank(statement.text)) return [];
  return [{ field: 'title', values: { name: messageName(read, statement.title) } }];
}
