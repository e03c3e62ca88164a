import { commands } from '@tegu/core';
import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { dismiss } from '../../content/finding-actions.ts';
import { company } from '../../testing/company.test-kit.ts';
import { showPlace, type ShownPlace } from '../../testing/place.test-kit.tsx';
import { CheckPlace } from '../check-place.tsx';
import { vagueModel } from './wording.test-kit.ts';

const WHERE = { place: 'check' } as const;
const show = (model = company(), readOnly = false): ShownPlace =>
  showPlace(<CheckPlace />, { model, readOnly, where: WHERE });

const links = (): HTMLElement[] =>
  screen.getAllByRole('link').filter((link) => link.dataset['findingLink'] === '');
const kinds = (): (string | null)[] =>
  screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const vague = (): Promise<HTMLElement> => screen.findByRole('region', { name: /^Igaüks mõistab omamoodi/ });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 9) });
  return () => vi.useRealTimers();
});

describe('the findings', () => {
  test('stand by kind, counted against what the check reads, and lead to the record', async () => {
    const place = show();
    const group = await screen.findByRole('region', { name: /^Kliendid on nimetamata 2 rolli 2-st$/ });
    await place.user.click(within(group).getByRole('link', { name: 'Laotöötaja' }));
    expect(place.go).toHaveBeenLastCalledWith({ place: 'roles', view: 'role', item: 'role:ladu' });
  });

  test('are gone through by F8 and the arrows and followed by Enter', async () => {
    const place = show();
    await screen.findAllByRole('region');
    links()[0]?.focus();
    await place.user.keyboard('{F8}');
    expect(links()[1]).toHaveFocus();
    await place.user.keyboard('{ArrowDown}');
    expect(links()[2]).toHaveFocus();
    await place.user.keyboard('{ArrowUp}{Shift>}{F8}{/Shift}{ArrowUp}');
    expect(links()[0]).toHaveFocus();
    await place.user.keyboard('{Enter}');
    expect(place.go).toHaveBeenCalledOnce();
  });

  test('say in how many texts they are, and what comes next', async () => {
    const place = show(vagueModel().model);
    expect(await screen.findByText(/^Tähelepanekuid on 5 tekstis 15-st\.$/)).toBeVisible();
    const next = screen.getByText('Järgmisena:').closest('p') ?? document.body;
    expect(next).toHaveTextContent('Järgmisena: Eeltingimus on sõnastamata');
    await place.user.click(within(next).getByRole('link', { name: 'Eksistentsi eesmärk' }));
    expect(place.go).toHaveBeenLastCalledWith({ place: 'foundation' });
  });

  test('are carried out by Alt+Enter', async () => {
    const { model, competency } = vagueModel();
    const place = show(model);
    act(() => {
      place.session.run(commands['create-record'], {
        type: 'indicator',
        parent: competency,
        texts: { text: { et: 'On kliendi suhtes positiivne.' } },
      });
    });
    const group = await screen.findByRole('region', { name: /^Isiksuseomadus/ });
    within(group).getByRole('link').focus();
    await place.user.keyboard('{Alt>}{Enter}{/Alt}');
    expect(screen.getByText('Soovitus on rakendatud')).toBeVisible();
  });

  test('stay as they are where the model holds a check at a severity', async () => {
    const { model } = vagueModel(2);
    const place = show(model);
    act(() => {
      place.session.run(commands['set-rule'], { rule: 'vague-wording', severity: 'tip' });
    });
    await vague();
    expect(kinds().at(-1)).toMatch(/^Igaüks mõistab omamoodi/);
  });
});

