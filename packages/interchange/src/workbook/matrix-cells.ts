import { plainCell, type DraftCell, type RowPlace } from './draft.ts';
import { isUnanswered } from './example-rows.ts';
import { foldedWords } from '../documents/column-words.ts';
import type { KnownMatrix } from './known-sheets.ts';
import { BEFORE_ROLES, NOT_DECIDED, NOT_REQUIRED } from './matrix.ts';

/** Where a competency and a role meet. */
export interface MatrixCell {
  readonly role: DraftCell;
  readonly competency: DraftCell;
  /** The head of the column. */
  readonly head: string;
  readonly text: string;
  readonly says: 'level' | 'notRequired' | 'notDecided';
  readonly at: RowPlace;
}

const NOT_REQUIRED_WORDS: ReadonlySet<string> = new Set([NOT_REQUIRED, '-', '—', '−']);
const NOT_REQUIRED_FOLDED: ReadonlySet<string> = new Set(['ei ole noutav', 'ei vaadita', 'not required']);
const NOT_DECIDED_FOLDED: ReadonlySet<string> = new Set(['otsustamata', 'paattamatta', 'not decided']);

/** The cells of a matrix, empty ones too: they say that a role does not hold the competency. */
export function matrixCells({ grid, headRow }: KnownMatrix): readonly MatrixCell[] {
  const heads = grid.rows[headRow] ?? [];
  const cells: MatrixCell[] = [];
  for (let i = headRow + 1; i < grid.rows.length; i++) {
    const row = grid.rows[i] ?? [];
    const name = row[1] ?? '';
    if (name.trim() === '' || isUnanswered(name)) continue;
    const at = { sheet: grid.name, row: i + 1 };
    const competency = plainCell('competency', heads[1] ?? '', name);
    for (let column = BEFORE_ROLES; column < heads.length; column++) {
      const head = heads[column] ?? '';
      if (head.trim() === '' || isUnanswered(head)) continue;
      const text = row[column] ?? '';
      const role = plainCell('', head, head);
      cells.push({ role, competency, head, text, says: saidBy(text.trim()), at });
    }
  }
  return cells;
}

function saidBy(text: string): MatrixCell['says'] {
  const words = foldedWords(text);
  if (NOT_REQUIRED_WORDS.has(text) || NOT_REQUIRED_FOLDED.has(words)) return 'notRequired';
  return text === NOT_DECIDED || NOT_DECIDED_FOLDED.has(words) ? 'notDecided' : 'level';
}
