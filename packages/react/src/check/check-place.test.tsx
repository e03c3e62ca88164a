import { competencyAlignment, statementAlignment } from '@tegu/core';
import { screen, within } from '@testing-library/react';
import { useState, type JSX } from 'react';
import { describe, expect, test } from 'vitest';
import { PlacesProvider, usePlaces } from '../places/places-context.tsx';
import { company } from '../testing/company.test-kit.ts';
import { showPlace, type ShownPlace } from '../testing/place.test-kit.tsx';
import { CheckPlace } from './check-place.tsx';

function show(view: 'alignment' | 'focus', item?: string): ShownPlace {
  return showPlace(<CheckPlace />, { model: company(), where: { place: 'check', view, item } });
}

/** The place with an address that changes. */
function Moving(): JSX.Element {
  const [view, setView] = useState('alignment');
  const places = usePlaces();
  const where = { place: 'check', view, item: 'statement:hoolivus' } as const;
  return (
    <PlacesProvider value={{ ...places, where }}>
      <CheckPlace />
      <button type="button" onClick={() => setView('focus')}>
        edasi
      </button>
    </PlacesProvider>
  );
}

const cell = (name: RegExp): HTMLElement => screen.getByRole('gridcell', { name });

describe('alignment', () => {
  test('says in words where a competency serves nothing, and lets one choose and mark a sentence', async () => {
    const place = show('alignment');
    expect(screen.getAllByRole('gridcell', { name: /Ei ole veel ühegi alusega seotud/ })).toHaveLength(2);
    const [row] = screen.getAllByRole('gridcell', { name: /Ei ole veel ühegi alusega seotud/ });
    row?.focus();
    await place.user.keyboard('{Enter}');
    const panel = await screen.findByRole('dialog', { name: 'Tõendus' });
    await place.user.click(within(panel).getByRole('button', { name: /Hoolivus/ }));
    await place.user.click(within(panel).getByRole('radio', { name: 'Paneb lubaduse kohe kirja.' }));
    await place.user.click(within(panel).getByRole('button', { name: 'Märgi tõenduseks' }));
    expect(place.session.checks.derivation.ask(statementAlignment, 'statement:hoolivus')).toMatchObject({
      state: 'shown',
      links: [{ id: 'competency:lubadus', evidence: ['indicator:paneb'] }],
    });
    expect(within(panel).getByText('Teos näha')).toBeVisible();
    await place.user.click(within(panel).getByRole('button', { name: 'Sulge' }));
    expect(cell(/^Hoolivus, Lubadusest kinnipidamine: teos näha$/)).toBeVisible();
  });

  test('links without evidence, withdraws the link, and takes a reason why not', async () => {
    const place = show('alignment', 'competency:lubadus');
    const panel = await screen.findByRole('dialog', { name: 'Tõendus' });
    await place.user.click(within(panel).getByRole('button', { name: /Hoolivus/ }));
    await place.user.click(within(panel).getByRole('button', { name: 'Seo ilma tõenduseta' }));
    const state = (): unknown =>
      place.session.checks.derivation.ask(competencyAlignment, 'competency:lubadus').state;
    expect(state()).toBe('claimed');
    await place.user.click(within(panel).getByRole('button', { name: 'Võta seos tagasi' }));
    expect(state()).toBe('none');
    await place.user.click(within(panel).getByRole('button', { name: 'Ütle, miks mitte' }));
    await place.user.keyboard('see on müüjate töö{Enter}');
    expect(within(panel).getByText('Ei ole, sest: see on müüjate töö')).toBeVisible();
  });
});

test('what was said of one view is not there in the next', async () => {
  const { user } = showPlace(<Moving />, { model: company() });
  await user.click(await screen.findByRole('button', { name: /^Lubadusest kinnipidamine/ }));
  await user.click(await screen.findByRole('button', { name: 'Seo ilma tõenduseta' }));
  const said = 'Hoolivus, Lubadusest kinnipidamine: seotud, aga tõenduseta';
  expect(screen.getByText(said, { selector: '[role=status] *' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Sulge' }));
  await user.click(screen.getByRole('button', { name: 'edasi' }));
  expect(screen.queryByText(said)).not.toBeInTheDocument();
});

describe('customer focus', () => {
  test('sets frontline beside support, with counts and the question', async () => {
    const place = show('focus');
    expect(screen.getByRole('region', { name: 'Eesliin' })).toHaveTextContent(
      '0 rollis 1-st on klient rolli enda teos näha',
    );
    const role = screen.getByRole('article', { name: 'Laotöötaja' });
    expect(role).toHaveTextContent('Ainult ühine, rolli enda tegu puudub');
    expect(role).toHaveTextContent('Klient on nimetamata.');
    await place.user.click(within(role).getByRole('button', { name: 'Nimeta klient: Laotöötaja' }));
    expect(place.go).toHaveBeenLastCalledWith({ place: 'roles', view: 'role', item: 'role:ladu' });
  });

  test('takes a reason why a role has none, and opens the question again', async () => {
    const place = show('focus');
    const role = screen.getByRole('article', { name: 'Laotöötaja' });
    await place.user.click(within(role).getByRole('button', { name: 'Sellel rollil ei ole, sest …' }));
    await place.user.keyboard('roll kaob jaanuaris{Enter}');
    expect(within(role).getByText('Ei ole, sest: roll kaob jaanuaris')).toBeVisible();
    await place.user.click(within(role).getByRole('button', { name: 'Ava küsimus uuesti' }));
    expect(within(role).getByRole('button', { name: 'Sellel rollil ei ole, sest …' })).toBeVisible();
  });

  test('quotes the sentence in which the customer shows, competency by competency', () => {
    show('focus');
    const list = screen.getByRole('region', { name: 'Kompetentsid' });
    expect(within(list).getByText('„Annab kliendile vastuse samal pöördumisel.“')).toBeVisible();
  });
});
