import { commands, competencyFocus, roleFocus } from '@tegu/core';
import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { company } from '../testing/company.test-kit.ts';
import { showPlace, type ShownPlace } from '../testing/place.test-kit.tsx';
import { FocusView } from './focus-view.tsx';

const show = (readOnly = false): ShownPlace =>
  showPlace(<FocusView />, { model: company(), readOnly, where: { place: 'check', view: 'focus' } });

const role = (name: string): HTMLElement => screen.getByRole('article', { name });
const competency = (name: string): HTMLElement => {
  const item = screen.getByRole('link', { name }).closest('li');
  if (!item) throw new Error(name);
  return item;
};

test('counts roles and competencies of how many, and leads to the next that is open', () => {
  show();
  expect(screen.getByText(/^Rollid, mille enda tegudes klient välja paistab: 0\/2\./)).toBeVisible();
  expect(
    screen.getByRole('link', {
      name: 'Järgmiseks sõnasta tegu, mille järgi klient märkaks rolli „Laotöötaja“',
    }),
  ).toHaveAttribute('href', '/roles/role:ladu');
  expect(screen.getByRole('region', { name: 'Kompetentsid' })).toHaveTextContent(
    '1 kompetentsis 2-st on klient lausetes näha',
  );
});

test('quotes every sentence in which a customer shows, the shared ones of a role too', async () => {
  const place = show();
  const promise = competency('Lubadusest kinnipidamine');
  expect(promise).toHaveTextContent('„Annab kliendile vastuse samal pöördumisel.“');
  await place.user.click(within(promise).getByText('veel 1 lause'));
  expect(within(promise).getByText('„Lepib kliendiga kokku aja.“')).toBeVisible();
  const clerk = role('Laotöötaja');
  await place.user.click(within(clerk).getByText('Ühistes kompetentsides nimetab klienti 2 lauset.'));
  expect(within(clerk).getByText('„Annab kliendile vastuse samal pöördumisel.“')).toBeVisible();
});

test('a person says of a sentence which customer it is about; undo takes it back', async () => {
  const place = show();
  const handing = competency('Kauba väljastamine');
  await place.user.click(
    within(handing).getByRole('button', { name: 'Märgi lause kliendilauseks: Kauba väljastamine' }),
  );
  expect(
    within(handing).getByRole('button', { name: 'Välisklient: Pakib purunevad asjad pehmesse.' }),
  ).toHaveFocus();
  await place.user.click(
    within(handing).getByRole('button', { name: 'Siseklient: Pakib purunevad asjad pehmesse.' }),
  );
  const state = (): string =>
    place.session.checks.derivation.ask(competencyFocus, 'competency:valjastamine').state;
  expect(state()).toBe('inOwnBehaviour');
  expect(competency('Kauba väljastamine')).toHaveTextContent('„Pakib purunevad asjad pehmesse.“');
  await waitFor(() => expect(screen.getByRole('link', { name: 'Kauba väljastamine' })).toHaveFocus());
  await place.user.click(screen.getByRole('button', { name: 'Võta tagasi' }));
  expect(state()).toBe('notShown');
});

test('a reason closes the question of a role that only shared deeds speak for, and is counted apart', async () => {
  const place = show();
  await place.user.click(within(role('Müüja')).getByRole('button', { name: 'Sellel rollil ei ole, sest …' }));
  await place.user.keyboard('roll kaob jaanuaris{Enter}');
  expect(role('Müüja')).toHaveTextContent('Ei ole, sest: roll kaob jaanuaris');
  expect(within(role('Müüja')).queryByText(/^Kes selle rolli tööd ootab/)).not.toBeInTheDocument();
  expect(place.session.checks.derivation.ask(roleFocus, 'role:muuja').state).toBe('onlyInherited');
  expect(screen.getByRole('region', { name: 'Eesliin' })).toHaveTextContent(
    '0 rollis 1-st on klient rolli enda teos näha · 1 puhul on põhjus kirjas',
  );
});

test('with nothing open it says so', () => {
  const place = show();
  act(() => {
    for (const subject of ['role:ladu', 'role:muuja', 'competency:valjastamine'])
      place.session.run(commands.waive, { subject, aspect: 'customer', reason: { et: 'pole vaja' } });
  });
  expect(screen.getByText(/Siin ei ole midagi lahtist\.$/)).toBeVisible();
});

test('only looked at, offers nothing to change', () => {
  show(true);
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});
