import { commands, type Id } from '@tegu/core';
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { ShownPlace } from '../testing/place.test-kit.tsx';
import { cell, names, pasteAt, rows, show } from './table.test-kit.tsx';

/** The competency of a row; '' for the row that is not there yet. */
const idOf = (row: number): Id => rows()[row]?.dataset['competency'] ?? '';

/** Somebody else, or another tab, puts a competency before one, or at the end. */
function putBefore(place: ShownPlace, id: Id, name: string): void {
  const record = place.model().record(id, 'competency');
  const parent = record ? place.model().parentOf(record) : place.model().root;
  act(() => {
    place.session.run(commands['create-record'], {
      type: 'competency',
      parent,
      before: record ? id : null,
      texts: { name: { et: name } },
    });
  });
}

function remove({ session }: ShownPlace, ...ids: readonly Id[]): void {
  act(() => void session.run(commands['delete-records'], { ids }));
}

function nameOf(place: ShownPlace, id: Id): string | undefined {
  return place.model().record(id, 'competency')?.name['et'];
}

describe('while rows come and go by the hand of others', () => {
  test('what is typed goes into the cell that it was begun in', async () => {
    const place = show();
    const [first, id] = [idOf(0), idOf(1)];
    const before = names(place);
    await place.user.dblClick(cell(1, 'name'));
    await place.user.keyboard(' lõpuni');
    putBefore(place, first, 'Uus siin');
    await place.user.keyboard(' välja{Enter}');
    expect(nameOf(place, id)).toBe(`${before[1]} lõpuni välja`);
    expect(names(place)).toEqual(['Uus siin', before[0], `${before[1]} lõpuni välja`, ...before.slice(2)]);
    expect(cell(3, 'name')).toHaveFocus();
  });

  test('the row that is not there yet stays the last one', async () => {
    const place = show();
    const before = names(place);
    await place.user.click(cell(before.length, 'name'));
    await place.user.keyboard('Minu');
    putBefore(place, '', 'Nende');
    await place.user.keyboard(' oma{Enter}');
    expect(names(place)).toEqual([...before, 'Nende', 'Minu oma']);
  });

  test('the chosen cell stays the one that has the focus, so that a key reaches no other', async () => {
    const place = show();
    const before = names(place);
    await place.user.click(cell(1, 'name'));
    putBefore(place, idOf(0), 'Uus siin');
    expect(cell(2, 'name')).toHaveFocus();
    expect(cell(2, 'name')).toHaveAttribute('aria-selected', 'true');
    await place.user.keyboard('{Delete}');
    expect(names(place)).toEqual(['Uus siin', before[0], '', ...before.slice(2)]);
  });

  test('a list that was pasted at a row becomes deeds of that row', async () => {
    const place = show();
    const [first, id] = [idOf(0), idOf(1)];
    const before = place.model().childIds(id, 'indicator').length;
    await pasteAt(place, cell(1, 'indicators'), '- Küsib üle.\n- Kordab öeldut.');
    const dialog = within(await screen.findByRole('dialog'));
    putBefore(place, first, 'Uus siin');
    await place.user.click(dialog.getByRole('button', { name: 'Kleebi tegudena' }));
    await waitFor(() => expect(place.model().childIds(id, 'indicator')).toHaveLength(before + 2));
  });

  test('words bring back the row that was deleted under them, as one step that is told', async () => {
    const place = show();
    const id = idOf(1);
    const before = names(place);
    await place.user.dblClick(cell(1, 'indicators'));
    await place.user.keyboard('{Alt>}{Enter}{/Alt}Küsib üle.');
    remove(place, id);
    expect(names(place)).toEqual(before);
    expect(place.model().children(id, 'indicator').at(-1)?.text['et']).toBe('Küsib üle.');
    expect(
      screen.getByText(`„${before[1]}“ kustutati vahepeal. See on koos sinu kirjutatuga tagasi.`),
    ).toBeVisible();
    await place.user.click(screen.getByRole('button', { name: 'Võta tagasi' }));
    expect(place.model().isLive(id)).toBe(false);
  });

  test('they bring back the category with it, and a level that was described keeps one text', async () => {
    const place = show();
    const id = idOf(0);
    await place.user.dblClick(cell(0, 1));
    await place.user.keyboard('Teeb.{Enter}');
    await place.user.dblClick(cell(0, 1));
    await place.user.keyboard(' Ja küsib.');
    const record = place.model().record(id, 'competency');
    remove(place, record ? place.model().parentOf(record) : '');
    expect(place.model().isLive(id)).toBe(true);
    expect(
      place
        .model()
        .children(id, 'descriptor')
        .map(({ text }) => text['et']),
    ).toEqual(['Lepib kliendiga kokku aja.', 'Teeb. Ja küsib.']);
  });

  test('a row that nobody has typed in stays deleted', async () => {
    const place = show();
    const id = idOf(1);
    await place.user.dblClick(cell(1, 'name'));
    remove(place, id);
    expect(place.model().isLive(id)).toBe(false);
  });

  test('a list that was pasted at a row that is deleted while it is asked about brings the row back', async () => {
    const place = show();
    const id = idOf(1);
    const before = place.model().childIds(id, 'indicator').length;
    await pasteAt(place, cell(1, 'indicators'), '- Küsib üle.\n- Kordab öeldut.');
    const dialog = within(await screen.findByRole('dialog'));
    remove(place, id);
    await place.user.click(dialog.getByRole('button', { name: 'Kleebi tegudena' }));
    await waitFor(() => expect(place.model().children(id, 'indicator')).toHaveLength(before + 2));
    expect(place.model().isLive(id)).toBe(true);
  });

  test('nobody is called back into the table', () => {
    const place = show();
    act(() => screen.getByRole('button', { name: /Kopeeri/ }).focus());
    putBefore(place, idOf(0), 'Uus siin');
    expect(screen.getByRole('button', { name: /Kopeeri/ })).toHaveFocus();
  });
});
