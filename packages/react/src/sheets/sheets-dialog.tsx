import { commands, type Id } from '@tegu/core';
import type { Grid } from '@tegu/interchange';
import { readBeside, type SheetsRead } from '@tegu/interchange/workbook';
import { useId, useMemo, useState, type JSX } from 'react';
import { Sheet } from '../controls/sheet.tsx';
import { useLanguageNames } from '../languages/language-names.ts';
import { useFormats, useWords } from '../messages/words.tsx';
import { useContentLanguages, useSession, useSessionState } from '../session/session-context.tsx';
import { useUndoToast } from '../session/undo-toast.tsx';
import { compared } from '../use/compared.ts';
import type { Speech } from '../use/compared-words.ts';
import { chosenBy, countsOf, SHEET_MODES, ticked, type SheetMode } from './sheet-modes.ts';
import { SheetChanges } from './sheet-changes.tsx';
import { SheetTroubles } from './sheet-troubles.tsx';

export interface SheetsDialogProps {
  /** What the file is called. */
  readonly name: string;
  readonly grids: readonly Grid[];
  /** Opens the file as a model of its own instead. */
  readonly onOther: () => void;
  readonly onClose: () => void;
}

/** What a file of sheets would do to the open model, record by record, before anything happens. */
export function SheetsDialog({ name, grids, onOther, onClose }: SheetsDialogProps): JSX.Element {
  const words = useWords();
  const session = useSession();
  // What is read beside the model stays so while it is looked at: whoever writes on meanwhile is asked anew.
  const model = useSessionState((state) => state.model);
  const read = useMemo(() => readBeside(grids, model), [grids, model]);
  const [mode, setMode] = useState<SheetMode>('update');
  const [set, setChosen] = useState<ReadonlySet<Id> | null>(null);
  const chosen = set ?? chosenBy(mode, read.changes);
  const undoToast = useUndoToast();
  const counts = countsOf(read.changes, chosen);
  const total = counts.new + counts.changed + counts.missing;
  const toggle = (ids: readonly Id[], isChosen: boolean): void => {
    setChosen(ticked(read.changes, chosen, ids, isChosen));
  };
  const bringIn = (): void => {
    const goal = read.goal(chosen);
    const done = session.runTogether(`bring-in-sheets ${total}`, (step) =>
      step(commands['replace-model'], { model: goal }),
    );
    onClose();
    if (done === true) undoToast(words('sheets.done', { count: total }));
  };
  return (
    <Sheet
      title={words('sheets.title', { name })}
      size="wide"
      foot={
        <div className="tegu-sheets-foot">
          <p role="status">{words('sheets.counted', counts)}</p>
          <div className="buttons">
            <button type="button" className="tegu-button" onClick={onOther}>
              {words('sheets.other')}
            </button>
            <button type="button" className="tegu-button" onClick={onClose}>
              {words('sheets.cancel')}
            </button>
            <button
              type="button"
              className="tegu-button primary"
              disabled={total === 0 || session.readOnly}
              onClick={bringIn}
            >
              {words('sheets.take')}
            </button>
          </div>
        </div>
      }
      onClose={onClose}
    >
      <div className="tegu-sheets-preview">
        <SheetTroubles read={read} />
        {read.changes.length === 0 ? (
          <p className="tegu-lead">{words(isReadWhole(read) ? 'sheets.same' : 'sheets.sameAsRead')}</p>
        ) : (
          <>
            <ModeChoice
              mode={set === null ? mode : null}
              onMode={(next) => {
                setMode(next);
                setChosen(null);
              }}
            />
            <Changes read={read} chosen={chosen} onToggle={toggle} />
          </>
        )}
      </div>
    </Sheet>
  );
}

/** True where every row, column and sheet was understood. */
function isReadWhole({ faults, notes }: SheetsRead): boolean {
  return faults.length === 0 && notes.every(({ kind }) => kind === 'examples');
}

interface ModeChoiceProps {
  /** Null once records were chosen one by one. */
  readonly mode: SheetMode | null;
  readonly onMode: (mode: SheetMode) => void;
}

function ModeChoice({ mode, onMode }: ModeChoiceProps): JSX.Element {
  const words = useWords();
  const name = useId();
  return (
    <fieldset className="modes">
      <legend>{words('sheets.mode')}</legend>
      {SHEET_MODES.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={mode === each} onChange={() => onMode(each)} />
          {words(`sheets.mode.${each}`)}
        </label>
      ))}
    </fieldset>
  );
}

interface ChangesProps {
  readonly read: SheetsRead;
  readonly chosen: ReadonlySet<Id>;
  readonly onToggle: (ids: readonly Id[], isChosen: boolean) => void;
}

/** The changes under the things that they belong to, in the words of the model before and after. */
function Changes({ read, chosen, onToggle }: ChangesProps): JSX.Element {
  const words = useWords();
  const languages = useContentLanguages();
  const { formatDate } = useFormats();
  const languageName = useLanguageNames();
  const whole = useMemo(() => read.whole(), [read]);
  const { groups } = useMemo(() => compared(read.base, whole), [read, whole]);
  const speech: Omit<Speech, 'model'> = { languages, words, formatDate, languageName };
  return (
    <SheetChanges
      changes={read.changes}
      groups={groups}
      was={{ ...speech, model: read.base }}
      is={{ ...speech, model: whole }}
      chosen={chosen}
      onToggle={onToggle}
    />
  );
}
