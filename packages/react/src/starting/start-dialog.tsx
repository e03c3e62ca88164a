import { writtenLanguage, type Model } from '@tegu/core';
import type { TableChoice } from '@tegu/interchange/documents';
import { useId, useMemo, useRef, useState, type JSX } from 'react';
import { Sheet } from '../controls/sheet.tsx';
import { useLanguageNames } from '../languages/language-names.ts';
import { UI_LANGUAGES } from '../messages/languages.ts';
import { useFormats, useUiLanguage, useWords } from '../messages/words.tsx';
import { useTableMemory } from '../pasting/table-choices.ts';
import { StartField } from './start-field.tsx';
import {
  isFileText,
  MOST_CHARACTERS,
  MOST_COMPETENCIES,
  startParts,
  startTable,
  type StartParts,
  type StartTable,
} from './start-reading.ts';
import { OutsideLines, StartTables } from './start-tables.tsx';
import { startedModel, startLevels } from './started-model.ts';

/** What somebody has put into the dialog: it is kept while the dialog is closed. */
export interface StartDraft {
  readonly text: string;
  /** The language that they said; null for the one that the text is clearly written in, or else that of the screen. */
  readonly language: string | null;
}

export interface StartDialogProps {
  readonly title: string;
  /** The name of the model that is made. */
  readonly modelTitle: string;
  readonly draft: StartDraft;
  readonly onDraft: (draft: StartDraft) => void;
  /** Takes the model that was made of the text. */
  readonly onModel: (model: Model) => void;
  /** Takes the text of a model's file. */
  readonly onFileText: (text: string) => void;
  /** Takes files that were pasted. */
  readonly onFiles: (files: readonly File[]) => void;
  /** Asks for a file. */
  readonly onPickFile: () => void;
  readonly onClose: () => void;
}

const NO_PARTS: StartParts = { tables: [], lines: [] };

/** A start with what a company has already: a table or a list becomes a model, and one sees first what goes where. */
export function StartDialog({
  title,
  modelTitle,
  draft,
  onDraft,
  onModel,
  onFileText,
  onFiles,
  onPickFile,
  onClose,
}: StartDialogProps): JSX.Element {
  const words = useWords();
  const { formatList } = useFormats();
  const nameOf = useLanguageNames();
  const uiLanguage = useUiLanguage();
  const [field, hint, select, said] = [useId(), useId(), useId(), useId()];
  const place = useRef<HTMLDivElement>(null);
  const [choices, setChoices] = useState<ReadonlyMap<string, TableChoice>>(new Map());
  const [areKept, keep] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const { text } = draft;
  const isFile = isFileText(text);
  const isTooLong = text.length > MOST_CHARACTERS;
  const language = useMemo(
    () => draft.language ?? (isFile ? undefined : writtenLanguage(text)) ?? uiLanguage,
    [draft.language, isFile, text, uiLanguage],
  );
  const levels = useMemo(() => startLevels(language), [language]);
  const memory = useTableMemory(levels);
  const { tables: found, lines } = useMemo(
    () => (isFile || isTooLong ? NO_PARTS : startParts(text, levels)),
    [isFile, isTooLong, text, levels],
  );
  const tables = useMemo(
    () =>
      found.map((table) => startTable(table, choices.get(table.key) ?? memory?.recall(table.key), levels)),
    [found, choices, memory, levels],
  );
  const deeds = tables.length === 0 || areKept ? lines : [];
  const competencies = tables.flatMap((table) => table.competencies);
  const columnsOut = tables.reduce((count, { leftOut }) => count + leftOut.length, 0);
  const rows = [...competencies, ...(deeds.length > 0 ? [{ name: '', indicators: deeds }] : [])];

  /** What keeps a model from being made. */
  const lacking = (): string | null => {
    if (isTooLong) return words('starting.tooLong', { count: text.length, most: MOST_CHARACTERS });
    if (tables.some(isNameless)) return words('pasting.noName');
    if (rows.length === 0) return words('starting.empty');
    if (rows.length > MOST_COMPETENCIES)
      return words('starting.tooMany', { count: rows.length, most: MOST_COMPETENCIES });
    return null;
  };
  const refuse = (why: string): void => {
    setRefused(why);
    const table = place.current?.querySelectorAll('.tegu-pasting')[tables.findIndex(isNameless)];
    const at = table?.querySelector('select') ?? place.current?.querySelector('textarea');
    at?.focus();
  };
  const make = (): void => {
    if (isFile) return onFileText(text);
    const why = lacking();
    if (why !== null) return refuse(why);
    const model = startedModel({ language, title: modelTitle, rows });
    if (model) onModel(model);
    else refuse(words('starting.unreadable'));
  };
  const change = (next: Partial<StartDraft>): void => {
    setRefused(null);
    onDraft({ ...draft, ...next });
  };
  const counts = [
    ...(competencies.length > 0 ? [words('pasting.added', { count: competencies.length })] : []),
    ...(deeds.length > 0 ? [words('starting.deeds', { count: deeds.length })] : []),
    ...(columnsOut > 0 ? [words('starting.columnsOut', { count: columnsOut })] : []),
    ...(deeds.length < lines.length ? [words('starting.linesOut', { count: lines.length })] : []),
  ];
  const telling = isFile
    ? words('starting.isFile')
    : ((isTooLong ? lacking() : null) ?? refused ?? formatList(counts, { type: 'unit' }));
  return (
    <Sheet
      title={title}
      size="wide"
      foot={
        <>
          <p className="tegu-pasting-counted" id={said} role="status">
            {telling}
          </p>
          <p className="acts">
            <button type="button" className="tegu-button primary" aria-describedby={said} onClick={make}>
              {words('starting.make')}
            </button>
            <button type="button" className="tegu-button quiet" onClick={onPickFile}>
              {words('starting.file')}
            </button>
          </p>
        </>
      }
      onClose={onClose}
    >
      <div className="tegu-starting" ref={place}>
        <label className="tegu-label" htmlFor={field}>
          {words('starting.paste')}
        </label>
        <p className="tegu-muted" id={hint}>
          {words('starting.hint')}
        </p>
        <StartField
          id={field}
          text={text}
          lang={language}
          hasTables={tables.length > 0}
          describedBy={`${hint} ${said}`}
          isInvalid={refused !== null || isTooLong}
          onText={(next) => change({ text: next })}
          onFiles={onFiles}
        />
        <p className="language">
          <label htmlFor={select}>{words('starting.language')}</label>
          <select
            id={select}
            value={language}
            onChange={(event) => change({ language: event.currentTarget.value })}
          >
            {UI_LANGUAGES.map((each) => (
              <option key={each} value={each}>
                {nameOf(each)}
              </option>
            ))}
          </select>
        </p>
        <StartTables
          tables={tables}
          levels={levels}
          lang={language}
          onChoice={(key, choice) => {
            setRefused(null);
            setChoices(new Map(choices).set(key, choice));
            memory?.keep(key, choice);
          }}
        />
        {tables.length > 0 && lines.length > 0 && (
          <OutsideLines lines={lines} lang={language} areKept={areKept} onKeep={keep} />
        )}
      </div>
    </Sheet>
  );
}

function isNameless({ targets }: StartTable): boolean {
  return !targets.includes('name');
}
