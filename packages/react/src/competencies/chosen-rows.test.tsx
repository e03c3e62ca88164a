import { ModelTx, newModel } from '@tegu/core';
import { act, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { clipboard } from '../testing/clipboard.test-kit.ts';
import { showPlace } from '../testing/place.test-kit.tsx';
import { RowList } from './row-list.tsx';
import { caretIn, item, last, row, showRows, type ShownRows } from './rows.test-kit.tsx';

const DEEDS = ['Küsib', 'Kordab', 'Ütleb', 'Tänab', 'Helistab'];

/** Chooses rows by keyboard: from one, as many below it. */
async function chooseRows({ user }: ShownRows, from: number, more: number): Promise<void> {
  await user.click(row(from));
  await user.keyboard(`{Escape}{Shift>}${'{ArrowDown}'.repeat(more)}{/Shift}`);
}

const bar = (): HTMLElement => screen.getByRole('group', { name: 'Valitud read' });
const chosen = (): number => screen.queryAllByText('Valitud').length;

describe('several rows at once', () => {
  test('are chosen by Escape, then Shift and the arrows, and said', async () => {
    const rows = showRows(...DEEDS);
    await rows.user.click(row(1));
    await rows.user.keyboard('{Escape}');
    expect(item(1)).toHaveFocus();
    expect(rows.say).toHaveBeenLastCalledWith('„Kordab“ on valitud.');
    expect(screen.queryByRole('group', { name: 'Valitud read' })).not.toBeInTheDocument();
    await rows.user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(rows.say).toHaveBeenLastCalledWith('3 rida valitud');
    expect(item(3)).toHaveFocus();
    expect(bar()).toHaveTextContent('3 rida valitud');
    await rows.user.keyboard('{Shift>}{ArrowUp}{/Shift}');
    expect(chosen()).toBe(2);
    await rows.user.keyboard('{Escape}');
    expect(chosen()).toBe(1);
  });

  test('move together with the focus, as one step, and no further than the end', async () => {
    const rows = showRows(...DEEDS);
    await chooseRows(rows, 2, 1);
    await rows.user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(rows.texts()).toEqual(['Küsib', 'Ütleb', 'Tänab', 'Kordab', 'Helistab']);
    expect(rows.say).toHaveBeenLastCalledWith('2 rida on liigutatud, kohad 2–3 / 5.');
    expect(item(2)).toHaveFocus();
    act(() => void rows.session.undo());
    expect(rows.texts()).toEqual(DEEDS);
    await rows.user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{ArrowDown}{/Alt}');
    expect(rows.texts()).toEqual(['Küsib', 'Kordab', 'Helistab', 'Ütleb', 'Tänab']);
    expect(item(4)).toHaveFocus();
  });

  test('are deleted together and come back together; the focus goes on to the next', async () => {
    const rows = showRows(...DEEDS);
    await chooseRows(rows, 1, 2);
    await rows.user.keyboard('{Delete}');
    expect(rows.texts()).toEqual(['Küsib', 'Helistab']);
    expect(item(1)).toHaveFocus();
    expect(screen.getByText('3 rida on kustutatud.')).toBeVisible();
    await rows.user.click(screen.getByRole('button', { name: 'Võta tagasi' }));
    expect(rows.texts()).toEqual(DEEDS);
  });

  test('that are all rows leave the focus in the one that is not there yet', async () => {
    const rows = showRows('Küsib', 'Kordab');
    await rows.user.click(row(0));
    await rows.user.keyboard('{Escape}{Control>}a{/Control}{Backspace}');
    expect(rows.texts()).toEqual([]);
    expect(last()).toHaveFocus();
  });

  test('are copied below the last of them by Ctrl+D, and the copies are chosen', async () => {
    const rows = showRows(...DEEDS);
    await chooseRows(rows, 1, 1);
    await rows.user.keyboard('{Control>}d{/Control}');
    expect(rows.texts()).toEqual(['Küsib', 'Kordab', 'Ütleb', 'Kordab', 'Ütleb', 'Tänab', 'Helistab']);
    expect(rows.say).toHaveBeenLastCalledWith('2 reast on tehtud koopia.');
    expect(chosen()).toBe(2);
    expect(item(3)).toHaveFocus();
    act(() => void rows.session.undo());
    expect(rows.texts()).toEqual(DEEDS);
  });

  test('are copied as lines and as a list, cut, and pasted below the chosen row', async () => {
    const rows = showRows('Küsib <kohe>', 'Kordab', 'Ütleb');
    await chooseRows(rows, 0, 1);
    const { kept, data } = clipboard();
    fireEvent.copy(item(1), { clipboardData: data });
    expect(kept.get('text/plain')).toBe('Küsib <kohe>\nKordab');
    expect(kept.get('text/html')).toBe('<ul><li>Küsib &lt;kohe&gt;</li><li>Kordab</li></ul>');
    expect(rows.say).toHaveBeenLastCalledWith('2 rida on kopeeritud.');
    fireEvent.cut(item(1), { clipboardData: data });
    expect(rows.texts()).toEqual(['Ütleb']);
    fireEvent.paste(item(0), { clipboardData: data });
    expect(rows.texts()).toEqual(['Ütleb', 'Küsib <kohe>', 'Kordab']);
    expect(rows.say).toHaveBeenLastCalledWith('2 rida on kleebitud.');
    act(() => void rows.session.undo());
    act(() => void rows.session.undo());
    expect(rows.texts()).toEqual(['Küsib <kohe>', 'Kordab', 'Ütleb']);
  });

  test('leave what is copied within a text to the text', async () => {
    const rows = showRows('Küsib');
    await rows.user.click(row(0));
    expect(fireEvent.copy(row(0), { clipboardData: clipboard().data })).toBe(true);
  });

  test('are chosen with the mouse on grip or margin: Ctrl one by one, Shift as far as it reaches', async () => {
    const rows = showRows(...DEEDS);
    const grip = (index: number): HTMLElement =>
      within(item(index)).getByRole('button', { name: /^Liiguta/ });
    await rows.user.keyboard('{Control>}');
    await rows.user.click(item(0));
    await rows.user.click(grip(2));
    await rows.user.keyboard('{/Control}');
    expect(chosen()).toBe(2);
    await rows.user.keyboard('{Shift>}');
    await rows.user.click(grip(4));
    await rows.user.keyboard('{/Shift}');
    expect(chosen()).toBe(3);
    const pressed = createEvent.mouseDown(item(1), { shiftKey: true });
    fireEvent(item(1), pressed);
    expect(pressed.defaultPrevented).toBe(true);
    await rows.user.click(within(bar()).getByRole('button', { name: 'Tee koopia' }));
    expect(rows.texts()).toHaveLength(8);
  });

  test('move to another competency from the bar, and undo brings them back', async () => {
    const rows = showRows(...DEEDS);
    await chooseRows(rows, 0, 1);
    await rows.user.click(within(bar()).getByRole('button', { name: 'Vii …' }));
    await rows.user.click(screen.getByRole('menuitem', { name: 'Koostöö' }));
    expect(rows.texts(rows.other)).toEqual(['Küsib', 'Kordab']);
    expect(rows.texts()).toEqual(['Ütleb', 'Tänab', 'Helistab']);
    expect(screen.getByText('2 rida on viidud kompetentsi „Koostöö“ alla.')).toBeVisible();
    act(() => void rows.session.undo());
    expect(rows.texts()).toEqual(DEEDS);
    expect(rows.texts(rows.other)).toEqual([]);
  });

  test('are tapped one after the other, after "Vali mitu rida" in the menu of one', async () => {
    const rows = showRows(...DEEDS);
    await rows.user.click(screen.getByRole('button', { name: 'Veel: Kordab' }));
    await rows.user.click(screen.getByRole('menuitem', { name: 'Vali mitu rida' }));
    expect(screen.getByRole('checkbox', { name: 'Vali: Kordab' })).toBeChecked();
    await rows.user.click(screen.getByRole('checkbox', { name: 'Vali: Tänab' }));
    expect(rows.say).toHaveBeenLastCalledWith('2 rida valitud');
    await rows.user.click(within(bar()).getByRole('button', { name: 'Kustuta' }));
    expect(rows.texts()).toEqual(['Küsib', 'Ütleb', 'Helistab']);
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });

  test('are tapped no longer after "Valmis" or Escape, and the focus stays near', async () => {
    const { user } = showRows('Küsib', 'Kordab');
    const pick = async (): Promise<void> => {
      await user.click(screen.getByRole('button', { name: 'Veel: Kordab' }));
      await user.click(screen.getByRole('menuitem', { name: 'Vali mitu rida' }));
    };
    await pick();
    expect(screen.getByRole('checkbox', { name: 'Vali: Kordab' })).toHaveFocus();
    await user.click(within(bar()).getByRole('button', { name: 'Valmis' }));
    expect(item(1)).toHaveFocus();
    await pick();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    expect(item(1)).toHaveFocus();
  });

  test('give way to their words: by Enter and F2 with the caret where it was, by a letter with that letter', async () => {
    const rows = showRows('Küsib');
    caretIn(row(0), 2);
    await rows.user.keyboard('{Escape}{Enter}');
    expect(row(0)).toHaveFocus();
    expect(row(0).selectionStart).toBe(2);
    await rows.user.keyboard('{Escape}{F2}');
    expect(row(0)).toHaveFocus();
    await rows.user.keyboard('{Escape}x');
    expect(rows.texts()).toEqual(['Küxsib']);
    expect(chosen()).toBe(0);
  });

  test('are chosen no longer once somebody writes elsewhere', async () => {
    const rows = showRows(...DEEDS);
    await chooseRows(rows, 0, 2);
    await rows.user.click(last());
    expect(chosen()).toBe(0);
    expect(screen.queryByRole('group', { name: 'Valitud read' })).not.toBeInTheDocument();
  });
});

test('in a model for looking at only, no row is chosen', () => {
  const tx = new ModelTx(newModel('et'));
  const competency = tx.create('competency', tx.model.root, {});
  tx.create('indicator', competency, { text: { et: 'Küsib' } });
  showPlace(<RowList competency={competency} kind="indicator" labelledBy="x" say={() => undefined} />, {
    model: tx.model,
    readOnly: true,
  });
  fireEvent.click(item(0), { ctrlKey: true });
  fireEvent.keyDown(row(0), { key: 'Escape' });
  expect(chosen()).toBe(0);
});

describe('Tab', () => {
  test('goes from text to text; grip and menu are on its way once the row is chosen', async () => {
    const { user } = showRows('Küsib', 'Kordab');
    await user.click(row(0));
    await user.tab();
    expect(row(1)).toHaveFocus();
    await user.tab({ shift: true });
    expect(row(0)).toHaveFocus();
    await user.keyboard('{Escape}');
    await user.tab();
    expect(screen.getByRole('button', { name: 'Liiguta: Küsib' })).toHaveFocus();
  });

  test('is not needed for the menu of the chosen row: Shift+F10 opens it', async () => {
    const { user } = showRows('Küsib');
    await user.click(row(0));
    await user.keyboard('{Escape}{Shift>}{F10}{/Shift}');
    await waitFor(() => expect(screen.getByRole('menu', { name: 'Veel: Küsib' })).toBeVisible());
  });
});
