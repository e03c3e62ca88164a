import { commands, requirementsOf, scaleOfCompetency, type Id } from '@tegu/core';
import { useMemo } from 'react';
import type { Area, At } from '../cells/selection.ts';
import { isOne } from '../cells/selection.ts';
import { useToast } from '../controls/toasts.tsx';
import { useWords } from '../messages/words.tsx';
import type { Block } from '../pasting/block.ts';
import type { PasteLevel } from '../pasting/column-targets.ts';
import { namedLevels } from '../pasting/paste-levels.ts';
import type { ModelSession } from '../session/model-session.ts';
import { useContentLanguages, useSession } from '../session/session-context.tsx';
import { useUndoToast } from '../session/undo-toast.tsx';
import { levelsOf } from './levels.ts';
import type { MatrixAxes, Pair } from './matrix-axes.ts';
import { decisionOf, useOutcome, type Decision } from './requirement-actions.ts';
import { stateOf } from './requirement-state.ts';
import { readRequirement, requirementText, type ReadRequirement } from './requirement-text.ts';

/** What is done with cells of the matrix; each is one step of the history. */
export interface MatrixActions {
  /** False, and said, for more cells than anybody means to change or copy at once. */
  canTake(area: Area): boolean;
  /** Says one thing of every cell of an area, by the key that stands for it. */
  decide(area: Area, key: string): void;
  /** The same by a decision about one of its competencies: a level stands for its rank in the others. */
  decideAs(area: Area, competency: Id, decision: Decision): void;
  clear(area: Area, label: 'clear-cells' | 'cut-cells'): void;
  /** The first row of an area into those below it; a single row takes the one above. */
  fillDown(area: Area): void;
  /** The cells of an area as a spreadsheet takes them. */
  block(area: Area): Block;
  /** Every cell of an area says one text. */
  fill(area: Area, text: string): void;
  /** A block cell by cell from a place on. */
  paste(at: At, block: Block): void;
}

/** So many cells are taken at once; a whole library is chosen by one key, and by mistake. */
const MOST_TAKEN = 20_000;

/** What a cell is to say; null for words that mean nothing there. */
interface Wish {
  readonly pair: Pair | undefined;
  readonly says: ReadRequirement | null;
}

/** What came of writing cells. */
interface Written {
  readonly changed: number;
  /** How many wishes had no place or no such level. */
  readonly left: number;
}

/** The actions of the matrix; `say` hears what came of them. */
export function useMatrixActions(axes: MatrixAxes, say: (words: string) => void): MatrixActions {
  const session = useSession();
  const languages = useContentLanguages();
  const words = useWords();
  const toast = useToast();
  const undoToast = useUndoToast();
  const tell = useOutcome();
  return useMemo(() => {
    const textAt = (pair: Pair | undefined): string => (pair ? cellText(session, pair, languages) : '');
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
    const wishFor = (at: At, text: string): readonly Wish[] => {
      const pair = axes.pairAt(at);
      if (!pair) return text.trim() === '' ? [] : [{ pair, says: null }];
      if (text.trim() === textAt(pair)) return [];
      return [{ pair, says: readRequirement(text.trim(), levelsAt(session, pair.competency)) ?? null }];
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
          wishFor(at, textAt(axes.pairAt({ row: from, column: at.column }))),
        );
        write('fill-cells', wishes);
      },
      block: (area) =>
        range(area.top, area.bottom).map((row) =>
          range(area.left, area.right).map((column) => textAt(axes.pairAt({ row, column }))),
        ),
      fill: (area, text) => {
        const wishes = cellsOf(area).flatMap((at) => wishFor(at, text));
        write(`paste-cells ${area.bottom - area.top + 1}`, wishes);
      },
      paste: ({ row, column }, block) => {
        const wishes = block.flatMap((cells, i) =>
          cells.flatMap((text, j) => wishFor({ row: row + i, column: column + j }, text)),
        );
        write(`paste-cells ${block.length}`, wishes);
      },
    };
  }, [session, languages, words, toast, undoToast, tell, axes, say]);
}

/** Writes what can be written as one step; a wish that changes nothing is none, for a refusal would take all back. */
function writeWishes(session: ModelSession, label: string, wishes: readonly Wish[]): Written {
  const { model } = session.store.getState();
  let changed = 0;
  let left = 0;
  session.runTogether(label, (step) => {
    for (const { pair, says } of wishes) {
      if (!pair || !says) {
        left++;
        continue;
      }
      const { decision, entryLevel } = says;
      if (decision === 'clear') {
        if (commands['clear-requirement'].can(model, pair) !== true) continue;
        step(commands['clear-requirement'], pair);
      } else {
        const args = { ...pair, target: decision, ...(entryLevel === undefined ? {} : { entryLevel }) };
        if (commands['set-requirement'].can(model, args) !== true) continue;
        step(commands['set-requirement'], args);
      }
      changed++;
    }
  });
  return { changed, left };
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

function cellText(session: ModelSession, { role, competency }: Pair, languages: readonly string[]): string {
  const requirement = session.checks.derivation.ask(requirementsOf, role).get(competency);
  return requirementText(
    stateOf(requirement, levelsOf(session.store.getState().model, competency, languages)),
  );
}

/** The cells of an area, row by row. */
function cellsOf({ top, bottom, left, right }: Area): readonly At[] {
  return range(top, bottom).flatMap((row) => range(left, right).map((column) => ({ row, column })));
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
