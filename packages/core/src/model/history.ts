import { compose, inverse, type RecordsDiff } from './records-diff.ts';
import { sameRecord } from './same-record.ts';

/** Steps kept when nothing else is said. */
export const STEPS_KEPT = 200;

/** One thing that can be undone. */
export interface Step {
  /** What it was, for "Undo …": a command's id. */
  readonly label: string;
  readonly diff: RecordsDiff;
}

/** A step as it is recorded. Consecutive steps with the same `typing`, each within the window of the last, become one. */
export interface NewStep extends Step {
  /** The text that was typed in: record, field and language; none for anything but typing. */
  readonly typing?: string | undefined;
  /** When it was, and for how long after it typing goes on as the same step, by the caller's clock. */
  readonly at: number;
  readonly window: number;
}

interface OpenStep extends NewStep {
  readonly isOpen: boolean;
}

/** What undoing or redoing gives: the diff to apply to the model as it is, and the history after it. */
export interface Travel {
  readonly label: string;
  readonly diff: RecordsDiff;
  readonly history: History;
}

/**
 * What can be undone and redone, as an immutable value. It holds diffs and no models: undoing costs what the step cost,
 * however large the model. It is for one writer; a live document undoes through its own.
 */
export class History {
  private readonly past: readonly OpenStep[];
  private readonly future: readonly OpenStep[];
  private readonly kept: number;

  private constructor(past: readonly OpenStep[], future: readonly OpenStep[], kept: number) {
    this.past = past;
    this.future = future;
    this.kept = kept;
  }

  /** A history without steps that will keep the last so many. */
  static empty(kept: number = STEPS_KEPT): History {
    return new History([], [], kept);
  }

  /** Labels of what can be undone, the last step last. */
  get undoable(): readonly string[] {
    return this.past.map(({ label }) => label);
  }

  /** Labels of what can be redone, the next step last. */
  get redoable(): readonly string[] {
    return this.future.map(({ label }) => label);
  }

  /** The history after one more step; what was undone before it can no longer be redone. A step that changed nothing is none. */
  record(step: NewStep): History {
    if (step.diff.size === 0) return this;
    const last = this.past.at(-1);
    if (last && continues(last, step)) {
      const diff = withoutReturns(compose(last.diff, step.diff));
      const before = this.past.slice(0, -1);
      return new History(
        diff.size === 0 ? before : [...before, { ...step, diff, isOpen: true }],
        [],
        this.kept,
      );
    }
    return new History([...this.past, { ...step, isOpen: true }].slice(-this.kept), [], this.kept);
  }

  /** Takes the last step back; undefined where there is none. */
  undo(): Travel | undefined {
    const step = this.past.at(-1);
    if (!step) return undefined;
    const history = new History(
      this.past.slice(0, -1).map(closed),
      [...this.future, closed(step)],
      this.kept,
    );
    return { label: step.label, diff: inverse(step.diff), history };
  }

  /** Does the last undone step again; undefined where there is none. */
  redo(): Travel | undefined {
    const step = this.future.at(-1);
    if (!step) return undefined;
    const history = new History([...this.past, step], this.future.slice(0, -1), this.kept);
    return { label: step.label, diff: step.diff, history };
  }
}

function continues(last: OpenStep, step: NewStep): boolean {
  return (
    last.isOpen &&
    step.typing !== undefined &&
    last.typing === step.typing &&
    step.at - last.at <= last.window
  );
}

/** Without the records that were typed back to what they said before. */
function withoutReturns(diff: RecordsDiff): RecordsDiff {
  return new Map(
    [...diff].filter(([, { before, after }]) => !before || !after || !sameRecord(before, after)),
  );
}

/** A step that later typing is not added to. */
function closed(step: OpenStep): OpenStep {
  return step.isOpen ? { ...step, isOpen: false } : step;
}
