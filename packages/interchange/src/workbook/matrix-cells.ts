import { isBlank, plainColumn, type NamingCell, type RowPlace, type TypeColumns } from './draft.ts';
import { isUnanswered } from './example-rows.ts';
import { foldedWords } from '../documents/column-words.ts';
import type { KnownMatrix } from './known-sheets.ts';
import { BEFORE_ROLES, NOT_DECIDED, NOT_REQUIRED } from './matrix.ts';

/** Where a competency and a role meet. */
export interface MatrixCell {
  readonly role: NamingCell;
  /** Where the row names the competency, and what is asked. */
  readonly columns: TypeColumns;
  readonly row: readonly string[];
  readonly says: 'level' | 'notRequired' | 'notDecided';
  readonly at: RowPlace;
}

const NOT_REQUIRED_WORDS: ReadonlySet<string> = new Set([NOT_REQUIRED, '-', '—', '−']);
const NOT_REQUIRED_FOLDED: ReadonlySet<string> = new Set(['ei ole noutav', 'ei vaadita', 'not required']);
const NOT_DECIDED_FOLDED: ReadonlySet<string> = new Set(['otsustamata', 'paattamatta', 'not decided']);

/** The cells of a matrix, empty ones too: they say that a role does not hold the competency. */
export function matrixCells({ grid, headRow }: KnownMatrix): readonly MatrixCell[] {
  const heads = grid.rows[headRow] ?? [];
  const competency = plainColumn('competency', heads[1] ?? '', 1);
  const roles = heads.flatMap((head, at) =>
    at < BEFORE_ROLES || isBlank(head) || isUnanswered(head)
      ? []
      : [
          {
            at,
            role: { head, text: head },
            columns: {
              sheet: grid.name,
              fields: [competency, { ...plainColumn('level', head, at), isLevel: true }],
            },
          },
        ],
  );
  const cells: MatrixCell[] = [];
  for (let i = headRow + 1; i < grid.rows.length; i++) {
    const row = grid.rows[i] ?? [];
    const name = row[1] ?? '';
    if (isBlank(name) || isUnanswered(name)) continue;
    const place = { sheet: grid.name, row: i + 1 };
    for (const { at, role, columns } of roles)
      cells.push({ role, columns, row, says: saidBy((row[at] ?? '').trim()), at: place });
  }
  return cells;
}

function saidBy(text: string): MatrixCell['says'] {
  const words = foldedWords(text);
  if (NOT_REQUIRED_WORDS.has(text) || NOT_REQUIRED_FOLDED.has(words)) return 'notRequired';
  return text === NOT_DECIDED || NOT_DECIDED_FOLDED.has(words) ? 'notDecided' : 'level';
}
