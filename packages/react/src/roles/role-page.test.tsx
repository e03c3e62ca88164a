import { commands, derivedId } from '@tegu/core';
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { searchFor, showEditor } from '../palette/palette.test-kit.tsx';
import { company } from '../testing/company.test-kit.ts';
import { showPlace, type ShownPlace } from '../testing/place.test-kit.tsx';
import { RolesPlace } from './roles-place.tsx';

const PROMISE = 'competency:lubadus';

function showRole(item = 'role:ladu', readOnly = false): ShownPlace {
  return showPlace(<RolesPlace />, {
    model: company(),
    readOnly,
    where: { place: 'roles', view: 'role', item },
    now: () => 0,
  });
}

/** The role's own deeds under the shared competency, as they stand in the model. */
function deeds(place: ShownPlace): readonly (string | undefined)[] {
  return place
    .model()
    .children(PROMISE, 'indicator')
    .filter(({ roles }) => roles.includes('role:ladu'))
    .map(({ text }) => text['et']);
}

async function addDeeds(place: ShownPlace, keys: string): Promise<void> {
  await place.user.click(
    screen.getByRole('button', { name: 'Lisa selle rolli tegu: Lubadusest kinnipidamine' }),
  );
  if (keys !== '') await place.user.keyboard(keys);
}

const deedField = (value: string): HTMLElement => {
  const field = screen
    .getAllByRole<HTMLTextAreaElement>('textbox', { name: 'Rolli enda tegu' })
    .find((each) => each.value === value);
  if (!field) throw new Error(`No deed says ${value}`);
  return field;
};

describe("a role's own deeds", () => {
  test('are written one after the other by Enter, each a step of its own', async () => {
    const place = showRole();
    await addDeeds(place, 'Esimene{Enter}Teine{Enter}');
    expect(deeds(place)).toEqual(['Esimene', 'Teine']);
    expect(
      screen.getByRole('textbox', {
        name: 'Selles rollis on seda näha siis, kui … Lubadusest kinnipidamine',
      }),
    ).toHaveFocus();
    place.session.undo();
    expect(deeds(place)).toEqual(['Esimene']);
    place.session.undo();
    expect(deeds(place)).toEqual([]);
  });

  test('keep what is typed without Enter', async () => {
    const place = showRole();
    await addDeeds(place, 'Pool lauset');
    expect(deeds(place)).toEqual(['Pool lauset']);
  });

  test('change places by Alt and an arrow, and the caret stays in the words', async () => {
    const place = showRole();
    await addDeeds(place, 'Esimene{Enter}Teine{Alt>}{ArrowUp}{/Alt}');
    expect(deeds(place)).toEqual(['Teine', 'Esimene']);
    expect(deedField('Teine')).toHaveFocus();
    // The shared deeds that stand before them stay where they are.
    expect(place.model().childIds(PROMISE, 'indicator').slice(0, 2)).toEqual([
      'indicator:vastab',
      'indicator:paneb',
    ]);
    expect(screen.getByText('Koht 1 / 2.')).toBeInTheDocument();
  });

  test('are parted at the caret, and both parts hold for the role', async () => {
    const place = showRole();
    await addDeeds(place, 'Helistab. Kirjutab.{ArrowLeft>9/}{Enter}');
    expect(deeds(place)).toEqual(['Helistab.', 'Kirjutab.']);
    place.session.undo();
    expect(deeds(place)).toEqual(['Helistab. Kirjutab.']);
  });

  test('come as many as lines are pasted, in one step', async () => {
    const place = showRole();
    await addDeeds(place, '');
    await place.user.paste('• Helistab ise.\n• Kirjutab üles.\n• Küsib üle.');
    expect(deeds(place)).toEqual(['Helistab ise.', 'Kirjutab üles.', 'Küsib üle.']);
    place.session.undo();
    expect(deeds(place)).toEqual([]);
  });

  test('that are pasted behind a deed are deeds of their own, and leave its words alone', async () => {
    const place = showRole();
    await addDeeds(place, 'Helistab.');
    await place.user.paste('• Kirjutab üles.\n• Küsib üle.');
    expect(deeds(place)).toEqual(['Helistab.', 'Kirjutab üles.', 'Küsib üle.']);
    place.session.undo();
    expect(deeds(place)).toEqual(['Helistab.']);
  });

  test('go from the menu and come back by undo; an empty one goes by Backspace', async () => {
    const place = showRole();
    await addDeeds(place, 'Helistab ise.{Enter}K{Backspace}{Backspace}');
    expect(deeds(place)).toEqual(['Helistab ise.']);
    expect(deedField('Helistab ise.')).toHaveFocus();
    await place.user.click(screen.getByRole('button', { name: 'Veel: Helistab ise.' }));
    await place.user.click(await screen.findByRole('menuitem', { name: 'Kustuta tegu' }));
    expect(deeds(place)).toEqual([]);
    await place.user.click(screen.getByRole('button', { name: 'Võta tagasi' }));
    expect(deeds(place)).toEqual(['Helistab ise.']);
  });

  test('are moved under another competency of the role', async () => {
    const place = showRole();
    place.session.run(commands['set-requirement'], {
      role: 'role:ladu',
      competency: 'competency:valjastamine',
      target: 'undecided',
    });
    await addDeeds(place, 'Pakib hoolega.');
    await place.user.click(screen.getByRole('button', { name: 'Veel: Pakib hoolega.' }));
    await place.user.click(await screen.findByRole('menuitem', { name: 'Kauba väljastamine' }));
    expect(deeds(place)).toEqual([]);
    expect(place.model().children('competency:valjastamine', 'indicator').at(-1)).toMatchObject({
      text: { et: 'Pakib hoolega.' },
      roles: ['role:ladu'],
    });
  });
});

