import { afterEdit, NO_CHANGE, smallestEdit, textsIn, type Refusal } from '@tegu/core';
import * as Y from 'yjs';
import { isOfNewerSchema, rootsOf } from '../document/live-roots.ts';
import { OwnMarks } from '../document/own-marks.ts';
import { Projection } from '../document/projection.ts';
import {
  baseContainersFor,
  makeContainers,
  missingFor,
  takeMarks,
  writeRecord,
  type Pen,
} from '../document/write-record.ts';
import type { Change, LiveModel } from './live-model.ts';
import { RecordingTx } from './recording-tx.ts';
import { deltaKey, TextDeltas, type ToldEdits } from './text-deltas.ts';
import { spotOf } from './travel.ts';
import { UndoSteps } from './undo-steps.ts';

/** How a document is opened. */
export interface LiveOptions {
  /** For looking at only. */
  readonly readOnly?: boolean | undefined;
  /** The clock that groups typing; a test has its own. */
  readonly now?: (() => number) | undefined;
}

const READ_ONLY: Refusal = { reason: 'read-only', about: '' };

/**
 * Opens a document for editing; undefined where it holds no model. A document of a newer schema is for looking at only. What
 * is written here takes the same way back as what others write: through the document.
 */
export function openLiveModel(
  doc: Y.Doc,
  { readOnly = false, now = Date.now }: LiveOptions = {},
): LiveModel | undefined {
  const projection = Projection.of(doc);
  return projection && new OpenLiveModel(doc, projection, readOnly || isOfNewerSchema(rootsOf(doc)), now);
}

class OpenLiveModel implements LiveModel {
  readonly doc: Y.Doc;
  readonly readOnly: boolean;
  private readonly projection: Projection;
  private readonly deltas: TextDeltas;
  private readonly steps: UndoSteps;
  private readonly pen: Pen;
  /** By these the document tells what is written here: letters and marks, which are undone, and containers, which are not. */
  private readonly writing: object = { of: 'letters and marks' };
  private readonly making: object = { of: 'containers' };
  private readonly listeners = new Set<(change: Change) => void>();
  private labels: readonly [string | null, string | null] = [null, null];
  /** The model that was told of last; what is quarantined may change it without any record. */
  private told: LiveModel['model'];
  private isWriting = false;
  private readonly onTransaction = (): void => {
    if (!this.isWriting) this.publish('remote');
  };

  constructor(doc: Y.Doc, projection: Projection, readOnly: boolean, now: () => number) {
    this.doc = doc;
    this.projection = projection;
    this.readOnly = readOnly;
    this.told = projection.model;
    const roots = rootsOf(doc);
    this.steps = new UndoSteps(roots, this.writing, now);
    this.pen = {
      roots,
      // Yjs gives each opened document a number of its own; a writer's name must be as rare.
      writer: doc.clientID.toString(36),
      keysOf: (id) => projection.keysOf(id),
      marks: new OwnMarks(now),
    };
    // After the projection: it takes up the keys first.
    this.deltas = new TextDeltas(roots, this.pen.keysOf);
    doc.on('afterTransaction', this.onTransaction);
  }

  get model(): LiveModel['model'] {
    return this.projection.model;
  }

  get undoable(): string | null {
    return this.steps.undoable;
  }

  get redoable(): string | null {
    return this.steps.redoable;
  }

  readonly run: LiveModel['run'] = (command, args, { typingIn, onMade } = {}) => {
    if (this.mayNotWrite) return READ_ONLY;
    const answer = command.can(this.model, args);
    if (answer !== true) return answer;
    const tx = new RecordingTx(this.model);
    const made = command.run(tx, args);
    onMade?.(made);
    this.write(command.id, tx, typeof typingIn === 'function' ? typingIn(made) : typingIn);
    return true;
  };

