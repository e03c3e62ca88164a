import { commands, pastePlan, type PasteMode } from '@tegu/core';
import {
  hasHeads,
  pastedCompetencies,
  seemingTargets,
  seemsHeaded,
  type TableChoice,
} from '@tegu/interchange/documents';
import { useId, useMemo, useState, type JSX } from 'react';
import { CheckBox } from '../controls/check-box.tsx';
import { Sheet } from '../controls/sheet.tsx';
import { useFormats, useWords } from '../messages/words.tsx';
import { useContentLanguages, useSession, useSessionState } from '../session/session-context.tsx';
import { useUndoToast } from '../session/undo-toast.tsx';
import { afterDialog } from './after-dialog.ts';
import { blockOf, isOwnCells } from './clipboard-block.ts';
import type { ClipboardTexts } from './clipboard-texts.ts';
import { ColumnTable } from './column-table.tsx';
import { PasteFoot } from './paste-foot.tsx';
import { ownLevels, usePasteLevels } from './paste-levels.ts';
import { tableKey, useTableMemory } from './table-choices.ts';
import type { PasteOptions } from './use-block-paste.tsx';

export interface PasteDialogProps extends PasteOptions {
  readonly clipboard: ClipboardTexts;
  /** The file that the table came from, where nobody has pasted it. */
  readonly file?: PastedFile | undefined;
  readonly onClose: () => void;
}

/** A file whose table stands in the dialog. */
export interface PastedFile {
  readonly name: string;
  /** Opens the file as a model of its own instead. */
  readonly onOther: () => void;
}

/** What a block of several columns will do before it is done: where each column goes, how many are added and updated. */
export function PasteDialog({
  clipboard,
  file,
  chosen = [],
  onCells,
  onPasted,
  onClose,
}: PasteDialogProps): JSX.Element {
  const words = useWords();
  const { formatList } = useFormats();
  const session = useSession();
  const undoToast = useUndoToast();
  const levels = usePasteLevels();
  const model = useSessionState((state) => state.model);
  const [language = 'en'] = useContentLanguages();
  const modes = useId();
  const block = useMemo(() => blockOf(clipboard), [clipboard]);
  const memory = useTableMemory(levels);
  const [choice, setChoice] = useState(() => memory?.recall(tableKey(block)));
  const isExact = isOwnCells(clipboard);
  // Of our own cells each is known for what it is.
  const hasHead = choice?.hasHead ?? (isExact ? hasHeads : seemsHeaded)(block, levels);
  const guessed = useMemo(() => seemingTargets(block, levels, hasHead), [block, levels, hasHead]);
  const [mode, setMode] = useState<PasteMode>('update');
  const targets = choice?.targets ?? guessed;
  const body = useMemo(() => (hasHead ? block.slice(1) : block), [block, hasHead]);
  const rows = useMemo(
    () => pastedCompetencies(body, targets, levels, { isExact }),
    [body, targets, levels, isExact],
  );
  const args = { language, mode, rows, replacing: mode === 'replace' ? chosen : [] };
  const plan = pastePlan(model, args);
  const updated = plan.targets.filter((target) => target !== null).length;
  const added = rows.length - updated;
  const hasSameNames = pastePlan(model, { ...args, mode: 'update', replacing: [] }).targets.some(
    (target) => target !== null,
  );
  const hasNames = targets.includes('name');
  const counts = [
    ...(added > 0 || updated === 0 ? [words('pasting.added', { count: added })] : []),
    ...(updated > 0 ? [words('pasting.updated', { count: updated })] : []),
    ...(plan.removed.length > 0 ? [words('pasting.removed', { count: plan.removed.length })] : []),
  ];
  const choose = (next: TableChoice): void => {
    setChoice(next);
    memory?.keep(tableKey(block), next);
  };
  const paste = (): void => {
    let made: readonly string[] = [];
    // Which competency a row updates, and so on which scale it stands, is known by the plan.
    const placed = pastedCompetencies(body, targets, levels, {
      isExact,
      heads: hasHead ? block[0] : [],
      ownLevels: (row) => ownLevels(model, plan.targets[row] ?? null),
    });
    const done = session.runTogether(`paste-competencies ${rows.length}`, (step) =>
      step(commands['paste-competencies'], { ...args, rows: placed }, (ids) => (made = ids)),
    );
    onClose();
    if (done !== true) return;
    undoToast(words(file ? 'pasting.brought' : 'pasting.done', { count: rows.length }));
    if (onPasted) afterDialog(() => onPasted(made));
  };
  return (
    <Sheet
      title={file ? words('pasting.file', { name: file.name }) : words('pasting.title')}
      size="wide"
      foot={
        <PasteFoot
          counted={hasNames ? formatList(counts, { type: 'unit' }) : words('pasting.noName')}
          isDisabled={!hasNames || rows.length === 0}
          onPaste={paste}
          onOther={file?.onOther}
          onCells={onCells}
          onClose={onClose}
        />
      }
      onClose={onClose}
    >
      <div className="tegu-pasting">
        <CheckBox
          label={words('pasting.heads')}
          isChecked={hasHead}
          onChange={(isChecked) => choose({ hasHead: isChecked, targets: null })}
        />
        <ColumnTable
          block={block}
          hasHead={hasHead}
          targets={targets}
          levels={levels}
          lang={language}
          onTarget={(column, target) =>
            choose({ hasHead, targets: targets.map((each, i) => (i === column ? target : each)) })
          }
        />
        {(hasSameNames || chosen.length > 0) && (
          <ModeChoice
            title={words(file ? 'sheets.mode' : 'pasting.mode')}
            mode={mode}
            chosen={chosen.length}
            onMode={setMode}
            name={modes}
          />
        )}
      </div>
    </Sheet>
  );
}

interface ModeChoiceProps {
  readonly title: string;
  readonly mode: PasteMode;
  /** How many competencies the block could replace. */
  readonly chosen: number;
  readonly name: string;
  readonly onMode: (mode: PasteMode) => void;
}

function ModeChoice({ title, mode, chosen, name, onMode }: ModeChoiceProps): JSX.Element {
  const words = useWords();
  const modes: readonly PasteMode[] = chosen > 0 ? ['update', 'add', 'replace'] : ['update', 'add'];
  return (
    <fieldset className="modes">
      <legend>{title}</legend>
      {modes.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={mode === each} onChange={() => onMode(each)} />
          {words(`pasting.mode.${each}`, { count: chosen })}
        </label>
      ))}
    </fieldset>
  );
}
