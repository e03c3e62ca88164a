import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import { cell, copied, names, paste, pasteAt, show, textsOf, undo } from './table.test-kit.tsx';

// The dialog is fetched when it is first asked for; a test does not wait for that.
beforeAll(() => import('../pasting/paste-dialog.tsx'));

describe('cells', () => {
  test('are cleared by Delete and filled down by Ctrl+D, each in one step', async () => {
    const place = show();
    await place.user.click(cell(0, 'definition'));
    await place.user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}{Delete}');
    expect([textsOf(0)[2], textsOf(0)[3], textsOf(1)[2], textsOf(1)[3]]).toEqual(['', '', '', '']);
    expect(place.session.store.getState().undoable).toBe('clear-cells 4');
    undo(place);
    await place.user.keyboard('{Control>}d{/Control}');
    expect(textsOf(1)[2]).toBe('Ütleb, mida teeb, ja teeb, mida ütles.');
    expect(place.model().children('competency:valjastamine', 'indicator')).toHaveLength(2);
    undo(place);
    await place.user.click(cell(1, 2));
    await place.user.keyboard('{Control>}d{/Control}');
    expect(textsOf(1)[5]).toBe('Lepib kliendiga kokku aja.');
  });

  test('are copied as text and as a table, and cut', async () => {
    const place = show();
    await place.user.click(cell(0, 'indicators'));
    await place.user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    const { 'text/plain': text = '', 'text/html': html = '' } = copied('cut');
    expect(text).toBe(
      '"Annab kliendile vastuse samal pöördumisel.\nPaneb lubaduse kohe kirja."\r\nPakib purunevad asjad pehmesse.\r\n',
    );
    expect(html).toContain('<table lang="et"');
    expect(textsOf(0)[3]).toBe('');
    expect(place.session.store.getState().undoable).toBe('cut-cells 2');
    await pasteAt(place, cell(0, 'indicators'), text, html);
    expect(textsOf(0)[3]).toBe('Annab kliendile vastuse samal pöördumisel.\nPaneb lubaduse kohe kirja.');
    expect(textsOf(1)[3]).toBe('Pakib purunevad asjad pehmesse.');
  });

  test('take a block of their own shape cell by cell, and one text all of them', async () => {
    const place = show();
    await place.user.click(cell(0, 'name'));
    await place.user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
    paste('A\tÜks\nB\tKaks\n');
    expect(names(place)).toEqual(['A', 'B']);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(place.session.store.getState().undoable).toBe('paste-cells 2');
    await place.user.click(cell(0, 'definition'));
    await place.user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    paste('Sama');
    expect([textsOf(0)[2], textsOf(1)[2]]).toEqual(['Sama', 'Sama']);
  });

  test('that are pasted past the last row make competencies', async () => {
    const place = show();
    await place.user.click(cell(1, 'name'));
    const html = '<table data-tegu-cells=""><tr><td>A<td>Vastutus<tr><td>B<td>Vastutus<tr><td>C<td></table>';
    paste('A\tVastutus\nB\tVastutus\nC\t\n', html);
    expect(names(place)).toEqual(['Lubadusest kinnipidamine', 'A', 'B', 'C']);
    undo(place);
    expect(names(place)).toEqual(['Lubadusest kinnipidamine', 'Kauba väljastamine']);
  });
});

