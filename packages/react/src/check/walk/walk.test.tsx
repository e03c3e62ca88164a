import { applyNamed, commands, statementAlignment, type Id } from '@tegu/core';
import { act, screen, within } from '@testing-library/react';
import { useMemo, useState, type JSX } from 'react';
import { describe, expect, test } from 'vitest';
import { PlacesProvider, type Places, type Whereabouts } from '../../places/places-context.tsx';
import { company } from '../../testing/company.test-kit.ts';
import { showPlace, type ShownPlace } from '../../testing/place.test-kit.tsx';
import { AlignmentView } from '../alignment-view.tsx';
import { CheckPlace } from '../check-place.tsx';
import { WalkView } from './walk-view.tsx';

const WALK: Whereabouts = { place: 'check', view: 'walk' };

/** The alignment and its walk, with addresses that change and the browser’s way back. */
function Alignment({ from }: { readonly from: Whereabouts }): JSX.Element {
  const [said, say] = useState('');
  const [visited, visit] = useState<readonly Whereabouts[]>([from]);
  const places = useMemo<Places>(
    () => ({
      where: visited.at(-1) ?? from,
      go: (to, { replace = false } = {}) => visit((all) => [...(replace ? all.slice(0, -1) : all), to]),
      href: ({ place, view = '', item = '' }) => `/${place}/${item}?view=${view}`,
    }),
    [visited, from],
  );
  return (
    <PlacesProvider value={places}>
      {places.where.view === 'walk' ? <WalkView say={say} /> : <AlignmentView say={say} />}
      <span role="status" aria-label="öeldud">
        {said}
      </span>
      <button type="button" onClick={() => places.go({ place: 'check', view: 'alignment' })}>
        maatriks
      </button>
      <button type="button" onClick={() => visit((all) => all.slice(0, -1))}>
        brauseri tagasi
      </button>
    </PlacesProvider>
  );
}

const show = (from: Whereabouts = WALK, readOnly = false): ShownPlace =>
  showPlace(<Alignment from={from} />, { model: company(), readOnly });

const screenOf = (name: RegExp): HTMLElement => screen.getByRole('region', { name });
const promise = (): HTMLElement => screenOf(/^Brändilubadus Meilt saad vastuse kohe\.$/);
const care = (): HTMLElement => screenOf(/^Väärtus Hoolivus$/);
const sentence = (name: RegExp | string): HTMLElement => screen.getByRole('checkbox', { name });
const said = (): HTMLElement => screen.getByRole('status', { name: 'öeldud' });
const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const evidenceOf = (place: ShownPlace, statement: Id): readonly Id[] =>
  place.session.checks.derivation
    .ask(statementAlignment, statement)
    .links.flatMap(({ evidence }) => evidence);

describe('the walk, by keyboard alone', () => {
  test('from the alignment: choose two sentences, find one by search, go on, and see at the end what is open', async () => {
    const place = show({ place: 'check', view: 'alignment' });
    screen.getByRole('link', { name: 'Käi ükshaaval läbi' }).focus();
    await place.user.keyboard('{Enter}');
    expect(promise()).toHaveTextContent('1. küsimus 2-st');
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
    await place.user.tab();
    expect(screen.getByRole('textbox', { name: 'Otsi lausete seast' })).toHaveAccessibleDescription(
      'Millise lause järgi klient märkaks, et peame oma lubadust?',
    );
    await place.user.keyboard('{ArrowDown}{Enter}{ArrowDown}{ArrowDown}{ArrowUp}{Enter}');
    expect(evidenceOf(place, 'statement:brandPromise')).toEqual(['indicator:paneb', 'indicator:vastab']);
    expect(said()).toHaveTextContent('Valitud 2 lauset');
    await place.user.keyboard('{Control>}{Enter}{/Control}');
    expect(care()).toHaveTextContent('2. küsimus 2-st');
    expect(said()).toBeEmptyDOMElement();
    expect(care()).toHaveTextContent('Millise lause järgi klient seda väärtust märkaks?');
    await place.user.tab();
    await place.user.keyboard('loepib mud{Escape}LUBADUSE{Enter}');
    expect(screen.getAllByRole('checkbox')).toHaveLength(3);
    await place.user.keyboard('{Alt>}{Enter}{/Alt}');
    const end = screenOf(/^Kõik on läbi käidud$/);
    expect(end).toHaveTextContent('Teos näha1/2');
    expect(end).toHaveTextContent('Ükski tegu seda veel ei näita1/2Hoolivus');
    expect(within(end).getByRole('link', { name: 'Sõnasta tegu' })).toBeVisible();
    expect(end).toHaveTextContent('Järgmiseks sõnasta tegu, mille järgi klient märkaks: „Hoolivus“.');
  });

  test('comes again to what was skipped, and goes back', async () => {
    const place = show();
    await place.user.keyboard('{Shift>}{Enter}{/Shift}');
    expect(care()).toBeVisible();
    expect(said()).toHaveTextContent('Vahele jäetud. Küsimus tuleb lõpus uuesti.');
    await place.user.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}');
    expect(promise()).toHaveTextContent('jäi enne vahele');
    await place.user.click(button('brauseri tagasi'));
    await place.user.click(button('Sellist veel ei ole'));
    expect(promise()).toHaveTextContent('jäi enne vahele');
    await place.user.click(button('Jäta vahele'));
    const end = screenOf(/^Kõik on läbi käidud$/);
    expect(end).toHaveTextContent('Vahele jäetud1/2Brändilubadus');
    await place.user.click(within(end).getByRole('button', { name: 'Käi lahtised läbi (2)' }));
    expect(promise()).toBeVisible();
  });
});

