import { requirementsOf } from '@tegu/core';
import { act, createEvent, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { clipboard } from '../testing/clipboard.test-kit.ts';
import { showPlace, type ShownPlace } from '../testing/place.test-kit.tsx';
import { excelRows, scaledCompany } from './matrix.test-kit.ts';
import { RolesPlace } from './roles-place.tsx';

const PROMISE = 'competency:lubadus';

const show = (): ShownPlace =>
  showPlace(<RolesPlace />, { model: scaledCompany(), where: { place: 'roles' } });
const cell = (name: RegExp): HTMLElement => screen.getByRole('gridcell', { name });

function needs({ session }: ShownPlace, role: string, competency = PROMISE): unknown {
  return session.checks.derivation.ask(requirementsOf, role).get(competency);
}

/** Shift and a digit of the upper row, as a Finnish keyboard writes it. */
function shiftDigit(digit: number): void {
  const sign = '=!"#¤'.charAt(digit);
  fireEvent.keyDown(document.activeElement ?? document.body, {
    key: sign,
    code: `Digit${digit}`,
    shiftKey: true,
  });
}

function paste(rows: readonly (readonly string[])[]): void {
  const target = document.activeElement ?? document.body;
  const { text, html } = excelRows(rows);
  const getData = (type: string): string => (type === 'text/html' ? html : text);
  fireEvent(target, createEvent.paste(target, { clipboardData: { getData } }));
}

describe('the level on entry in the matrix', () => {
  test('is set beside the target by Shift and a digit, said, and taken away', async () => {
    const place = show();
    cell(/^Müüja, Lubadusest/).focus();
    await place.user.keyboard('3');
    act(() => shiftDigit(1));
    expect(needs(place, 'role:muuja')).toMatchObject({ level: 'level:3', entryLevel: 'level:1' });
    expect(
      screen.getByText('Müüja, Lubadusest kinnipidamine, 3 Ekspert, tööle asumisel 1 Algaja'),
    ).toBeInTheDocument();
    expect(place.session.store.getState().undoable).toBe('set-entry-level');
    act(() => shiftDigit(0));
    expect(needs(place, 'role:muuja')).toMatchObject({ level: 'level:3', entryLevel: null });
  });

  test('makes an inherited target the role’s own, and waits for a target where there is none', () => {
    const place = show();
    cell(/^Laotöötaja, Lubadusest/).focus();
    act(() => shiftDigit(1));
    expect(needs(place, 'role:ladu')).toMatchObject({ level: 'level:2', entryLevel: 'level:1', own: true });
    cell(/^Laotöötaja, Kauba/).focus();
    act(() => shiftDigit(1));
    expect(needs(place, 'role:ladu', 'competency:valjastamine')).toBeUndefined();
    expect(screen.getByText(/^Määra enne nõutav tase/)).toBeVisible();
  });

  test('stands among the levels of the menu', async () => {
    const place = show();
    cell(/^Müüja, Lubadusest/).focus();
    await place.user.keyboard('{Enter}');
    const menu = await screen.findByRole('menu');
    expect(within(menu).getByRole('menuitemradio', { name: 'Tase tööle asumisel: Määramata' })).toBeChecked();
    await place.user.click(
      within(menu).getByRole('menuitemradio', { name: 'Tase tööle asumisel: 1 Algaja' }),
    );
    expect(needs(place, 'role:muuja')).toMatchObject({ level: 'level:2', entryLevel: 'level:1' });
  });

  test('goes to a spreadsheet and comes back: our own cells to the letter, others only where they name one', async () => {
    const place = show();
    cell(/^Iga töötaja, Lubadusest/).focus();
    act(() => shiftDigit(1));
    const { kept, data } = clipboard();
    fireEvent(
      document.activeElement ?? document.body,
      createEvent.copy(document.activeElement ?? document.body, { clipboardData: data }),
    );
    expect(kept.get('text/plain')).toBe('1→2\r\n');
    cell(/^Müüja, Kauba/).focus();
    paste([['1→3'], ['3']]);
    expect(needs(place, 'role:muuja', 'competency:valjastamine')).toMatchObject({
      level: 'level:3',
      entryLevel: 'level:1',
    });
    paste([['2'], ['2']]);
    expect(needs(place, 'role:muuja', 'competency:valjastamine')).toMatchObject({
      level: 'level:2',
      entryLevel: 'level:1',
    });
  });
});

describe('a block whose heads are names', () => {
  const BLOCK = [
    ['Kompetents', 'LAOTÖÖTAJA', 'Koristaja', 'müüja'],
    ['Kauba väljastamine', '1→3', '2', ''],
    ['Ei ole sellist', '1', '', ''],
    ['Lubadusest kinnipidamine', '-', '', '7'],
  ];

  test('finds its cells by name, tells whom it does not know, and is one step', async () => {
    const place = show();
    cell(/^Iga töötaja, Lubadusest/).focus();
    paste(BLOCK);
    const dialog = await screen.findByRole('dialog', { name: 'Kleebi tasemed nimede järgi' });
    expect(dialog).toHaveTextContent('Nime järgi leitud: 2 rolli ja 2 kompetentsi.');
    expect(dialog).toHaveTextContent('Selles mudelis ei ole, jääb välja: „Ei ole sellist“, „Koristaja“');
    expect(within(dialog).getByRole('status')).toHaveTextContent(
      'Muutub 2 lahtrit, 1 lahter jääb välja: sellist taset või kohta ei ole',
    );
    await place.user.click(within(dialog).getByRole('button', { name: 'Kleebi' }));
    expect(await screen.findByText('Muutus 2 lahtrit.')).toBeVisible();
    expect(needs(place, 'role:ladu', 'competency:valjastamine')).toMatchObject({
      level: 'level:3',
      entryLevel: 'level:1',
    });
    expect(needs(place, 'role:ladu')).toMatchObject({ notRequired: true });
    act(() => void place.session.undo());
    expect(needs(place, 'role:ladu', 'competency:valjastamine')).toBeUndefined();
    expect(place.session.store.getState().undoable).toBeNull();
  });

  test('goes into the turned matrix as it is, and with names on one side from the chosen cell on', async () => {
    const place = show();
    await place.user.click(screen.getByRole('button', { name: 'Rollid ridadeks' }));
    cell(/^Laotöötaja, Lubadusest/).focus();
    paste([
      ['Mõõtmine', 'Kauba väljastamine'],
      ['4', '1'],
    ]);
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('1 roll ja 2 kompetentsi');
    await place.user.click(within(dialog).getByRole('button', { name: 'Kleebi' }));
    expect(await screen.findByRole('gridcell', { name: /^Laotöötaja, Mõõtmine: 4 Neli$/ })).toBeVisible();
    expect(cell(/^Laotöötaja, Kauba/)).toHaveAccessibleName(/: 1 Algaja$/);
  });
});

test('a head says beside an arrow whom its role takes over from', async () => {
  const place = show();
  const row = screen.getByRole('row', { name: /^Pärib nõuded/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['', 'Iga töötaja', 'Iga töötaja']);
  await place.user.click(screen.getByRole('button', { name: 'Rollid ridadeks' }));
  expect(screen.queryByRole('row', { name: /^Pärib nõuded/ })).not.toBeInTheDocument();
  expect(screen.getByRole('rowheader', { name: /^Müüja/ })).toHaveTextContent('Iga töötaja');
});
