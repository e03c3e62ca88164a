import { commands, competencyAlignment, roleAlignment } from '@tegu/core';
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { company } from '../testing/company.test-kit.ts';
import { showPlace, type ShownPlace } from '../testing/place.test-kit.tsx';
import { AlignmentView } from './alignment-view.tsx';

function show(say: (words: string) => void = () => undefined): ShownPlace {
  return showPlace(<AlignmentView say={say} />, {
    model: company(),
    where: { place: 'check', view: 'alignment' },
  });
}

const cell = (name: string): HTMLElement => screen.getByRole('gridcell', { name });
/** The wide cell of a competency that serves nothing yet. */
const cellOf = (competency: string): HTMLElement => {
  const row = screen.getByRole('link', { name: competency }).closest('tr');
  return within(row ?? document.body).getByRole('gridcell');
};
const focused = (): HTMLElement | null =>
  document.activeElement instanceof HTMLElement ? document.activeElement : null;
const rows = (way: string): HTMLElement => screen.getByRole('radio', { name: way });
const panel = (): HTMLElement => screen.getByRole('dialog', { name: 'Tõendus' });

/** A page whose width answers like that. */
function onPage(matches: (query: string) => boolean): void {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: matches(query),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
}

/** A phone's width; the size of nothing else is asked for. */
const onPhone = (): void => onPage((query) => query.includes('max-width'));

/** A wide page, with room for a panel beside it or not. */
const onRoomyPage = (isRoomy: boolean): void => onPage((query) => isRoomy && query.includes('min-width'));

afterEach(() => {
  vi.unstubAllGlobals();
});

test('says how many of how many are shown from both ends, and leads to the next that is open', async () => {
  const place = show();
  expect(screen.getByText(/^Alused, mis on teos näha: 0\/2\./)).toHaveTextContent(
    'Kompetentsid, mille tegudes alused välja paistavad: 0/2.',
  );
  await place.user.click(
    screen.getByRole('button', { name: 'Järgmiseks leia tegu, millest on näha „Brändilubadus“' }),
  );
  expect(within(panel()).getByText('Meilt saad vastuse kohe.')).toBeVisible();
  await place.user.click(within(panel()).getByRole('button', { name: 'Sulge' }));
  act(() => {
    for (const statement of ['statement:brandPromise', 'statement:hoolivus'])
      place.session.run(commands['accept-evidence'], {
        sentence: 'indicator:paneb',
        statement,
        quote: 'Paneb lubaduse kohe kirja.',
      });
    place.session.run(commands['set-claim'], {
      competency: 'competency:valjastamine',
      statement: 'statement:hoolivus',
      claimed: true,
    });
  });
  expect(
    screen.getByRole('button', {
      name: 'Järgmiseks vali kompetentsist „Kauba väljastamine“ lause, millest on näha „Hoolivus“',
    }),
  ).toBeInTheDocument();
});

describe.each([true, false])('where the panel stands beside the page: %s', (isRoomy) => {
  test('the focus goes back to what opened it, or to its place in the matrix once that is gone', async () => {
    onRoomyPage(isRoomy);
    const place = show();
    const shut = async (): Promise<void> => {
      await place.user.click(screen.getByRole('button', { name: 'Sulge' }));
    };
    const [, row] = screen.getAllByRole('gridcell', { name: /Ei ole veel ühegi alusega seotud/ });
    row?.focus();
    await place.user.keyboard('{Enter}');
    await shut();
    await waitFor(() => expect(row).toHaveFocus());
    await place.user.keyboard('{Enter}');
    await place.user.click(screen.getByRole('button', { name: 'Hoolivus Väärtus' }));
    await place.user.click(screen.getByRole('button', { name: 'Seo ilma tõenduseta' }));
    await shut();
    await waitFor(() => expect(cell('Brändilubadus, Kauba väljastamine: seost ei ole')).toHaveFocus());
  });
});

