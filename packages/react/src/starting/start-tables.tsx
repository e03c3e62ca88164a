import { useId, type JSX } from 'react';
import { CheckBox } from '../controls/check-box.tsx';
import { useFormats, useWords } from '../messages/words.tsx';
import { ColumnTable } from '../pasting/column-table.tsx';
import type { ScaleLevel } from '../pasting/paste-levels.ts';
import type { TableChoice } from '@tegu/interchange/documents';
import type { StartTable } from './start-reading.ts';

interface StartTablesProps {
  readonly tables: readonly StartTable[];
  readonly levels: readonly ScaleLevel[];
  readonly lang: string;
  readonly onChoice: (key: string, choice: TableChoice) => void;
}

/** The tables of the text: where each column goes, the first rows, and what goes nowhere. */
export function StartTables({ tables, levels, lang, onChoice }: StartTablesProps): JSX.Element {
  return (
    <>
      {tables.map((table, i) => (
        <TablePart
          key={table.key}
          table={table}
          place={tables.length > 1 ? i + 1 : null}
          levels={levels}
          lang={lang}
          onChoice={(choice) => onChoice(table.key, choice)}
        />
      ))}
    </>
  );
}

interface TablePartProps {
  readonly table: StartTable;
  /** Which of several it is. */
  readonly place: number | null;
  readonly levels: readonly ScaleLevel[];
  readonly lang: string;
  readonly onChoice: (choice: TableChoice) => void;
}

function TablePart({ table, place, levels, lang, onChoice }: TablePartProps): JSX.Element {
  const words = useWords();
  const { formatList } = useFormats();
  const heading = useId();
  const { block, hasHead, targets, leftOut } = table;
  const names = leftOut.map((i) => {
    const head = hasHead ? (block[0]?.[i] ?? '').trim() : '';
    return head === '' ? String(i + 1) : words('starting.quoted', { name: head });
  });
  return (
    <div className="tegu-pasting" {...(place === null ? {} : { role: 'group', 'aria-labelledby': heading })}>
      {place !== null && <h3 id={heading}>{words('starting.table', { place })}</h3>}
      <CheckBox
        label={words('pasting.heads')}
        isChecked={hasHead}
        onChange={(isChecked) => onChoice({ hasHead: isChecked, targets: null })}
      />
      <ColumnTable
        block={block}
        hasHead={hasHead}
        targets={targets}
        levels={levels}
        lang={lang}
        place={place}
        onTarget={(column, target) =>
          onChoice({ hasHead, targets: targets.map((each, i) => (i === column ? target : each)) })
        }
      />
      {names.length > 0 && (
        <p className="left-out">
          {words('starting.leftOut', { count: names.length, names: formatList(names) })}
        </p>
      )}
    </div>
  );
}

interface OutsideLinesProps {
  readonly lines: readonly string[];
  readonly lang: string;
  readonly areKept: boolean;
  readonly onKeep: (areKept: boolean) => void;
}

/** The lines around the tables: they are shown, and may be kept too. */
export function OutsideLines({ lines, lang, areKept, onKeep }: OutsideLinesProps): JSX.Element {
  const words = useWords();
  const count = lines.length;
  return (
    <div className="tegu-outside">
      <details>
        <summary>{words(areKept ? 'starting.outside.kept' : 'starting.outside', { count })}</summary>
        <ul lang={lang}>
          {lines.map((line, i) => (
            // Lines may be alike, and the list is made anew as a whole.
            <li key={i}>{line}</li>
          ))}
        </ul>
      </details>
      <CheckBox label={words('starting.outside.keep')} isChecked={areKept} onChange={onKeep} />
    </div>
  );
}
