import * as Y from 'yjs';
import type { LiveRoots } from '../document/live-roots.ts';

/** Typing goes on as the same step while the pauses are no longer than this, in milliseconds. */
const TYPING_WINDOW = 1000;

const LABEL = 'label';

/** One writer's labelled undo steps over a document; what others write is never taken back. */
export class UndoSteps {
  private readonly manager: Y.UndoManager;
  private readonly now: () => number;
  private label = '';
  private typing: string | undefined;
  private lastTyped = 0;

  constructor({ records, texts }: LiveRoots, origin: object, now: () => number) {
    this.now = now;
    this.manager = new Y.UndoManager([records, texts], {
      trackedOrigins: new Set([origin]),
      // When a step ends is decided here, not by the time between transactions.
      captureTimeout: Infinity,
    });
    const name = ({ stackItem }: { readonly stackItem: StackItem }): void => {
      stackItem.meta.set(LABEL, this.label);
    };
    this.manager.on('stack-item-added', name);
    this.manager.on('stack-item-updated', name);
  }

  get undoable(): string | null {
    return labelOf(this.manager.undoStack.at(-1));
  }

  get redoable(): string | null {
    return labelOf(this.manager.redoStack.at(-1));
  }

  /** Says what the next transaction is; typing in the same text without a pause is one step. */
  begin(label: string, typing: string | undefined): void {
    const at = this.now();
    const goesOn = typing !== undefined && typing === this.typing && at - this.lastTyped <= TYPING_WINDOW;
    if (!goesOn) this.manager.stopCapturing();
    this.label = goesOn ? (this.undoable ?? label) : label;
    this.typing = typing;
    this.lastTyped = at;
  }

  /** Takes the last step back that has anything left to take back; its label, or undefined where there is none. */
  undo(): string | undefined {
    return this.travel(() => this.manager.undo(), this.manager.redoStack);
  }

  /** Does the last undone step again. */
  redo(): string | undefined {
    return this.travel(() => this.manager.redo(), this.manager.undoStack);
  }

  close(): void {
    this.manager.destroy();
  }

  private travel(go: () => StackItem | null, arrivals: readonly StackItem[]): string | undefined {
    this.typing = undefined;
    const gone = go();
    if (!gone) return undefined;
    const label = labelOf(gone) ?? '';
    arrivals.at(-1)?.meta.set(LABEL, label);
    return label;
  }
}

type StackItem = Y.UndoManager['undoStack'][number];

function labelOf(item: StackItem | undefined): string | null {
  const label: unknown = item?.meta.get(LABEL);
  return typeof label === 'string' ? label : null;
}