describe('the five questions', () => {
  const five = (): HTMLElement => screen.getByRole('region', { name: 'Viis küsimust, mis aitavad' });
  const answer = async (place: ShownPlace, keys: string): Promise<void> => {
    await place.user.click(within(five()).getByRole('textbox', { name: 'Uus vastus' }));
    await place.user.keyboard(keys);
  };
  const waiting = (place: ShownPlace): readonly (string | undefined)[] =>
    place
      .model()
      .children('role:ladu', 'comment')
      .map(({ text }) => text['et']);

  test('stand open where a role works behind the frontline, and ask without answering', async () => {
    showRole();
    expect(within(five()).getAllByRole('listitem')).toHaveLength(5);
    for (const question of within(five()).getAllByRole('listitem')) expect(question).toHaveTextContent(/\?$/);
  });

  test('are folded for the frontline until somebody asks for them', async () => {
    const place = showRole('role:muuja');
    expect(within(five()).queryAllByRole('listitem')).toHaveLength(0);
    await place.user.click(within(five()).getByRole('button', { name: 'Näita' }));
    expect(within(five()).getAllByRole('listitem')).toHaveLength(5);
  });

  test('keep an answer until it is decided on, wherever one goes meanwhile', async () => {
    const place = showRole();
    await answer(place, 'Helistab müüjale{Enter}Müüja');
    expect(waiting(place)).toEqual(['Helistab müüjale', 'Müüja']);
    place.unmount();
    const again = showPlace(<RolesPlace />, {
      model: place.model(),
      where: { place: 'roles', view: 'role', item: 'role:ladu' },
    });
    expect(
      within(five())
        .getAllByRole('textbox', { name: 'Vastus' })
        .map((field) => field instanceof HTMLTextAreaElement && field.value),
    ).toEqual(['Helistab müüjale', 'Müüja']);
    again.unmount();
  });

  test('make an answer a deed of the role in one step', async () => {
    const place = showRole();
    await answer(place, 'Helistab müüjale enne koormat.');
    await place.user.click(within(five()).getByRole('button', { name: 'Tegu' }));
    await place.user.click(await screen.findByRole('menuitem', { name: 'Lubadusest kinnipidamine' }));
    expect(deeds(place)).toEqual(['Helistab müüjale enne koormat.']);
    expect(waiting(place)).toEqual([]);
    place.session.undo();
    expect(deeds(place)).toEqual([]);
    expect(waiting(place)).toEqual(['Helistab müüjale enne koormat.']);
  });

  test('make an answer a customer, and the next one a touchpoint of theirs', async () => {
    const place = showRole();
    await answer(place, 'Müüja{Enter}Helistab hommikul.');
    const [customer] = within(five()).getAllByRole('button', { name: 'Klient' });
    if (customer) await place.user.click(customer);
    expect(place.model().children('role:ladu', 'roleCustomer')).toMatchObject([
      { kind: 'internal', who: { et: 'Müüja' } },
    ]);
    await place.user.click(within(five()).getByRole('button', { name: 'Kokkupuutepunkt' }));
    await place.user.click(await screen.findByRole('menuitem', { name: 'Müüja' }));
    expect(place.model().children('role:ladu', 'roleCustomer')[0]?.touchpoints).toEqual({
      et: 'Helistab hommikul.',
    });
    await answer(place, 'Küsib laoseisu.');
    await place.user.click(within(five()).getByRole('button', { name: 'Kokkupuutepunkt' }));
    await place.user.click(await screen.findByRole('menuitem', { name: 'Müüja' }));
    expect(place.model().children('role:ladu', 'roleCustomer')[0]?.touchpoints).toEqual({
      et: 'Helistab hommikul.\nKüsib laoseisu.',
    });
    expect(waiting(place)).toEqual([]);
  });

  test('are not asked where a model can only be looked at', () => {
    showRole('role:ladu', true);
    expect(screen.queryByRole('region', { name: 'Viis küsimust, mis aitavad' })).not.toBeInTheDocument();
  });
});