describe('a statement of the walk', () => {
  test('makes one step of each choice, which undo takes back', async () => {
    const place = show();
    await place.user.click(sentence('Paneb lubaduse kohe kirja.'));
    expect(sentence('Paneb lubaduse kohe kirja.')).toBeChecked();
    await act(() => place.session.undo());
    expect(sentence('Paneb lubaduse kohe kirja.')).not.toBeChecked();
    expect(evidenceOf(place, 'statement:brandPromise')).toEqual([]);
    await place.user.click(sentence('Paneb lubaduse kohe kirja.'));
    await place.user.click(sentence('Paneb lubaduse kohe kirja.'));
    expect(evidenceOf(place, 'statement:brandPromise')).toEqual([]);
  });

  test('does not go on without an answer, and says so; a reason is one', async () => {
    const place = show();
    expect(button('Edasi')).toHaveAttribute('aria-disabled', 'true');
    await place.user.click(button('Edasi'));
    expect(said()).toHaveTextContent('Vali lause või ütle, et sellist veel ei ole.');
    await place.user.click(button('Ütle, miks mitte'));
    await place.user.keyboard('alles{Shift>}{Enter}{/Shift}kavas{Enter}');
    expect(promise()).toHaveTextContent('Ei ole, sest: alles kavas');
    await place.user.click(button('Edasi'));
    expect(care()).toBeVisible();
  });

  test('asks to choose again a sentence whose words have changed since', async () => {
    const place = show();
    await place.user.click(sentence('Paneb lubaduse kohe kirja.'));
    act(() => {
      place.session.run(commands['replace-text'], {
        id: 'indicator:paneb',
        field: 'text',
        language: 'et',
        text: 'Ütleb lubaduse välja.',
      });
    });
    const changed = sentence(/^Ütleb lubaduse välja\. Sõnastus on vahepeal muutunud\./);
    expect(changed).not.toBeChecked();
    await place.user.click(changed);
    expect(sentence('Ütleb lubaduse välja.')).toBeChecked();
  });

  test('that a colleague deletes meanwhile does no harm, and comes back', async () => {
    const place = show();
    act(() => {
      place.session.run(commands['delete-records'], { ids: ['statement:brandPromise'] });
    });
    expect(screen.getByText('Seda ei ole enam aluste seas.')).toHaveFocus();
    await act(() => place.session.undo());
    expect(promise()).toBeVisible();
    await act(() => place.session.redo());
    await place.user.click(screen.getByRole('link', { name: 'Jätka' }));
    expect(care()).toHaveTextContent('1. küsimus 1-st');
  });

  test('only looked at, offers nothing to change', async () => {
    const place = show(WALK, true);
    expect(sentence('Paneb lubaduse kohe kirja.')).toBeDisabled();
    expect(screen.queryByRole('button', { name: 'Sellist veel ei ole' })).not.toBeInTheDocument();
    await place.user.click(button('Edasi'));
    expect(care()).toBeVisible();
  });
});

test('who leaves the walk goes on where they were', async () => {
  const place = show();
  await place.user.click(button('Sellist veel ei ole'));
  await place.user.click(sentence('Paneb lubaduse kohe kirja.'));
  expect(said()).toHaveTextContent('Valitud 1 lause');
  await place.user.click(button('maatriks'));
  expect(said()).toBeEmptyDOMElement();
  await place.user.click(screen.getByRole('link', { name: 'Jätka läbikäimist (2/2)' }));
  expect(care()).toBeVisible();
});

test('what a value means in a role shows it there alone', async () => {
  const place = show();
  act(() => {
    place.session.run(commands['create-record'], {
      type: 'valueMeaning',
      parent: 'role:ladu',
      fields: { statement: 'statement:hoolivus' },
      texts: { text: { et: 'Kirjutab nime kastile.' } },
    });
  });
  await place.user.click(button('Jäta vahele'));
  await place.user.click(sentence(/^Kirjutab nime kastile\. Laotöötaja$/));
  await place.user.click(button('Edasi'));
  await place.user.click(button('Jäta vahele'));
  expect(screenOf(/^Kõik on läbi käidud$/)).toHaveTextContent('Näha ainult mõnes rollis1/2Hoolivus');
});

test('offers first what shares words with the statement, the words marked; it counts only once it is chosen', async () => {
  const { model } = applyNamed(company(), 'replace-text', {
    id: 'statement:brandPromise',
    field: 'text',
    language: 'et',
    text: 'Selge vastus esimesel pöördumisel.',
  });
  const place = showPlace(<Alignment from={WALK} />, { model });
  const [first, ...others] = screen.getAllByRole('group');
  expect(first).toHaveAccessibleName('Pakutud ühiste sõnade järgi');
  expect(within(first ?? document.body).getAllByRole('checkbox')).toHaveLength(1);
  expect([...(first?.querySelectorAll('mark') ?? [])].map(({ textContent }) => textContent)).toEqual([
    'vastuse',
    'pöördumisel',
  ]);
  expect(others[0]).toHaveAccessibleName('Lubadusest kinnipidamine');
  expect(evidenceOf(place, 'statement:brandPromise')).toEqual([]);
  await place.user.keyboard('{Tab}{ArrowDown}{Enter}');
  expect(evidenceOf(place, 'statement:brandPromise')).toEqual(['indicator:vastab']);
  expect(screen.getAllByRole('group')[0]).toBe(first);
});

test('is a part of the alignment: its tab stays the open one', () => {
  showPlace(<CheckPlace />, {
    model: company(),
    where: { place: 'check', view: 'walk', item: 'statement:hoolivus' },
  });
  expect(care()).toBeVisible();
  expect(screen.getByRole('link', { current: 'page' })).toHaveTextContent(/^Seosed alustega/);
});
