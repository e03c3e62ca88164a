import { BORNE_OUT_KINDS } from '../../../alignment/statements.ts';
import { statementAlignment } from '../../../alignment/statement-alignment.ts';
import type { Reader } from '../../../derive/query.ts';
import type { Id } from '../../../records/id.ts';
import type { Statement } from '../../../records/statement.ts';
import { isBlank } from '../../../records/texts.ts';
import type { ModelRemark, ModelRule } from '../../model-rule.ts';
import { linkingLikelySentence } from '../likely-sentence.ts';
import { messageName } from '../message-name.ts';

/** The company says that it stands for something, and no sentence shows it. */
export const unservedStatement: ModelRule = {
  id: 'unserved-statement',
  scope: 'model',
  subjects: ['statement'],
  severity: 'fix',
  strictness: 'draft',
  languages: [],
  silences: [],
  isAbout(read, subject) {
    const statement = read.record(subject, 'statement');
    if (!statement || !BORNE_OUT_KINDS.includes(statement.kind)) return false;
    // What is not worded yet is missing-precondition's.
    return !isBlank(statement.title) || !isBlank(statement.text);
  },
  check(read, subject) {
    const statement = read.record(subject, 'statement');
    if (!statement) return [];
    const { state, waived, links } = read.ask(statementAlignment, subject);
    if (waived || state === 'shown') return [];
    return [
      remarkOn(
        read,
        statement,
        links.map((link) => link.id),
      ),
    ];
  },
};

function remarkOn(read: Reader, statement: Statement, claimedIn: readonly Id[]): ModelRemark {
  const name = messageName(read, statement.title, statement.text);
  const [first] = claimedIn;
  if (first === undefined) return { values: { name } };
  if (claimedIn.length > 1) {
    return { message: 'claimedInSeveral', values: { name, count: claimedIn.length }, related: claimedIn };
  }
  const competency = messageName(read, read.record(first, 'competency')?.name ?? {});
  const suggestions = linkingLikelySentence(read, first, statement.id);
  return { message: 'claimed', values: { name, competency }, related: claimedIn, suggestions };
}