test('the keys come to the head of the page in the order in which it is seen', async () => {
  const { user } = showRole();
  const stops = [
    screen.getByRole('textbox', { name: 'Rolli nimi' }),
    screen.getByRole('button', { name: 'Prindi' }),
    screen.getByRole('button', { name: 'Mida rolliga „Laotöötaja“ teha saab' }),
    screen.getByRole('combobox', { name: 'Liik' }),
  ];
  act(() => stops[0]?.focus());
  for (const stop of stops.slice(1)) {
    await user.tab();
    expect(stop).toHaveFocus();
  }
});

describe('what a role is and whose needs it takes over', () => {
  test("words the role's part in the customer's experience", async () => {
    const place = showRole();
    await place.user.type(screen.getByRole('textbox', { name: 'Osa kliendikogemuses' }), 'Kaup on terve.');
    expect(place.model().record('role:ladu', 'role')?.contribution).toEqual({ et: 'Kaup on terve.' });
  });

  test('says what comes along with a group, who takes over from it, and when that goes in a ring', async () => {
    const place = showRole('role:koik');
    expect(screen.getByRole('link', { name: 'Laotöötaja' })).toBeVisible();
    expect(screen.getByText(/^Siinsed nõuded pärivad/)).toBeVisible();
    place.session.run(commands['create-record'], {
      type: 'role',
      parent: place.model().root,
      fields: { kind: 'group', includes: ['role:koik'] },
      texts: { name: { et: 'Juht' } },
    });
    expect(screen.queryByText(/Ringis jääb/)).not.toBeInTheDocument();
    await place.user.click(await screen.findByRole('checkbox', { name: 'Juht' }));
    expect(
      screen.getByText('Juht pärib nõuded ka sellelt rollilt. Ringis jääb üks seos arvestamata.'),
    ).toBeVisible();
  });

  test('moves a customer by Alt and an arrow, and Enter behind a name adds the next', async () => {
    const place = showRole();
    await place.user.click(screen.getByRole('button', { name: 'Nimeta klient' }));
    await place.user.keyboard('Müüja{Enter}Ostja{Alt>}{ArrowUp}{/Alt}');
    const customers = place.model().children('role:ladu', 'roleCustomer');
    expect(customers.map(({ who }) => who['et'])).toEqual(['Ostja', 'Müüja']);
    await place.user.selectOptions(
      screen.getByRole('combobox', { name: 'Kuidas „Ostja“ selle rolliga kokku puutub' }),
      'otse',
    );
    expect(place.model().children('role:ladu', 'roleCustomer')[0]?.contact).toBe('direct');
  });

  test('gives each value a sentence of its own in this role, by the first letter', async () => {
    const place = showRole();
    await place.user.type(
      screen.getByRole('textbox', { name: 'Mida „Brändilubadus“ selles rollis tähendab' }),
      'Vastab kohe.',
    );
    const id = derivedId('valueMeaning', 'role:ladu', 'statement:brandPromise');
    expect(place.model().record(id, 'valueMeaning')?.text).toEqual({ et: 'Vastab kohe.' });
    place.session.undo();
    expect(place.model().isLive(id)).toBe(false);
  });
});

describe('a competency of the role', () => {
  test('is told as it is added, and the last one takes the focus that the button had', async () => {
    const place = showRole();
    const free = (): HTMLElement | null => screen.queryByRole('button', { name: 'Lisa kompetents' });
    let added: string | null = null;
    for (let button = free(); button; button = free()) {
      await place.user.click(button);
      const entry = (await screen.findAllByRole('menuitem'))[0];
      added = entry?.textContent ?? null;
      if (entry) await place.user.click(entry);
      expect(screen.getByText(`„${added}“ on nüüd selle rolli kompetentside hulgas.`)).toBeInTheDocument();
    }
    await waitFor(() =>
      expect(screen.getByRole('combobox', { name: `Nõutav tase: ${added}` })).toHaveFocus(),
    );
  });
});

describe('a finding on the role', () => {
  test('is reached by F8 and leads to where it is mended', async () => {
    const { user } = showEditor(company());
    await searchFor(user, 'Laotöötaja');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName('Rolli nimi'));
    await user.keyboard('{F8}');
    expect(document.activeElement).toHaveAccessibleName('Nimeta esimene klient');
    expect(document.activeElement?.closest('[role=group]')).toHaveAccessibleDescription(/klienti/);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-field', 'who'));
  });
});
