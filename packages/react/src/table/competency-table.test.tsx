import { commands } from '@tegu/core';
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { modelWith } from '../testing/place.test-kit.tsx';
import {
  cell,
  chosen,
  copied,
  names,
  paste,
  rows,
  show,
  textsOf,
  undo,
  type Column,
} from './table.test-kit.tsx';

describe('the table of competencies', () => {
  test('has a row for each in document order, headed by what it shows', () => {
    show();
    const grid = screen.getByRole('grid', { name: 'Kompetentsid tabelina' });
    expect(grid).toHaveAttribute('aria-rowcount', '4');
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Nimi',
      'Kategooria',
      'Selgitus',
      'Käitumuslikud väljendused',
      '1Algaja',
      '2Meister',
      '3Ekspert',
    ]);
    expect(screen.getByRole('rowheader', { name: 'Lubadusest kinnipidamine' })).toBeInTheDocument();
    expect(textsOf(0)).toEqual([
      'Lubadusest kinnipidamine',
      'Vastutus',
      'Ütleb, mida teeb, ja teeb, mida ütles.',
      'Annab kliendile vastuse samal pöördumisel.\nPaneb lubaduse kohe kirja.',
      '',
      'Lepib kliendiga kokku aja.',
      '',
    ]);
    expect(rows()[2]).toHaveTextContent('Kirjuta või kleebi siia');
    expect(rows().map((row) => row.getAttribute('aria-rowindex'))).toEqual(['2', '3', '4']);
  });

  test('is one stop of Tab, and opens at the competency in the address', async () => {
    const place = show({ where: { place: 'competencies', view: 'table', item: 'competency:valjastamine' } });
    await place.user.tab();
    expect(screen.getByRole('button', { name: 'Veerud (3 peidus)' })).toHaveFocus();
    await place.user.tab();
    expect(screen.getByRole('button', { name: 'Kopeeri tabel' })).toHaveFocus();
    await place.user.tab();
    expect(cell(1, 'name')).toHaveFocus();
    await place.user.tab();
    expect(screen.getByRole('grid')).not.toContainElement(document.querySelector<HTMLElement>(':focus'));
  });

  test('is gone through as a spreadsheet is', async () => {
    const place = show();
    await place.user.click(cell(0, 'name'));
    const goes = async (keys: string, row: number, column: Column): Promise<void> => {
      await place.user.keyboard(keys);
      expect(cell(row, column), keys).toHaveFocus();
    };
    await goes('{ArrowRight}', 0, 'category');
    await goes('{ArrowDown}', 1, 'category');
    await goes('{ArrowLeft}', 1, 'name');
    await goes('{ArrowUp}', 0, 'name');
    await goes('{Control>}{ArrowRight}{/Control}', 0, 3);
    await goes('{Control>}{ArrowDown}{/Control}', 2, 3);
    await goes('{Home}', 2, 'name');
    await goes('{End}', 2, 3);
    await goes('{Control>}{Home}{/Control}', 0, 'name');
    await goes('{Control>}{End}{/Control}', 2, 3);
    await goes('{PageUp}', 0, 3);
    await goes('{PageDown}', 2, 3);
    await goes('{Shift>}{Enter}{/Shift}', 1, 3);
    await goes('{Enter}', 2, 3);
  });

  test('chooses cells by Shift, by dragging and all at once, and says how many', async () => {
    const place = show();
    await place.user.click(cell(0, 'category'));
    expect(chosen()).toBe(1);
    await place.user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
    expect(chosen()).toBe(4);
    expect(screen.getByRole('note')).toHaveTextContent('Valitud 2 rida × 2 veergu.');
    expect(cell(1, 'definition')).toHaveFocus();
    await place.user.keyboard('{Escape}');
    expect(chosen()).toBe(1);
    await place.user.keyboard('{Control>}a{/Control}');
    expect(chosen()).toBe(14);
    await place.user.pointer([
      { keys: '[MouseLeft>]', target: cell(0, 'name') },
      { target: cell(1, 'definition') },
      { keys: '[/MouseLeft]' },
    ]);
    expect(chosen()).toBe(6);
    await place.user.click(cell(0, 'name'));
    await place.user.keyboard('{Shift>}');
    await place.user.click(cell(1, 'category'));
    expect(chosen()).toBe(4);
  });

  test('looks without writing where the model is for looking at only', async () => {
    const place = show({ readOnly: true });
    expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '3');
    await place.user.click(cell(0, 'name'));
    await place.user.keyboard('x{F2}{Delete}');
    paste('muu');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(textsOf(0)[0]).toBe('Lubadusest kinnipidamine');
    expect(copied()['text/plain']).toBe('Lubadusest kinnipidamine\r\n');
  });
});

