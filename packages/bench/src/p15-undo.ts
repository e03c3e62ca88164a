import { apply, commands, History, readFile } from '@tegu/core';
import { madeFile } from './made-model.ts';
import { editTime } from './p2-edit.ts';
import { compare, median, timed, type Comparison } from './ratio.ts';

/** P15: undo beside an edit; what autosaving a key costs the main thread, beside JSON.stringify of the model's file. */
export function* undo(): Iterable<Comparison> {
  const model = readFile(madeFile(14_000)).model;
  const args = {
    id: 'indicator:77-1',
    field: 'text',
    language: 'et',
    edit: { at: 0, delete: 0, insert: 'x' },
  };
  const undoTime = (): number => {
    const times = Array.from({ length: 500 }, () => {
      const { model: edited, diff } = apply(model, commands['edit-text'], args);
      const history = History.empty().record({ label: 'edit-text', diff, at: 0, window: 0 });
      return timed(() => {
        const back = history.undo();
        if (back) edited.apply(back.diff);
      });
    });
    return median(times);
  };
  yield compare('P15', 'undo / an edit', 2, 9, undoTime, () => editTime(model, 14_000));

  const parsed: unknown = JSON.parse(madeFile(14_000));
  const { diff } = apply(model, commands['edit-text'], args);
  // Saving hands the changed records to the browser's database, which clones them on the main thread and writes elsewhere.
  const save = (): number => timed(() => structuredClone([...diff.values()].map(({ after }) => after)));
  yield compare(
    'P15',
    'main thread for one autosave at 14,000 / JSON.stringify of the file',
    0.1,
    9,
    save,
    () => timed(() => JSON.stringify(parsed)),
  );
}
