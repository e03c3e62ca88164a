import { act, createEvent, fireEvent, screen, within } from '@testing-library/react';
import { useState, type JSX } from 'react';
import { company } from '../testing/company.test-kit.ts';
import { showPlace, type ShownPlace } from '../testing/place.test-kit.tsx';
import { CompetencyTable } from './competency-table.tsx';

function SaidTable(): JSX.Element {
  const [said, say] = useState('');
  return (
    <>
      <CompetencyTable say={say} />
      <p role="note">{said}</p>
    </>
  );
}

const COLUMNS = ['name', 'category', 'definition', 'indicators', 1, 2, 3] as const;

/** A column by its field, a level by its rank. */
export type Column = (typeof COLUMNS)[number];

/** Shows the table of the small company; what it says to those who hear it stands in a note. */
export const show = (options: Parameters<typeof showPlace>[1] = {}): ShownPlace =>
  showPlace(<SaidTable />, { model: company(), where: { place: 'competencies', view: 'table' }, ...options });
/** The rows under the heads, the one that is not there yet last. */
export const rows = (): HTMLElement[] => screen.getAllByRole('row').slice(1);
/** A cell by its row and column. */
export const cell = (row: number, column: Column): HTMLElement => {
  const those = within(rows()[row] ?? document.body);
  const cells = [...those.getAllByRole('rowheader'), ...those.getAllByRole('gridcell')];
  return cells[COLUMNS.indexOf(column)] ?? document.body;
};
/** What the cells of a row say, line by line. */
export const textsOf = (row: number): (string | null)[] =>
  COLUMNS.map((column) =>
    [...cell(row, column).querySelectorAll('.words')]
      .flatMap((words) => (words.children.length > 0 ? [...words.children] : [words]))
      .map(({ textContent }) => textContent)
      .join('\n'),
  );
/** How many cells are chosen. */
export const chosen = (): number => document.querySelectorAll('[aria-selected="true"]').length;
/** The names of the model's competencies in document order. */
export const names = (place: ShownPlace): string[] =>
  [...place.model().childIds(place.model().root, 'category'), place.model().root].flatMap((parent) =>
    place
      .model()
      .children(parent, 'competency')
      .map(({ name }) => name['et'] ?? ''),
  );

/** Takes the last step back. */
export function undo({ session }: ShownPlace): void {
  act(() => {
    session.undo();
  });
}

/** Presses a cell and lets something be pasted there. */
export async function pasteAt(place: ShownPlace, at: HTMLElement, text: string, html = ''): Promise<void> {
  await place.user.click(at);
  paste(text, html);
}

/** Pastes into what has the focus. */
export function paste(text: string, html = ''): void {
  const target = document.activeElement ?? document.body;
  const getData = (type: string): string => (type === 'text/html' ? html : text);
  fireEvent(target, createEvent.paste(target, { clipboardData: { getData } }));
}

/** What a copying of what has the focus puts on the clipboard, by type. */
export function copied(kind: 'copy' | 'cut' = 'copy'): Record<string, string> {
  const held: Record<string, string> = {};
  const target = document.activeElement ?? document.body;
  const setData = (type: string, text: string): void => void (held[type] = text);
  fireEvent(target, createEvent[kind](target, { clipboardData: { setData } }));
  return held;
}