describe('filters', () => {
  const choose = (place: ShownPlace, name: string, option: RegExp): Promise<void> => {
    const select = screen.getByRole('combobox', { name });
    return place.user.selectOptions(select, within(select).getByRole('option', { name: option }));
  };

  test('narrow by kind, place, competency and role, and say how much is shown', async () => {
    const place = show();
    await screen.findAllByRole('region');
    await choose(place, 'Liik', /^Kliendid on nimetamata \(2\)$/);
    expect(kinds()).toHaveLength(1);
    await choose(place, 'Kus', /^Laotöötaja$/);
    expect(screen.getByText(/^1 tähelepanek \d+-st/)).toBeVisible();
    await choose(place, 'Kus', /^Alused$/);
    expect(screen.getByText(/Nende filtritega ei leitud midagi/)).toBeVisible();
    await place.user.click(screen.getByRole('button', { name: 'Näita kõiki' }));
    expect(kinds().length).toBeGreaterThan(2);
  });

  test('show of a role what it needs, of a category what stands in it', async () => {
    const place = show(vagueModel(2).model);
    await vague();
    await choose(place, 'Kus', /^Müüja$/);
    expect(kinds().some((kind) => kind?.startsWith('Igaüks mõistab'))).toBe(true);
    expect(kinds().some((kind) => kind?.startsWith('Eeltingimus'))).toBe(false);
    await choose(place, 'Kus', /^Suhtlemine$/);
    expect(kinds()).toHaveLength(1);
  });

  test('of kind and place stand in the address, and are taken from it', async () => {
    const place = show();
    await screen.findAllByRole('region');
    await choose(place, 'Liik', /^Kliendid on nimetamata \(2\)$/);
    const filter = 'role-without-customer~';
    expect(place.go).toHaveBeenLastCalledWith({ ...WHERE, filter }, { replace: true });
    place.unmount();
    showPlace(<CheckPlace />, { model: company(), where: { ...WHERE, filter: `${filter}role:ladu` } });
    expect(await screen.findByText(/^1 tähelepanek \d+-st/)).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Kus' })).toHaveValue('role:ladu');
  });

  test('find words, and leave address and history alone', async () => {
    const place = show(vagueModel(3).model);
    await vague();
    await place.user.type(screen.getByRole('searchbox', { name: 'Otsi tähelepanekutest' }), '2. päeval');
    expect(links()).toHaveLength(1);
    expect(place.go).not.toHaveBeenCalled();
    expect(place.session.store.getState().undoable).toBeNull();
  });
});

describe('strictness', () => {
  test('of a review shows what the draft keeps back, and each says what the other would change', async () => {
    const place = show(vagueModel(2).model);
    const group = await vague();
    expect(within(group).getAllByRole('link')).toHaveLength(2);
    expect(screen.getByText(/Ülevaatusel lisanduks 6\.$/)).toBeVisible();
    await place.user.click(screen.getByRole('radio', { name: 'Ülevaatus' }));
    expect(within(await vague()).getAllByRole('link')).toHaveLength(3);
    expect(screen.getByText(/Mustandi juures jääb neist 6 välja\.$/)).toBeVisible();
    expect(place.session.store.getState()).toMatchObject({
      undoable: null,
      settings: { strictness: 'review' },
    });
  });
});

describe('a pattern', () => {
  test('is said once, and its places are gone through when they are asked for', async () => {
    const place = show(vagueModel(7).model);
    const group = await vague();
    expect(group).toHaveTextContent(/kirjutamise viis/);
    expect(within(group).queryByRole('button', { name: 'Siin sobib' })).not.toBeInTheDocument();
    await place.user.click(within(group).getByRole('button', { name: 'Vaata läbi 7 kohta' }));
    expect(within(group).getAllByRole('button', { name: 'Siin sobib' })).toHaveLength(6);
    expect(within(group).getAllByRole('link')[0]).toHaveFocus();
    await place.user.click(within(group).getByRole('button', { name: 'Näita veel 1' }));
    expect(within(group).getAllByRole('link')[6]).toHaveFocus();
  });

  test('is turned off as a whole, and comes back by undo', async () => {
    const place = show(vagueModel(7).model);
    const group = await vague();
    await place.user.click(within(group).getByRole('button', { name: /^Lülita välja …/ }));
    await place.user.click(within(group).getByRole('button', { name: 'Lülita välja' }));
    expect(group).not.toBeInTheDocument();
    expect(links()).toContain(document.activeElement);
    await place.user.click(screen.getByRole('button', { name: 'Võta tagasi' }));
    expect(await vague()).toBeVisible();
  });
});

describe('what was set aside', () => {
  test('tells by whom, when and why, and is shown again', async () => {
    const place = show();
    const group = await screen.findByRole('region', { name: /^Kliendid on nimetamata/ });
    await place.user.click(within(group).getAllByRole('button', { name: 'Siin sobib' })[0] ?? group);
    expect(group).toHaveAccessibleName('Kliendid on nimetamata 1 roll 2-st');
    await place.user.click(screen.getByRole('button', { name: 'Kõrvale pandud (1)' }));
    const list = screen.getByText('Kõrvale pandud (1)', { selector: 'summary' }).closest('details');
    const aside = within(list ?? document.body);
    expect(aside.getByText('22. november 2026')).toBeVisible();
    await place.user.click(aside.getByRole('button', { name: /^Ütle, miks: Kliendid on nimetamata/ }));
    await place.user.keyboard('roll kaob jaanuaris');
    await place.user.type(aside.getByRole('textbox', { name: /^Kes nii ütleb/ }), 'Mari{Enter}');
    expect(aside.getByText('Põhjus: roll kaob jaanuaris')).toBeVisible();
    expect(aside.getByText('Mari, 22. november 2026')).toBeVisible();
    await place.user.click(aside.getByRole('button', { name: /^Näita uuesti: Kliendid on nimetamata/ }));
    expect(group).toHaveAccessibleName('Kliendid on nimetamata 2 rolli 2-st');
    expect(list).not.toBeInTheDocument();
  });
});

