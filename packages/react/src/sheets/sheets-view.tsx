import { useMemo, useState, type JSX } from 'react';
import type { Loss } from '@tegu/core';
import type { Workbook } from '@tegu/interchange';
import { useToast } from '../controls/toasts.tsx';
import { CheckBox } from '../controls/check-box.tsx';
import { useUiLanguage, useWords } from '../messages/words.tsx';
import { useSession, useSessionState } from '../session/session-context.tsx';
import { useModelTitle } from './model-title.ts';
import { useHandOut, type SheetFormat } from '../use/hand-out.ts';
import { LossNote } from '../use/loss-note.tsx';
import { useWorkbookWriter, type WorkbookWriter } from './workbook-writer.ts';

const TYPES: Readonly<Record<SheetFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
};

/** The model as sheets: what stands in them, what they leave out, and the ways out to a spreadsheet and back. */
export function SheetsView(): JSX.Element {
  const words = useWords();
  const language = useUiLanguage();
  const session = useSession();
  const toast = useToast();
  const handOut = useHandOut();
  const title = useModelTitle();
  const model = useSessionState((state) => state.model);
  const writer = useWorkbookWriter();
  const [withNames, setNames] = useState(false);
  const written = useMemo(() => {
    const sheets = writer?.writeWorkbook(model, { language, names: withNames });
    return sheets && { ...sheets, losses: [...sheets.losses, ...(writer?.longCells(sheets.workbook) ?? [])] };
  }, [writer, model, language, withNames]);
  const names = useMemo(() => writer?.countNamesOfPeople(model) ?? 0, [writer, model]);
  if (!handOut) return <p className="tegu-lead">{words('sheets.nowhere')}</p>;
  const give = async (workbook: Workbook, format: SheetFormat, name: string): Promise<void> => {
    const content = await handOut.writeSheets(workbook, format).catch(() => undefined);
    if (content === undefined) {
      toast({ message: words('sheets.notWritten') });
      return;
    }
    handOut.save({ title: name, ending: `.${format}`, type: TYPES[format], content });
    toast({ message: words('use.downloaded') });
  };
  const giveModel = (format: SheetFormat): void => {
    if (written) void give(written.workbook, format, title);
  };
  return (
    <div className="tegu-sheets">
      <p className="tegu-lead">{words('sheets.lead')}</p>
      <div className="tools" role="group" aria-label={words('use.tools')}>
        <button type="button" className="tegu-button primary" onClick={() => giveModel('xlsx')}>
          {words('sheets.excel')}
        </button>
        <button type="button" className="tegu-button" onClick={() => giveModel('csv')}>
          {words('sheets.csv')}
        </button>
        {!session.readOnly && (
          <button type="button" className="tegu-button" onClick={() => handOut.bringIn()}>
            {words('sheets.bring')}
          </button>
        )}
      </div>
      {names > 0 && (
        <CheckBox label={words('sheets.names', { count: names })} isChecked={withNames} onChange={setNames} />
      )}
      {written && <Contents workbook={written.workbook} losses={written.losses} />}
      <section className="template">
        <h2>{words('sheets.template')}</h2>
        <p>{words('sheets.template.about')}</p>
        <button type="button" className="tegu-button" onClick={() => giveTemplate(writer, language, give)}>
          {words('sheets.template.get')}
        </button>
      </section>
    </div>
  );
}

function giveTemplate(
  writer: WorkbookWriter | undefined,
  language: string,
  give: (workbook: Workbook, format: SheetFormat, name: string) => Promise<void>,
): void {
  const template = writer?.templateWorkbook(language);
  if (template) void give(template, 'xlsx', template.title);
}

interface ContentsProps {
  readonly workbook: Workbook;
  readonly losses: readonly Loss[];
}

/** What stands in the sheets, and what they leave out. */
function Contents({ workbook, losses }: ContentsProps): JSX.Element {
  const words = useWords();
  return (
    <section>
      <h2>{words('sheets.contents')}</h2>
      <ul className="contents">
        {workbook.sheets.map(({ name, rows }) => (
          <li key={name}>
            <span>{name}</span>{' '}
            <span className="tegu-muted">{words('sheets.rows', { count: rows.length })}</span>
          </li>
        ))}
      </ul>
      {losses.length === 0 ? (
        <p className="tegu-muted">{words('sheets.losses.none')}</p>
      ) : (
        <LossNote file="Excel" losses={losses} />
      )}
    </section>
  );
}