test('in a panel beside the page the focus stays in it, whatever goes with what is done there', async () => {
  onRoomyPage(true);
  const place = show();
  const panelBeside = (): HTMLElement => screen.getByRole('complementary', { name: 'Tõendus' });
  await place.user.click(cellOf('Kauba väljastamine'));
  await place.user.click(within(panelBeside()).getByRole('button', { name: 'Hoolivus Väärtus' }));
  await place.user.click(within(panelBeside()).getByRole('button', { name: 'Seo ilma tõenduseta' }));
  expect(within(panelBeside()).getByRole('button', { name: 'Võta seos tagasi' })).toHaveFocus();
  await place.user.click(within(panelBeside()).getByRole('radio'));
  await place.user.click(within(panelBeside()).getByRole('button', { name: 'Märgi tõenduseks' }));
  await waitFor(() => expect(panelBeside()).toContainElement(focused()));
  await place.user.keyboard('{Escape}');
  expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
});

describe('turned', () => {
  test('has statements as rows, leads by arrows through the same pairs, and each state reads differently', async () => {
    const place = show();
    act(() => {
      place.session.run(commands['accept-evidence'], {
        sentence: 'indicator:vastab',
        statement: 'statement:brandPromise',
        quote: 'Annab kliendile vastuse samal pöördumisel.',
      });
      place.session.run(commands['set-claim'], {
        competency: 'competency:valjastamine',
        statement: 'statement:brandPromise',
        claimed: true,
      });
      place.session.run(commands.waive, {
        subject: 'competency:valjastamine',
        statement: 'statement:hoolivus',
        aspect: 'alignment',
        reason: { et: 'pole vaja' },
      });
    });
    await place.user.click(rows('Aluste kaupa'));
    expect(screen.getByRole('row', { name: /^Mitu alust tegudes näha \(2-st\) 1 0/ })).toBeInTheDocument();
    const first = cell('Brändilubadus, Lubadusest kinnipidamine: teos näha');
    first.focus();
    await place.user.keyboard('{ArrowRight}');
    expect(cell('Brändilubadus, Kauba väljastamine: seotud, aga tõenduseta')).toHaveFocus();
    await place.user.keyboard('{ArrowDown}');
    expect(cell('Hoolivus, Kauba väljastamine: ei ole, põhjus kirjas')).toHaveFocus();
    await place.user.keyboard('{ArrowLeft}');
    expect(cell('Hoolivus, Lubadusest kinnipidamine: seost ei ole')).toHaveFocus();
    await place.user.keyboard('{Enter}');
    expect(within(panel()).getByText('Seost ei ole')).toBeVisible();
    await place.user.click(within(panel()).getByRole('button', { name: 'Sulge' }));
    await place.user.click(screen.getByRole('button', { name: 'Hoolivus' }));
    expect(within(panel()).getByRole('button', { name: 'Kauba väljastamine Ei ole, sest …' })).toBeVisible();
  });
});

describe('by role', () => {
  test('tells what a role’s own deeds show from what only shared ones do, and takes evidence in place', async () => {
    const say = vi.fn<(words: string) => void>();
    const place = show(say);
    await place.user.click(rows('Rollide kaupa'));
    expect(screen.getByText(/^Väärtused ja lubadus rollide enda tegudes: 0\/4\./)).toBeVisible();
    await place.user.click(cell('Hoolivus, Laotöötaja: Ükski tegu seda veel ei näita'));
    const shared = within(panel()).getByRole('group', { name: 'Ühised laused' });
    await place.user.click(within(shared).getByRole('checkbox', { name: /^Paneb lubaduse kohe kirja\./ }));
    expect(place.session.checks.derivation.ask(roleAlignment, 'role:ladu')).toEqual([
      { statement: 'statement:hoolivus', own: [], inherited: ['indicator:paneb'] },
    ]);
    expect(say).toHaveBeenLastCalledWith('Hoolivus, Laotöötaja: Näha ainult ühistes tegudes');
    await place.user.click(within(panel()).getByRole('button', { name: 'Sulge' }));
    expect(cell('Hoolivus, Laotöötaja: Näha ainult ühistes tegudes')).toBeInTheDocument();
    act(() => {
      place.session.run(commands['set-member'], {
        id: 'indicator:paneb',
        field: 'roles',
        member: 'role:ladu',
        present: true,
      });
    });
    expect(cell('Hoolivus, Laotöötaja: Rolli enda teos näha')).toBeInTheDocument();
    expect(
      screen.getByRole('row', { name: /^Mitmes rollis enda teos näha \(2-st\) 0 1$/ }),
    ).toBeInTheDocument();
  });
});

