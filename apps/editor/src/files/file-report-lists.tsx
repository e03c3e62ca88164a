import type { LeftOut } from '@tegu/interchange/documents';
import type { RowFault, SheetNote } from '@tegu/interchange/workbook';
import { sheetNoteWords, useWords } from '@tegu/react';
import type { JSX, ReactNode } from 'react';
import { useAppWords } from '../messages/load-messages.ts';
import type { SheetFaultWords } from '../sheets/sheet-fault-words.ts';

/** So much is told at once; the rest on request. */
const TOLD = 5;

interface LeftOutOfProps {
  readonly leftOut: readonly LeftOut[];
  readonly words: SheetFaultWords;
}

/** What of a document became nothing, quoted, with the reason. */
export function LeftOutOf({ leftOut, words: { ofLeftOut } }: LeftOutOfProps): JSX.Element {
  const words = useAppWords();
  return (
    <details>
      <summary>{words('report.leftOut', { count: leftOut.length })}</summary>
      <Lines
        lines={leftOut.map((piece) => (
          <>
            <q>{piece.text}</q> – {ofLeftOut(piece)}
          </>
        ))}
      />
    </details>
  );
}

interface RowsWhyProps {
  readonly faults: readonly RowFault[];
  readonly words: SheetFaultWords;
}

/** The rows that were not understood, each with its place and what would be right. */
export function RowsWhy({ faults, words: { ofRow } }: RowsWhyProps): JSX.Element {
  const words = useAppWords();
  const more = faults.slice(TOLD);
  return (
    <>
      <Lines lines={faults.slice(0, TOLD).map(ofRow)} />
      {more.length > 0 && (
        <details>
          <summary>{words('report.moreRows', { count: more.length })}</summary>
          <Lines lines={more.map(ofRow)} />
        </details>
      )}
    </>
  );
}

/** What of sheets did not come along. */
export function PassedOver({ notes }: { readonly notes: readonly SheetNote[] }): JSX.Element | null {
  const words = useWords();
  return notes.length === 0 ? null : <Lines lines={notes.map((note) => sheetNoteWords(note, words))} />;
}

function Lines({ lines }: { readonly lines: readonly ReactNode[] }): JSX.Element {
  return (
    <ul>
      {lines.map((line, i) => (
        // Two lines may be worded alike, and the list is never put in another order.
        <li key={i}>{line}</li>
      ))}
    </ul>
  );
}
