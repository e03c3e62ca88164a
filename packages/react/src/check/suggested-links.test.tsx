import { applyNamed, statementAlignment, type Model } from '@tegu/core';
import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { company } from '../testing/company.test-kit.ts';
import { showPlace, type ShownPlace } from '../testing/place.test-kit.tsx';
import { CheckPlace } from './check-place.tsx';

/** The company, with a promise whose words stand in one of its deeds. */
function promising(): Model {
  const args = {
    id: 'statement:brandPromise',
    field: 'text',
    language: 'et',
    text: 'Selge vastus esimesel pöördumisel.',
  };
  return applyNamed(company(), 'replace-text', args).model;
}

function show(model: Model, item?: string): ShownPlace {
  return showPlace(<CheckPlace />, { model, where: { place: 'check', view: 'alignment', item } });
}

const suggestedCell = (): HTMLElement =>
  screen.getByRole('gridcell', { name: 'Brändilubadus, Lubadusest kinnipidamine: pakutud seos' });

async function openPanel(): Promise<HTMLElement> {
  const panel = await screen.findByRole('dialog', { name: 'Tõendus' });
  await waitFor(() => expect(panel).toBeVisible());
  return panel;
}

test('a suggested link is a state of its own, in the cell, the legend and the panel, and counts nowhere', async () => {
  const place = show(promising());
  expect(suggestedCell()).toHaveAttribute('title', 'Pakutud seos');
  expect(screen.getAllByText('Pakutud seos')[0]).toBeVisible();
  expect(place.session.checks.derivation.ask(statementAlignment, 'statement:brandPromise')).toMatchObject({
    state: 'none',
    links: [],
  });
  await place.user.click(screen.getByRole('button', { name: /^Brändilubadus/ }));
  const panel = await openPanel();
  expect(
    within(panel).getByRole('button', { name: /^Lubadusest kinnipidamine Pakutud seos$/ }),
  ).toBeVisible();
  expect(within(panel).getByRole('button', { name: /^Kauba väljastamine$/ })).toBeVisible();
});

test('its sentence is offered first, with the words that caused it, and accepted by one press and one undo step', async () => {
  const place = show(promising());
  suggestedCell().focus();
  await place.user.keyboard('{Enter}');
  const panel = await openPanel();
  expect(within(panel).getByText(/^See on ainult pakkumine/)).toBeVisible();
  const [first, ...others] = within(panel).getAllByRole('radio');
  expect(first).toBeChecked();
  expect(first?.closest('label')).toHaveTextContent(
    'Annab kliendile vastuse samal pöördumisel. Samad sõnad: vastuse, pöördumisel',
  );
  expect(others).toHaveLength(2);
  expect([...panel.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
    'vastus',
    'pöördumisel',
    'vastuse',
    'pöördumisel',
  ]);
  await place.user.click(within(panel).getByRole('button', { name: 'Seo ja vali see lause' }));
  expect(place.session.checks.derivation.ask(statementAlignment, 'statement:brandPromise')).toMatchObject({
    state: 'shown',
    links: [{ id: 'competency:lubadus', evidence: ['indicator:vastab'] }],
  });
  expect(within(panel).getByText('Teos näha')).toBeVisible();
  act(() => {
    place.session.undo();
  });
  expect(within(panel).getByText('Pakutud seos')).toBeVisible();
});

test('a reason why not takes the suggestion away', async () => {
  const place = show(promising());
  suggestedCell().focus();
  await place.user.keyboard('{Enter}');
  const panel = await openPanel();
  await place.user.click(within(panel).getByRole('button', { name: 'Ütle, miks mitte' }));
  await place.user.keyboard('see on klienditoe töö{Enter}');
  expect(within(panel).getByText('Ei ole, sest: see on klienditoe töö')).toBeVisible();
  expect(within(panel).queryByText('Pakutud seos')).not.toBeInTheDocument();
  expect(within(panel).getByRole('button', { name: 'Märgi tõenduseks' })).toBeVisible();
});

test('where nothing meets, nothing is suggested', () => {
  show(company());
  expect(screen.queryByRole('gridcell', { name: /pakutud seos/ })).not.toBeInTheDocument();
});
