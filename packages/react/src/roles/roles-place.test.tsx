import { derivedId, requirementsOf, roleFocus, type EffectiveRequirement } from '@tegu/core';
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { company } from '../testing/company.test-kit.ts';
import { showPlace, type ShownPlace } from '../testing/place.test-kit.tsx';
import { RolesPlace } from './roles-place.tsx';

const PROMISE = 'competency:lubadus';

function showMatrix(readOnly = false): ShownPlace {
  return showPlace(<RolesPlace />, { model: company(), readOnly, where: { place: 'roles' } });
}

function showRole(item = 'role:ladu'): ShownPlace {
  return showPlace(<RolesPlace />, { model: company(), where: { place: 'roles', view: 'role', item } });
}

function needs(
  { session }: ShownPlace,
  role: string,
  competency = PROMISE,
): EffectiveRequirement | undefined {
  return session.checks.derivation.ask(requirementsOf, role).get(competency);
}

const cell = (name: RegExp): HTMLElement => screen.getByRole('gridcell', { name });

describe('the matrix of roles', () => {
  test('shows number and word, and tells where an inherited value comes from', () => {
    showMatrix();
    expect(cell(/^Iga töötaja, Lubadusest/)).toHaveAccessibleName(
      'Iga töötaja, Lubadusest kinnipidamine: 2 Meister',
    );
    expect(cell(/^Laotöötaja, Lubadusest/)).toHaveAccessibleName(
      'Laotöötaja, Lubadusest kinnipidamine: 2 Meister, päritud: Iga töötaja',
    );
    expect(cell(/^Laotöötaja, Kauba/)).toHaveAccessibleName(
      'Laotöötaja, Kauba väljastamine: Ei kuulu rolli juurde',
    );
    const columns = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
    expect(columns.slice(0, 3)).toEqual(['Rollirühmad', 'Eesliin', 'Tugiüksus']);
  });

  test('sets, refuses, leaves open and clears by key, and says what came of it', async () => {
    const place = showMatrix();
    cell(/^Laotöötaja, Lubadusest/).focus();
    await place.user.keyboard('3');
    expect(needs(place, 'role:ladu')).toMatchObject({ level: 'level:3', own: true });
    expect(screen.getByText('Laotöötaja, Lubadusest kinnipidamine, 3 Ekspert')).toBeInTheDocument();
    await place.user.keyboard('-');
    expect(needs(place, 'role:ladu')).toMatchObject({ notRequired: true, own: true });
    await place.user.keyboard('0');
    expect(needs(place, 'role:ladu')).toMatchObject({ notRequired: false, level: null, own: true });
    await place.user.keyboard('{Delete}');
    expect(needs(place, 'role:ladu')).toMatchObject({ level: 'level:2', own: false });
    expect(
      screen.getByText('Laotöötaja, Lubadusest kinnipidamine, 2 Meister, päritud: Iga töötaja'),
    ).toBeInTheDocument();
  });

  test('is one tab stop in which the arrow keys go from cell to cell', async () => {
    const place = showMatrix();
    const grid = screen.getByRole('grid');
    expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    cell(/^Iga töötaja, Lubadusest/).focus();
    await place.user.keyboard('{ArrowRight}');
    expect(cell(/^Müüja, Lubadusest/)).toHaveFocus();
    await place.user.keyboard('{ArrowDown}{End}');
    expect(cell(/^Laotöötaja, Kauba/)).toHaveFocus();
    await place.user.keyboard('{Home}');
    expect(within(grid).getByRole('link', { name: 'Kauba väljastamine' })).toHaveFocus();
    await place.user.keyboard('{Control>}{Home}{/Control}');
    expect(within(grid).getByRole('link', { name: 'Iga töötaja' })).toHaveFocus();
    expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  test('opens the levels with their texts by Enter and gives the focus back', async () => {
    const place = showMatrix();
    cell(/^Müüja, Lubadusest/).focus();
    await place.user.keyboard('{Enter}');
    const menu = await screen.findByRole('menu', { name: 'Müüja: Lubadusest kinnipidamine' });
    expect(
      within(menu).getByRole('menuitemradio', { name: '2 Meister: Lepib kliendiga kokku aja.' }),
    ).toBeChecked();
    await place.user.click(within(menu).getByRole('menuitemradio', { name: '1 Algaja' }));
    expect(needs(place, 'role:muuja')).toMatchObject({ level: 'level:1', own: true });
  });

  test('counts the competencies that each role needs', async () => {
    const place = showMatrix();
    const counts = (): (string | null)[] =>
      within(screen.getByRole('row', { name: /^Nõutavaid kompetentse/ }))
        .getAllByRole('cell')
        .map(({ textContent }) => textContent);
    expect(counts()).toEqual(['1', '1', '1']);
    cell(/^Müüja, Kauba/).focus();
    await place.user.keyboard('1');
    expect(counts()).toEqual(['1', '2', '1']);
  });

  test('changes nothing where a model can only be looked at', async () => {
    const place = showMatrix(true);
    cell(/^Müüja, Kauba/).focus();
    await place.user.keyboard('1{Enter}');
    expect(needs(place, 'role:muuja', 'competency:valjastamine')).toBeUndefined();
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
  });
});

describe('one role', () => {
  test('names a customer, and the finding about it goes', async () => {
    const place = showRole();
    expect(await screen.findByText(/ei ole veel ühtki klienti nimetatud/)).toBeVisible();
    await place.user.click(screen.getByRole('button', { name: 'Nimeta klient' }));
    expect(screen.getByRole('textbox', { name: 'Kes on klient?' })).toHaveFocus();
    await place.user.keyboard('Müüja, kes ootab kaupa');
    expect(screen.queryByText(/ei ole veel ühtki klienti nimetatud/)).not.toBeInTheDocument();
    await place.user.selectOptions(screen.getByRole('combobox', { name: /^Kliendi liik/ }), 'välisklient');
    expect(place.model().children('role:ladu', 'roleCustomer')).toMatchObject([
      { kind: 'external', who: { et: 'Müüja, kes ootab kaupa' } },
    ]);
  });

  test('shows the customer in a deed of its own once one is added by Enter', async () => {
    const place = showRole();
    const focus = (): string => place.session.checks.derivation.ask(roleFocus, 'role:ladu').state;
    expect(focus()).toBe('onlyInherited');
    expect(screen.getByText('2 ühist tegu · päritud: Iga töötaja')).toBeVisible();
    await place.user.click(
      screen.getByRole('button', { name: 'Lisa selle rolli tegu: Lubadusest kinnipidamine' }),
    );
    await place.user.keyboard('Ütleb kliendile, mis kell kaup jõuab.{Enter}');
    expect(focus()).toBe('inOwnBehaviour');
    const deeds = screen.getByRole('list', { name: 'Rolli enda teod: Lubadusest kinnipidamine' });
    expect(within(deeds).getByRole('textbox', { name: 'Rolli enda tegu' })).toHaveValue(
      'Ütleb kliendile, mis kell kaup jõuab.',
    );
    // The field asks for the next deed.
    await place.user.keyboard('Teine tegu{Enter}');
    expect(within(deeds).getAllByRole('listitem')).toHaveLength(2);
    expect(place.model().children(PROMISE, 'indicator').at(-1)?.roles).toEqual(['role:ladu']);
  });

  test('takes a level of its own and gives it back', async () => {
    const place = showRole();
    const target = screen.getByRole('combobox', { name: 'Nõutav tase: Lubadusest kinnipidamine' });
    await place.user.selectOptions(target, '3 Ekspert');
    expect(needs(place, 'role:ladu')).toMatchObject({ level: 'level:3', own: true });
    await place.user.selectOptions(
      screen.getByRole('combobox', { name: 'Tase tööle asumisel: Lubadusest kinnipidamine' }),
      '1 Algaja',
    );
    expect(needs(place, 'role:ladu')).toMatchObject({ level: 'level:3', entryLevel: 'level:1' });
    await place.user.selectOptions(target, 'Kustuta rolli enda nõue');
    expect(needs(place, 'role:ladu')).toMatchObject({ level: 'level:2', own: false });
  });

  test('says what a value means here, and marks it as evidence', async () => {
    const place = showRole();
    await place.user.type(
      screen.getByRole('textbox', { name: 'Mida „Hoolivus“ selles rollis tähendab' }),
      'Helistab ise.',
    );
    await place.user.click(screen.getByRole('button', { name: 'Märgi tõenduseks: Hoolivus' }));
    expect(screen.getByText('Rolli enda teos näha')).toBeVisible();
    const id = derivedId(
      'evidence',
      derivedId('valueMeaning', 'role:ladu', 'statement:hoolivus'),
      'statement:hoolivus',
    );
    expect(place.model().record(id, 'evidence')?.quote).toBe('Helistab ise.');
    await place.user.click(screen.getByRole('button', { name: 'Võta tõendus tagasi: Hoolivus' }));
    expect(place.model().isLive(id)).toBe(false);
  });

  test('adds a role and asks for its name, deletes one and can take that back', async () => {
    const place = showRole();
    await place.user.click(screen.getByRole('button', { name: 'Lisa roll' }));
    const [added] = place.go.mock.lastCall ?? [];
    expect(added).toMatchObject({ place: 'roles', view: 'role' });
    await place.user.click(screen.getByRole('button', { name: 'Mida rolliga „Laotöötaja“ teha saab' }));
    await place.user.click(await screen.findByRole('menuitem', { name: 'Kustuta roll' }));
    expect(place.model().isLive('role:ladu')).toBe(false);
    await place.user.click(screen.getByRole('button', { name: 'Võta tagasi' }));
    expect(place.model().isLive('role:ladu')).toBe(true);
  });

  test('takes over what a group needs by one tick', async () => {
    const place = showRole();
    await place.user.click(screen.getByRole('checkbox', { name: 'Iga töötaja' }));
    expect(needs(place, 'role:ladu')).toBeUndefined();
    expect(screen.getByText('Sellelt rollilt ei nõuta veel ühtki kompetentsi.')).toBeVisible();
  });
});

test('a model without roles offers the three groups in one step', async () => {
  const place = showPlace(<RolesPlace />, { where: { place: 'roles' } });
  await place.user.click(
    screen.getByRole('button', { name: 'Lisa iga töötaja, juht ja kliendikogemuse juht' }),
  );
  const roles = place.model().children(place.model().root, 'role');
  expect(roles.map(({ name, kind, leads }) => [name['et'], kind, leads])).toEqual([
    ['Iga töötaja', 'group', false],
    ['Juht', 'group', true],
    ['Kliendikogemuse juht', 'group', true],
  ]);
  expect(roles[2]?.includes).toEqual([roles[1]?.id]);
});
