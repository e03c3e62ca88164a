import { isStated, statementsOfKind } from '../../../alignment/statements.ts';
import type { Reader } from '../../../derive/query.ts';
import type { Id } from '../../../records/id.ts';
import type { StatementKind } from '../../../records/statement.ts';
import type { ModelRule } from '../../model-rule.ts';
import { messageName } from '../message-name.ts';
import { isWorded } from '../worded.ts';

/** What a statement of a kind may follow from, the usual one first, and the message where it follows from none. */
interface Roots {
  readonly message: string;
  readonly kinds: readonly StatementKind[];
  /** Following from any other statement will do: only where it is carried out must it be the promise. */
  readonly orAny: boolean;
}

const ROOTS: Partial<Record<StatementKind, Roots>> = {
  value: { message: 'default', kinds: ['purpose'], orAny: true },
  brandPromise: { message: 'promise', kinds: ['purpose', 'value'], orAny: true },
  strategy: { message: 'strategy', kinds: ['brandPromise'], orAny: false },
};

/** A value or the promise that follows from nothing, or a strategy that carries out no promise. */
export const statementWithoutRoot: ModelRule = {
  id: 'statement-without-root',
  scope: 'model',
  subjects: ['statement'],
  severity: 'consider',
  strictness: 'review',
  languages: [],
  silences: [],
  isAbout(read, subject) {
    const statement = read.record(subject, 'statement');
    return statement !== undefined && statement.kind in ROOTS && read.ask(isStated, subject);
  },
  check(read, subject) {
    const statement = read.record(subject, 'statement');
    const roots = statement && ROOTS[statement.kind];
    if (!roots) return [];
    const possible = roots.kinds.flatMap((kind) => worded(read, kind));
    const [usual] = possible;
    // As long as there is nothing to follow from, missing-precondition asks for that first.
    if (usual === undefined) return [];
    const follows = statement.follows.filter(
      (id) => id !== subject && read.isLive(id) && read.ask(isStated, id),
    );
    if (follows.some((id) => roots.orAny || possible.includes(id))) return [];
    const field = 'follows';
    const args = { id: subject, field, member: usual, present: true };
    return [
      {
        message: roots.message,
        values: { name: messageName(read, statement.title, statement.text) },
        related: possible,
        // Of several values nobody but the company can tell which one it is.
        suggestions:
          read.record(usual, 'statement')?.kind === 'value'
            ? []
            : [{ label: roots.message === 'strategy' ? 'promise' : 'purpose', command: 'set-member', args }],
      },
    ];
  },
};

function worded(read: Reader, kind: StatementKind): readonly Id[] {
  return read.ask(statementsOfKind, kind).filter((id) => read.ask(isWorded, id));
}
