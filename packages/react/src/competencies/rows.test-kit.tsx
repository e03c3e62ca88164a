import { ModelTx, newModel, type Id } from '@tegu/core';
import { screen } from '@testing-library/react';
import { vi, type Mock } from 'vitest';
import { showPlace, type ShownPlace } from '../testing/place.test-kit.tsx';
import { RowList } from './row-list.tsx';

export interface ShownRows extends ShownPlace {
  readonly competency: Id;
  /** Another competency, without rows. */
  readonly other: Id;
  readonly say: Mock<(words: string) => void>;
  /** What the rows say in the model; of the other competency where it is named. */
  readonly texts: (competency?: Id) => readonly string[];
}

/** The deeds of one competency, beside another that has none. */
export function showRows(...texts: readonly string[]): ShownRows {
  const tx = new ModelTx(newModel('et'));
  const competency = tx.create('competency', tx.model.root, { name: { et: 'Kliendi kuulamine' } });
  const other = tx.create('competency', tx.model.root, { name: { et: 'Koostöö' } });
  for (const text of texts) tx.create('indicator', competency, { text: { et: text } });
  const say = vi.fn<(words: string) => void>();
  const place = showPlace(
    <>
      <h2 id="deeds">Teod</h2>
      <RowList competency={competency} kind="indicator" labelledBy="deeds" say={say} />
    </>,
    { model: tx.model },
  );
  return {
    ...place,
    competency,
    other,
    say,
    texts: (of = competency) =>
      place
        .model()
        .children(of, 'indicator')
        .map(({ text }) => text['et'] ?? ''),
  };
}

/** The text of a row on the screen. */
export function row(index: number): HTMLTextAreaElement {
  const found = screen.getAllByRole<HTMLTextAreaElement>('textbox', { name: 'Tegu' })[index];
  if (!found) throw new Error(`No row ${index}`);
  return found;
}

/** The row itself. */
export function item(index: number): HTMLElement {
  const found = row(index).closest('li');
  if (!found) throw new Error(`No row ${index}`);
  return found;
}

/** The row that is not there yet. */
export function last(): HTMLTextAreaElement {
  return screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Lisa tegu …' });
}

export function caretIn(element: HTMLTextAreaElement, at: number): void {
  element.focus();
  element.setSelectionRange(at, at);
}
