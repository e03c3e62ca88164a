import { apply, commands, History, readFile, type EditTextArgs } from '@tegu/core';
import { documentOf, openLiveModel } from '@tegu/store';
import * as Y from 'yjs';
import { madeFile } from './made-model.ts';
import { editTime } from './p2-edit.ts';
import { compare, median, timed, type Comparison } from './ratio.ts';

const LIVE = 2_000;

const args: EditTextArgs = {
  id: 'indicator:77-1',
  field: 'text',
  language: 'et',
  edit: { at: 0, delete: 0, insert: 'x' },
};

/** P15: undo beside an edit, on a plain model and on a live one; what autosaving a key costs the main thread. */
export function* undo(): Iterable<Comparison> {
  const model = readFile(madeFile(14_000)).model;
  yield compare(
    'P15',
    'undo / an edit, plain model of 14,000',
    2,
    9,
    () => {
      const times = Array.from({ length: 500 }, () => {
        const { model: edited, diff } = apply(model, commands['edit-text'], args);
        const history = History.empty().record({ label: 'edit-text', diff, at: 0, window: 0 });
        return timed(() => {
          const back = history.undo();
          if (back) edited.apply(back.diff);
        });
      });
      return median(times);
    },
    () => editTime(model, 14_000),
  );
  yield* live();
}

function* live(): Iterable<Comparison> {
  const file = madeFile(LIVE);
  const model = openLiveModel(documentOf(readFile(file).model));
  if (!model) return;
  const edits: number[] = [];
  const undos: number[] = [];
  const saves: number[] = [];
  // Saving merges the updates of a pause's typing and hands them to the browser's database, which copies them.
  let waiting: Uint8Array[] = [];
  model.doc.on('update', (update: Uint8Array) => waiting.push(update));
  const round = (): void => {
    waiting = [];
    edits.push(timed(() => model.run(commands['edit-text'], args)));
    saves.push(timed(() => structuredClone(Y.mergeUpdates(waiting))));
    undos.push(timed(() => model.undo()));
  };
  for (let i = 0; i < 300; i++) round();
  const since = (times: readonly number[]): number => median(times.slice(-200));
  yield compare(
    'P15',
    'undo / an edit, live model of 2,000',
    2,
    9,
    () => {
      for (let i = 0; i < 200; i++) round();
      return since(undos);
    },
    () => since(edits),
  );
  const parsed: unknown = JSON.parse(file);
  yield compare(
    'P15',
    'main thread for one autosave at 2,000 / JSON.stringify of the file',
    0.1,
    9,
    () => {
      for (let i = 0; i < 200; i++) round();
      return since(saves);
    },
    () => timed(() => JSON.stringify(parsed)),
  );
}