describe('a pasted sheet', () => {
  const SHEET = [
    'Kategooria\tKompetents\tKäitumine',
    'Suhtlemine\tKuulamine\tKüsib enne üle.',
    '\t\tKordab kuuldut.',
    'Vastutus\tlubadusest  kinnipidamine\tVastab samal päeval.',
    ...Array.from({ length: 11 }, (_, i) => `Suhtlemine\tUus ${i}\tTeeb ${i}.`),
  ].join('\n');

  test('is shown with its columns before it is written, and undone in one step', async () => {
    const place = show();
    await pasteAt(place, cell(2, 'name'), SHEET);
    const dialog = await screen.findByRole('dialog', { name: 'Kleebi tabelist' });
    const of = within(dialog);
    expect(of.getByRole('checkbox', { name: 'Esimene rida on päis' })).toBeChecked();
    expect(of.getByRole('combobox', { name: 'Veerg 1: Kategooria' })).toHaveDisplayValue('Kategooria');
    expect(of.getByRole('combobox', { name: 'Veerg 2: Kompetents' })).toHaveDisplayValue('Nimi');
    expect(of.getByRole('combobox', { name: 'Veerg 3: Käitumine' })).toHaveDisplayValue(
      'Käitumuslikud väljendused',
    );
    expect(of.getAllByRole('row')).toHaveLength(6);
    expect(of.getByText('ja veel 9 rida')).toBeInTheDocument();
    expect(of.getByText('12 kompetentsi lisatakse, 1 uuendatakse (sama nimi)')).toBeInTheDocument();
    await place.user.click(of.getByRole('button', { name: 'Kleebi' }));
    expect(names(place)).toHaveLength(14);
    expect(
      place
        .model()
        .children('competency:lubadus', 'indicator')
        .map(({ text }) => text['et']),
    ).toEqual(['Vastab samal päeval.']);
    expect(screen.getByText('13 kompetentsi on kleebitud.')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('rowheader', { name: 'Kuulamine' })).toHaveFocus());
    undo(place);
    expect(names(place)).toEqual(['Lubadusest kinnipidamine', 'Kauba väljastamine']);
  });

  test('can be added beside what has the same name, or left out column by column', async () => {
    const place = show();
    await pasteAt(place, cell(2, 'name'), SHEET);
    const of = within(await screen.findByRole('dialog'));
    await place.user.click(of.getByRole('radio', { name: 'Lisa kõik uutena' }));
    expect(of.getByText('13 kompetentsi lisatakse')).toBeInTheDocument();
    await place.user.selectOptions(of.getByRole('combobox', { name: 'Veerg 1: Kategooria' }), 'Jäta välja');
    await place.user.selectOptions(of.getByRole('combobox', { name: 'Veerg 2: Kompetents' }), 'Selgitus');
    expect(of.getByText('Vali veerg, kus on kompetentside nimed.')).toBeInTheDocument();
    expect(of.getByRole('button', { name: 'Kleebi' })).toBeDisabled();
    await place.user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(names(place)).toHaveLength(2);
  });

  test('can take the place of the chosen rows', async () => {
    const place = show();
    await place.user.click(cell(0, 'name'));
    await place.user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    paste('Kuulamine\tKüsib.\nKord\tPaneb paika.\nKauba väljastamine\tPakib.');
    const of = within(await screen.findByRole('dialog'));
    expect(of.getByRole('checkbox')).not.toBeChecked();
    await place.user.click(of.getByRole('radio', { name: 'Pane need 2 valitud kompetentsi asemele' }));
    expect(
      of.getByText('2 kompetentsi lisatakse, 1 uuendatakse (sama nimi), 1 kustutatakse'),
    ).toBeInTheDocument();
    await place.user.click(of.getByRole('button', { name: 'Kleebi' }));
    expect(names(place)).toEqual(['Kuulamine', 'Kord', 'Kauba väljastamine']);
    expect(place.model().isLive('competency:valjastamine')).toBe(true);
  });

  test('without heads can be pasted into the cells instead', async () => {
    const place = show();
    await pasteAt(place, cell(1, 'name'), 'A\tSuhtlemine\nB\tSuhtlemine');
    const of = within(await screen.findByRole('dialog'));
    await place.user.click(of.getByRole('button', { name: 'Kleebi lahtritesse' }));
    await waitFor(() => expect(names(place)).toEqual(['Lubadusest kinnipidamine', 'A', 'B']));
  });

  test('goes where the last row is being written in, too', async () => {
    const place = show();
    await place.user.dblClick(cell(2, 'name'));
    paste(SHEET);
    expect(await screen.findByRole('dialog')).toBeInTheDocument();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(names(place)).toHaveLength(2);
  });
});

describe('pasted lines', () => {
  const LINES = '• Küsib enne üle.\n• Kordab kuuldut.\n';

  test('become deeds of the row after a question, behind those that are there', async () => {
    const place = show();
    await pasteAt(place, cell(1, 'indicators'), LINES);
    const of = within(await screen.findByRole('dialog', { name: 'Kas kleepida tegude loendina?' }));
    expect(of.getByText('2 reast saavad kompetentsi „Kauba väljastamine“ teod.')).toBeInTheDocument();
    await place.user.click(of.getByRole('button', { name: 'Kleebi tegudena' }));
    await waitFor(() =>
      expect(textsOf(1)[3]).toBe('Pakib purunevad asjad pehmesse.\nKüsib enne üle.\nKordab kuuldut.'),
    );
    undo(place);
    expect(textsOf(1)[3]).toBe('Pakib purunevad asjad pehmesse.');
  });

  test('become a cell each where that is answered', async () => {
    const place = show();
    await pasteAt(place, cell(2, 'name'), 'Kuulamine\nKord\n');
    const of = within(await screen.findByRole('dialog'));
    expect(of.getByText('2 reast saavad uue kompetentsi teod.')).toBeInTheDocument();
    await place.user.click(of.getByRole('button', { name: 'Iga rida oma lahtrisse' }));
    await waitFor(() => expect(names(place)).toHaveLength(4));
  });
});