describe('a cell', () => {
  test('is written over by typing; Enter writes it and goes down, undo takes it back in one step', async () => {
    const place = show();
    await place.user.click(cell(0, 'definition'));
    await place.user.keyboard('Peab sõna.{Enter}');
    expect(textsOf(0)[2]).toBe('Peab sõna.');
    expect(cell(1, 'definition')).toHaveFocus();
    undo(place);
    expect(textsOf(0)[2]).toBe('Ütleb, mida teeb, ja teeb, mida ütles.');
  });

  test('is written on by F2 and by a double press, in a field of its own language', async () => {
    const place = show();
    await place.user.click(cell(0, 'name'));
    await place.user.keyboard('{F2}');
    const field = screen.getByRole('textbox', { name: 'Nimi: Lubadusest kinnipidamine' });
    expect(field).toHaveFocus();
    expect(field).toHaveAttribute('lang', 'et');
    await place.user.keyboard(' alati{Tab}');
    expect(textsOf(0)[0]).toBe('Lubadusest kinnipidamine alati');
    expect(cell(0, 'category')).toHaveFocus();
    await place.user.dblClick(cell(0, 2));
    await place.user.keyboard('!{Shift>}{Tab}{/Shift}');
    expect(textsOf(0)[5]).toBe('Lepib kliendiga kokku aja.!');
    expect(cell(0, 1)).toHaveFocus();
  });

  test('stays as it was by Escape, and where nothing was typed', async () => {
    const place = show();
    await place.user.click(cell(0, 'definition'));
    await place.user.keyboard('Midagi muud{Escape}');
    expect(textsOf(0)[2]).toBe('Ütleb, mida teeb, ja teeb, mida ütles.');
    expect(cell(0, 'definition')).toHaveFocus();
    fireEvent.keyDown(cell(0, 'definition'), { key: 'Dead' });
    expect(screen.getByRole('textbox')).toHaveValue('');
    await place.user.click(cell(1, 'name'));
    expect(textsOf(0)[2]).toBe('Ütleb, mida teeb, ja teeb, mida ütles.');
    expect(place.session.store.getState().undoable).toBeNull();
  });

  test('keeps what was typed when it is left by a press elsewhere, or goes', async () => {
    const place = show();
    await place.user.click(cell(0, 'definition'));
    await place.user.keyboard('Peab sõna.');
    await place.user.click(cell(1, 'name'));
    expect(textsOf(0)[2]).toBe('Peab sõna.');
    await place.user.keyboard('Uus nimi');
    place.unmount();
    expect(names(place)).toContain('Uus nimi');
  });

  test('waits for a letter that is put together of several keys', async () => {
    const place = show();
    await place.user.click(cell(0, 'name'));
    fireEvent.keyDown(cell(0, 'name'), { key: 'Process' });
    const field = screen.getByRole('textbox');
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    expect(field).toBeInTheDocument();
  });

  test('of deeds has a line for each: those that stay keep their record', async () => {
    const place = show();
    await place.user.click(cell(0, 'indicators'));
    await place.user.keyboard('{F2}');
    const field = screen.getByRole<HTMLTextAreaElement>('textbox');
    expect(field.value).toBe('Annab kliendile vastuse samal pöördumisel.\nPaneb lubaduse kohe kirja.');
    await place.user.clear(field);
    await place.user.keyboard('Paneb lubaduse kohe kirja.{Alt>}{Enter}{/Alt}Küsib üle.{Enter}');
    const deeds = place.model().children('competency:lubadus', 'indicator');
    expect(deeds.map(({ text }) => text['et'])).toEqual(['Paneb lubaduse kohe kirja.', 'Küsib üle.']);
    expect(deeds[0]?.id).toBe('indicator:paneb');
    undo(place);
    expect(place.model().childIds('competency:lubadus', 'indicator')).toEqual([
      'indicator:vastab',
      'indicator:paneb',
    ]);
  });

  test('of the category moves the competency, into one that is there or a new one, and is followed', async () => {
    const place = show();
    await place.user.click(cell(0, 'category'));
    await place.user.keyboard('Kaup{Tab}');
    expect(names(place)).toEqual(['Kauba väljastamine', 'Lubadusest kinnipidamine']);
    expect(cell(1, 'definition')).toHaveFocus();
    await place.user.click(cell(1, 'category'));
    await place.user.keyboard(' vastutus{Enter}');
    expect(place.model().childIds('category:vastutus', 'competency')).toEqual([
      'competency:valjastamine',
      'competency:lubadus',
    ]);
    await place.user.keyboard('{Escape}');
    await place.user.click(cell(0, 'category'));
    await place.user.keyboard('{Delete}');
    expect(place.model().childIds(place.model().root, 'competency')).toEqual(['competency:valjastamine']);
  });

  test('of a level is written at the level of the head', async () => {
    const place = show();
    await place.user.click(cell(1, 3));
    await place.user.keyboard('Õpetab teisi.{Enter}');
    expect(place.model().children('competency:valjastamine', 'descriptor')).toMatchObject([
      { level: 'level:3', text: { et: 'Õpetab teisi.' } },
    ]);
  });

  test('of a level says which it is where the competency has a scale of its own', async () => {
    const place = show();
    const { root } = place.model();
    const create = commands['create-record'];
    act(() => {
      let scale: string | undefined;
      place.session.run(create, { type: 'scale', parent: root }, { onMade: ([id]) => (scale = id) });
      for (const name of ['Madal', 'Kõrge'])
        place.session.run(create, { type: 'level', parent: scale ?? '', texts: { name: { et: name } } });
      place.session.run(commands['set-field'], {
        id: 'competency:valjastamine',
        field: 'scale',
        value: scale ?? null,
      });
    });
    expect(cell(1, 2)).toHaveTextContent('Kõrge');
    expect(cell(1, 3)).toHaveTextContent('');
    await place.user.click(cell(1, 3));
    await place.user.keyboard('Kolmandat ei ole.');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(place.model().children('competency:valjastamine', 'descriptor')).toEqual([]);
  });

  test('of the last row makes a competency, which Enter goes on from', async () => {
    const place = show({ model: modelWith() });
    await place.user.click(cell(0, 'name'));
    await place.user.keyboard('Kuulamine{Enter}Kord{Tab}Hoolivus{Enter}');
    expect(names(place).sort()).toEqual(['Kord', 'Kuulamine']);
    expect(rows()).toHaveLength(3);
    undo(place);
    undo(place);
    expect(names(place)).toEqual(['Kuulamine']);
  });
});