  readonly runTogether: LiveModel['runTogether'] = (label, run, { typingIn } = {}) => {
    if (this.mayNotWrite) return READ_ONLY;
    const tx = new RecordingTx(this.model);
    let refused: Refusal | undefined;
    run((command, args, onMade) => {
      if (refused) return refused;
      const answer = command.can(tx.model, args);
      if (answer !== true) return (refused = answer);
      const made = command.run(tx, args);
      onMade?.(made);
      return true;
    });
    if (refused) return refused;
    this.write(label, tx, typeof typingIn === 'function' ? typingIn() : typingIn);
    return true;
  };

  readonly undo: LiveModel['undo'] = () => this.travel(() => this.steps.undo());

  readonly redo: LiveModel['redo'] = () => this.travel(() => this.steps.redo());

  readonly onChange: LiveModel['onChange'] = (listener) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly close: LiveModel['close'] = () => {
    this.doc.off('afterTransaction', this.onTransaction);
    this.projection.stop();
    this.deltas.stop();
    this.steps.close();
    this.listeners.clear();
  };

  /** A newer Tegu may have come to the document since it was opened. */
  private get mayNotWrite(): boolean {
    return this.readOnly || isOfNewerSchema(this.pen.roots);
  }

  private write(label: string, tx: RecordingTx, typing: string | undefined): void {
    const { diff } = tx;
    if (diff.size === 0) return;
    this.asOne('edit', () => {
      const bases = [...diff.values()].flatMap(({ before, after }) =>
        after ? baseContainersFor(this.pen, before, after) : [],
      );
      // All at once: each transaction costs as much as there are clients, and each base text is one.
      if (bases.length > 0)
        this.doc.transact(() => {
          for (const base of bases) Y.applyUpdate(this.doc, base);
        }, this.making);
      const missing = [...diff.values()].flatMap(({ before, after }) =>
        after ? (missingFor(this.pen, before, after) ?? []) : [],
      );
      if (missing.length > 0)
        this.doc.transact(() => {
          for (const each of missing) makeContainers(this.pen, each);
        }, this.making);
      const made = new Set(missing.flatMap(({ record, isNew }) => (isNew ? [record.id] : [])));
      this.steps.begin(label, typing);
      this.doc.transact(() => {
        for (const [id, { before, after }] of diff) {
          if (!after) takeMarks(this.pen, id);
          else
            writeRecord(this.pen, {
              before,
              after,
              isNew: made.has(id),
              editsOf: (field, language) => tx.editsOf(id, field, language),
            });
        }
      }, this.writing);
    });
  }

  private travel(go: () => string | undefined): ReturnType<LiveModel['undo']> {
    if (this.mayNotWrite) return undefined;
    let label: string | undefined;
    const diff = this.asOne('undo', () => (label = go()));
    return label === undefined ? undefined : { label, spot: spotOf(diff) };
  }

  /** Several transactions, told of once. */
  private asOne(source: Change['source'], act: () => void): Change['diff'] {
    this.isWriting = true;
    try {
      act();
    } finally {
      this.isWriting = false;
    }
    return this.publish(source);
  }

  private publish(source: Change['source']): Change['diff'] {
    const diff = this.projection.catchUp();
    const told = this.deltas.take();
    const labels = [this.undoable, this.redoable] as const;
    const isSame = labels[0] === this.labels[0] && labels[1] === this.labels[1] && this.told === this.model;
    this.labels = labels;
    this.told = this.model;
    if (diff.size === 0 && isSame) return NO_CHANGE;
    const change: Change = { model: this.model, diff, source, editsOf: editsIn(diff, told) };
    for (const listener of [...this.listeners]) listener(change);
    return diff;
  }
}

/** The edits that the document has told of, if they make one text the other; where they do not, the smallest that does. */
function editsIn(diff: Change['diff'], told: ToldEdits): Change['editsOf'] {
  return (id, field, language) => {
    const { before, after } = diff.get(id) ?? {};
    const from = (before && textsIn(before, field)?.[language]) ?? '';
    const to = (after && textsIn(after, field)?.[language]) ?? '';
    if (from === to) return [];
    const edits = told.get(deltaKey(id, field, language));
    return edits?.reduce(afterEdit, from) === to ? edits : [smallestEdit(from, to)];
  };
}
