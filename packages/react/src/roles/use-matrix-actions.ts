import { requirementsOf, scaleOfCompetency, type Id, type RecordByType } from '@tegu/core';
import type { Block, PasteLevel } from '@tegu/interchange/documents';
import { useMemo } from 'react';
import type { Area, At } from '../cells/selection.ts';
import { isOne } from '../cells/selection.ts';
import { useToast } from '../controls/toasts.tsx';
import { useWords } from '../messages/words.tsx';
import { namedLevels } from '../pasting/paste-levels.ts';
import type { ModelSession } from '../session/model-session.ts';
import { useContentLanguages, useSession } from '../session/session-context.tsx';
import { useUndoToast } from '../session/undo-toast.tsx';
import { levelsOf } from './levels.ts';
import type { MatrixAxes, MatrixHead, Pair } from './matrix-axes.ts';
import { readNamedBlock, type NamedBlock, type NamedRecord } from './named-block.ts';
import { namedCells, type NamedCells } from './named-cells.ts';
import { decisionOf, useOutcome, type Decision } from './requirement-actions.ts';
import { stateOf, type RequirementState } from './requirement-state.ts';
import { readRequirement, requirementText } from './requirement-text.ts';
import { foreseen, writeWishes, type Outcome, type Wish } from './write-wishes.ts';

/** What is done with cells of the matrix; each is one step of the history. */
export interface MatrixActions {
  /** False, and said, for more cells than anybody means to change or copy at once. */
  canTake(area: Area): boolean;
  /** Says one thing of every cell of an area, by the key that stands for it. */
  decide(area: Area, key: string): void;
  /** The same by a decision about one of its competencies: a level stands for its rank in the others. */
  decideAs(area: Area, competency: Id, decision: Decision): void;
  /** The level of the first day, beside the target that each cell has: of a rank, or none for 0. */
  decideEntry(area: Area, rank: number): void;
  clear(area: Area, label: 'clear-cells' | 'cut-cells'): void;
  /** The first row of an area into those below it; a single row takes the one above. */
  fillDown(area: Area): void;
  /** The cells of an area as a spreadsheet takes them. */
  block(area: Area): Block;
  /** Every cell of an area says one text; `isExact`: of our own cells, where no level on entry means none. */
  fill(area: Area, text: string, isExact: boolean): void;
  /** A block cell by cell from a place on. */
  paste(at: At, block: Block, isExact: boolean): void;
  /** What a block that names roles or competencies would do; undefined for one without names. */
  named(at: At, block: Block): NamedPaste | undefined;
}

/** A block that names its cells, before it is pasted. */
export interface NamedPaste {
  readonly block: NamedBlock;
  readonly found: NamedCells;
  readonly outcome: Outcome;
  readonly paste: () => void;
}

/** So many cells are taken at once; a whole library is chosen by one key, and by mistake. */
const MOST_TAKEN = 20_000;

