import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { showEditor, type Shown } from '../../palette/palette.test-kit.tsx';
import { company } from '../../testing/company.test-kit.ts';
import { vagueModel } from './wording.test-kit.ts';

// The places are loaded before somebody waits for them: a busy machine takes longer for it than a person is kept waiting.
beforeAll(async () => {
  await Promise.all([
    import('../check-place.tsx'),
    import('../../competencies/competencies-place.tsx'),
    import('../../foundation/foundation-place.tsx'),
    import('../../roles/roles-place.tsx'),
  ]);
}, 60_000);

/** Waits until the focus is where the checks say. */
const arrived = (check: (focused: Element | null) => void): Promise<void> =>
  waitFor(() => check(document.activeElement), { timeout: 10_000 });

/** What is chosen in the field that has the focus. */
function chosenWords(): string | undefined {
  const { activeElement: field } = document;
  return field instanceof HTMLTextAreaElement
    ? field.value.slice(field.selectionStart, field.selectionEnd)
    : undefined;
}

async function showCheck(model = company()): Promise<Shown> {
  const editor = showEditor(model);
  await editor.user.click(screen.getByRole('link', { name: 'Kontroll' }));
  await screen.findByRole('searchbox', { name: 'Otsi tähelepanekutest' });
  return editor;
}

test('leads into the field, with the words chosen that it is about', async () => {
  const { model, deeds } = vagueModel(2);
  const { user, where } = await showCheck(model);
  const group = await screen.findByRole('region', { name: /^Igaüks mõistab omamoodi/ });
  await user.click(within(group).getAllByRole('button', { name: 'Muudan ise' })[1] ?? group);
  await arrived((focused) => expect(focused).toHaveAttribute('data-record', deeds[1]));
  expect(chosenWords()).toBe('hästi');
  expect(where().place).toBe('competencies');
});

test('leads to where a customer is named, and to a precondition that is not worded', async () => {
  const { user } = await showCheck();
  const customers = await screen.findByRole('region', { name: /^Kliendid on nimetamata/ });
  await user.click(within(customers).getByRole('link', { name: 'Müüja' }));
  await arrived((focused) => expect(focused).toHaveTextContent(/^Nimeta klient$/));
  await user.click(screen.getByRole('link', { name: 'Kontroll' }));
  const preconditions = await screen.findByRole('region', { name: /^Eeltingimus/ });
  await user.click(within(preconditions).getByRole('link', { name: 'Strateegia' }));
  await arrived((focused) => expect(focused).toHaveAccessibleName('Strateegia'));
});

test('an offer of a place to write brings the caret there, as one undo step', async () => {
  const { user, session } = await showCheck();
  const offer = async (): Promise<HTMLElement> => {
    const customers = await screen.findByRole('region', { name: /^Kliendid on nimetamata/ });
    return within(customers).getAllByRole('button', { name: 'Nimeta esimene klient' })[0] ?? customers;
  };
  await user.click(await offer());
  await arrived((focused) => expect(focused).toHaveAttribute('data-field', 'who'));
  const customer = document.activeElement?.getAttribute('data-record') ?? '';
  expect(session.store.getState().model.record(customer, 'roleCustomer')).toMatchObject({
    who: {},
    live: true,
  });
  session.undo();
  expect(session.store.getState().model.isLive(customer)).toBe(false);
});