test('a reason in another language is changed where it stands, not copied under this one', async () => {
  const place = show();
  await screen.findByRole('region', { name: /^Kliendid on nimetamata/ });
  const finding = place.session.checks
    .all(place.session.store.getState().settings)
    .find(({ rule }) => rule === 'role-without-customer');
  if (!finding) throw new Error('A role of the company has no customer');
  act(() => {
    const { root } = place.model();
    place.session.run(commands['set-field'], { id: root, field: 'languages', value: ['et', 'fi'] });
    dismiss(place.session, finding, { reason: { fi: 'rooli päättyy' } });
  });
  await place.user.click(screen.getByRole('button', { name: 'Kõrvale pandud (1)' }));
  await place.user.click(screen.getByRole('button', { name: /^Muuda põhjust: Kliendid on nimetamata/ }));
  await place.user.keyboard('{Control>}{End}{/Control} pian{Enter}');
  const [aside] = place.session.checks.setAside();
  expect(aside?.dismissal.reason).toEqual({ fi: 'rooli päättyy pian' });
});

describe('the checks', () => {
  test('are all listed with what they look for, and turned off and on for the model', async () => {
    const place = show();
    await screen.findAllByRole('region');
    await place.user.click(screen.getByRole('button', { name: /^Kontrollid \(sees (\d+)\/\1\)$/ }));
    const boxes = screen.getAllByRole('checkbox');
    expect(boxes).toHaveLength(place.session.checks.rules.size);
    const customers = screen.getByRole('checkbox', { name: 'Kliendid on nimetamata' });
    expect(screen.getByText(/^Vaatab, kas iga rolli kliendid on nimetatud/)).toBeVisible();
    await place.user.click(customers);
    expect(screen.queryByRole('region', { name: /^Kliendid on nimetamata/ })).not.toBeInTheDocument();
    await place.user.click(screen.getByRole('checkbox', { name: 'Eeltingimus on sõnastamata' }));
    await place.user.click(screen.getByRole('button', { name: 'Lülita kõik sisse' }));
    expect(place.session.store.getState().settings.rules.size).toBe(0);
    place.session.undo();
    expect(place.session.store.getState().settings.rules.size).toBe(2);
  });
});

test('of a language that no check of wording reads it is said how many do', async () => {
  const { model } = vagueModel(2);
  const place = show(model);
  act(() => {
    place.session.run(commands['set-field'], { id: model.root, field: 'languages', value: ['et', 'sv'] });
  });
  await vague();
  const all = place.session.checks.rules.size;
  expect(
    screen.getByText(new RegExp(`^rootsi: seda keelt loeb \\d+ kontrolli ${all}-st\\.$`)),
  ).toBeInTheDocument();
});

describe('the words that are agreed on', () => {
  const form = (): HTMLElement => screen.getByRole('textbox', { name: 'Sõna' });
  const words = (name: RegExp): HTMLElement => screen.getByText(name, { selector: 'summary' });

  test('are added from what is remarked on most, and take their findings along', async () => {
    const place = show(vagueModel(3).model);
    await vague();
    await place.user.click(words(/^Meie sõnad \(0\)$/));
    await place.user.click(screen.getByRole('button', { name: 'hästi (3)' }));
    expect(form()).toHaveValue('hästi');
    await place.user.keyboard('vastuseta ei jää keegi{Enter}');
    expect(screen.getByText('„hästi“ on kokku lepitud. Tähelepanekuid on 3 võrra vähem.')).toBeVisible();
    expect(form()).toHaveFocus();
    expect(form()).toHaveValue('');
    expect(screen.queryByRole('region', { name: /^Igaüks mõistab/ })).not.toBeInTheDocument();
    expect(screen.getByText('vastuseta ei jää keegi')).toBeVisible();
    await place.user.type(form(), 'Hästi{Enter}');
    expect(screen.getByText('See sõna on juba kokku lepitud.')).toBeVisible();
    await place.user.click(screen.getByRole('button', { name: 'Eemalda: hästi' }));
    expect(await vague()).toBeVisible();
    place.session.undo();
    place.session.undo();
    expect(place.model().childIds(place.model().root, 'vocabulary')).toEqual([]);
  });
});

test('a model for looking at only is filtered, and nothing in it can be changed', async () => {
  show(vagueModel(2).model, true);
  await vague();
  expect(screen.getByRole('searchbox')).toBeEnabled();
  expect(screen.queryByRole('button', { name: 'Siin sobib' })).not.toBeInTheDocument();
  for (const box of screen.getAllByRole('checkbox', { hidden: true })) expect(box).toBeDisabled();
  expect(screen.queryByText(/^Meie sõnad/, { selector: 'summary' })).not.toBeInTheDocument();
});