/** The actions of the matrix; `say` hears what came of them. */
export function useMatrixActions(axes: MatrixAxes, say: (words: string) => void): MatrixActions {
  const session = useSession();
  const languages = useContentLanguages();
  const words = useWords();
  const toast = useToast();
  const undoToast = useUndoToast();
  const tell = useOutcome();
  return useMemo(() => {
    const textAt = (pair: Pair | undefined): string =>
      pair ? requirementText(stateAt(session, pair, languages)) : '';
    const write = (label: string, wishes: readonly Wish[], onlyLeft?: string): void => {
      const { changed, left } = writeWishes(session, label, wishes);
      const [only] = wishes;
      if (wishes.length === 1 && only?.pair) say(tell(only.pair.role, only.pair.competency));
      else say(words('roles.changed', { count: changed }));
      if (left === 0) return;
      const message = onlyLeft ?? words('roles.left', { count: left });
      if (changed > 0) undoToast(message);
      else toast({ message });
    };
    /** A text for a cell; what it says already is left alone, so that an inherited value stays inherited. */
    const wishFor = (pair: Pair | undefined, text: string, isExact: boolean): readonly Wish[] => {
      if (!pair) return text.trim() === '' ? [] : [{ pair, says: null }];
      if (text.trim() === textAt(pair)) return [];
      const says = readRequirement(text.trim(), levelsAt(session, pair.competency)) ?? null;
      return [{ pair, says: says && isExact ? { entryLevel: null, ...says } : says }];
    };
    const decide: MatrixActions['decide'] = (area, key) => {
      const wishes = cellsOf(area).map((at): Wish => {
        const pair = axes.pairAt(at);
        const decision = pair && decisionOf(key, levelsAt(session, pair.competency));
        return { pair, says: decision ? { decision } : null };
      });
      if (isOne(area)) write('set-requirement', wishes, words('table.noLevel', { rank: Number(key) }));
      else write(`set-levels ${wishes.length}`, wishes);
    };
    return {
      canTake: ({ top, bottom, left, right }) => {
        const fits = (bottom - top + 1) * (right - left + 1) <= MOST_TAKEN;
        if (!fits) toast({ message: words('roles.tooMany', { count: MOST_TAKEN }) });
        return fits;
      },
      decide,
      decideAs: (area, competency, decision) => decide(area, keyOf(session, competency, decision)),
      decideEntry: (area, rank) => {
        const wishes = cellsOf(area).flatMap((at) => entryWish(session, axes.pairAt(at), rank, languages));
        if (!isOne(area)) return write(`set-entry-levels ${wishes.length}`, wishes);
        const pair = axes.pairAt({ row: area.top, column: area.left });
        const hasTarget = pair && targetOf(stateAt(session, pair, languages)) !== null;
        write(
          'set-entry-level',
          wishes,
          hasTarget ? words('table.noLevel', { rank }) : words('roles.entry.noTarget'),
        );
      },
      clear: (area, label) => {
        const wishes = cellsOf(area).map((at): Wish => ({
          pair: axes.pairAt(at),
          says: { decision: 'clear' },
        }));
        write(
          isOne(area) && label === 'clear-cells' ? 'clear-requirement' : `${label} ${wishes.length}`,
          wishes,
        );
      },
      fillDown: (area) => {
        const from = area.top === area.bottom ? area.top - 1 : area.top;
        if (from < 1) return;
        const below = cellsOf({ ...area, top: from + 1 });
        const wishes = below.flatMap((at) =>
          wishFor(axes.pairAt(at), textAt(axes.pairAt({ row: from, column: at.column })), true),
        );
        write('fill-cells', wishes);
      },
      block: (area) =>
        range(area.top, area.bottom).map((row) =>
          range(area.left, area.right).map((column) => textAt(axes.pairAt({ row, column }))),
        ),
      fill: (area, text, isExact) => {
        const wishes = cellsOf(area).flatMap((at) => wishFor(axes.pairAt(at), text, isExact));
        write(`paste-cells ${area.bottom - area.top + 1}`, wishes);
      },
      paste: ({ row, column }, block, isExact) => {
        const wishes = block.flatMap((cells, i) =>
          cells.flatMap((text, j) =>
            wishFor(axes.pairAt({ row: row + i, column: column + j }), text, isExact),
          ),
        );
        write(`paste-cells ${block.length}`, wishes);
      },
      named: (at, pasted) => {
        const block = readNamedBlock(pasted, namesOf(axes, 'role'), namesOf(axes, 'competency'));
        if (!block) return undefined;
        const found = namedCells(block, axes, at);
        const wishes = found.cells.flatMap(({ pair, text }) => wishFor(pair, text, false));
        return {
          block,
          found,
          outcome: foreseen(session.store.getState().model, wishes),
          paste: () => {
            const { changed } = writeWishes(session, `paste-cells ${block.body.length}`, wishes);
            undoToast(words('roles.changed', { count: changed }));
          },
        };
      },
    };
  }, [session, languages, words, toast, undoToast, tell, axes, say]);
}

/** The level on entry beside the target that a cell has. What says it already is left alone, so that it stays inherited. */
function entryWish(
  session: ModelSession,
  pair: Pair | undefined,
  rank: number,
  languages: readonly string[],
): readonly Wish[] {
  if (!pair) return [];
  const state = stateAt(session, pair, languages);
  const decision = targetOf(state);
  if (rank === (state.entry?.rank ?? 0)) return [];
  const level = levelsAt(session, pair.competency).find((each) => each.rank === rank);
  const isLeft = decision === null || (rank > 0 && !level);
  return [{ pair, says: isLeft ? null : { decision, entryLevel: level?.id ?? null } }];
}

/** The target beside which a level on entry can stand. */
function targetOf({ kind, level }: RequirementState): Decision | null {
  if (level) return { level: level.id };
  return kind === 'undecided' ? 'undecided' : null;
}

/** The key that says the same of every cell. */
function keyOf(session: ModelSession, competency: Id, decision: Decision): string {
  if (decision === 'clear') return 'Delete';
  if (typeof decision === 'string') return decision === 'notRequired' ? '-' : '0';
  return String(levelsAt(session, competency).find(({ id }) => id === decision.level)?.rank ?? '');
}

function levelsAt(session: ModelSession, competency: Id): readonly PasteLevel[] {
  const { model } = session.store.getState();
  return namedLevels(model, scaleOfCompetency(model, competency)?.id ?? null);
}

function stateAt(
  session: ModelSession,
  { role, competency }: Pair,
  languages: readonly string[],
): RequirementState {
  const requirement = session.checks.derivation.ask(requirementsOf, role).get(competency);
  return stateOf(requirement, levelsOf(session.store.getState().model, competency, languages));
}

/** The roles or competencies of the matrix with what they are called in every language. */
function namesOf(axes: MatrixAxes, type: MatrixHead['type']): readonly NamedRecord[] {
  const isDown = (type === 'role') === axes.isTurned;
  const heads = isDown ? axes.rows : axes.columns.map(({ head }) => head);
  return heads.map(({ record }: { record: RecordByType['role' | 'competency'] }) => ({
    id: record.id,
    names: Object.values(record.name),
  }));
}

/** The cells of an area, row by row. */
function cellsOf({ top, bottom, left, right }: Area): readonly At[] {
  return range(top, bottom).flatMap((row) => range(left, right).map((column) => ({ row, column })));
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