test('a reason why nothing shows a statement, or why a competency serves none, is told from a gap', async () => {
  const place = show();
  act(() => {
    for (const subject of ['statement:hoolivus', 'competency:valjastamine'])
      place.session.run(commands.waive, { subject, aspect: 'alignment', reason: { et: 'tuleb kevadel' } });
  });
  const totals = (name: RegExp): HTMLElement => screen.getByRole('row', { name });
  expect(
    totals(/^Mitmes kompetentsis teos näha \(2-st\) 0 ?Ükski tegu seda veel ei näita ei ole, põhjus kirjas$/),
  ).toBeInTheDocument();
  await place.user.click(rows('Aluste kaupa'));
  expect(
    totals(/^Mitu alust tegudes näha \(2-st\) 0 ?Ei ole veel ühegi alusega seotud\. ei ole, põhjus kirjas$/),
  ).toBeInTheDocument();
});

test('on a phone the reasons stand where the gap would', async () => {
  onPhone();
  const place = show();
  act(() => {
    for (const subject of ['statement:hoolivus', 'competency:valjastamine'])
      place.session.run(commands.waive, { subject, aspect: 'alignment', reason: { et: 'tuleb kevadel' } });
  });
  expect(screen.getByText('Ei ole, sest: tuleb kevadel')).toBeVisible();
  await place.user.click(rows('Kompetentside kaupa'));
  expect(screen.getByText('Ei toeta ühtki alust, sest: tuleb kevadel')).toBeVisible();
});

test('on a phone each way is a list that leads to the evidence', async () => {
  onPhone();
  const place = show();
  expect(rows('Aluste kaupa')).toBeChecked();
  await place.user.click(rows('Kompetentside kaupa'));
  await place.user.click(screen.getByRole('button', { name: 'Vali alus: Lubadusest kinnipidamine' }));
  await place.user.click(within(panel()).getByRole('button', { name: /^Hoolivus/ }));
  await place.user.click(within(panel()).getByRole('button', { name: 'Seo ilma tõenduseta' }));
  expect(place.session.checks.derivation.ask(competencyAlignment, 'competency:lubadus').state).toBe(
    'claimed',
  );
  await place.user.click(within(panel()).getByRole('button', { name: 'Sulge' }));
  expect(screen.getByRole('button', { name: 'Hoolivus Seotud, aga tõenduseta' })).toBeVisible();
  act(() => {
    place.session.run(commands.waive, {
      subject: 'competency:valjastamine',
      statement: 'statement:hoolivus',
      aspect: 'alignment',
      reason: { et: 'pole vaja' },
    });
  });
  expect(screen.getByRole('button', { name: 'Hoolivus Ei ole, sest …' })).toBeVisible();
  await place.user.click(rows('Rollide kaupa'));
  expect(screen.getAllByText('Enda tegudes näha 0/2, ainult ühistes 0')).toHaveLength(2);
  await place.user.click(screen.getAllByRole('button', { name: /^Hoolivus/ })[0] ?? document.body);
  expect(within(panel()).getByRole('group', { name: 'Ühised laused' })).toBeVisible();
});
