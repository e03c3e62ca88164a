import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { modelOfOne, showCompetencies } from './page.test-kit.tsx';

/** Two categories, the first with two competencies, of which the first has two deeds; and a competency without a category. */
const MODEL = modelOfOne(({ tx }) => {
  const [first = ''] = ['Suhtlemine', 'Vastutus'].map((name) =>
    tx.create('category', tx.model.root, { name: { et: name } }),
  );
  const [open = ''] = ['Koostöö', 'Selgus'].map((name) =>
    tx.create('competency', first, { name: { et: name } }),
  );
  for (const text of ['Küsib üle.', 'Kordab öeldut.']) tx.create('indicator', open, { text: { et: text } });
});

const link = (name: string): HTMLElement =>
  within(screen.getByRole('navigation', { name: 'Kompetentsid' })).getByRole('link', {
    name: new RegExp(`^${name}`),
  });
const deeds = (): HTMLTextAreaElement[] =>
  screen.getAllByRole<HTMLTextAreaElement>('textbox', { name: 'Tegu' });

/** Opens menus one from the other, and chooses a line of the last. */
async function choose(user: UserEvent, button: HTMLElement, ...lines: readonly string[]): Promise<void> {
  await user.click(button);
  for (const line of lines) await user.click(await screen.findByRole('menuitem', { name: line }));
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
}

describe('the focus goes on', () => {
  test('to the next deed when one is moved to another competency by its menu', async () => {
    const { user } = showCompetencies(MODEL);
    expect(deeds().map(({ value }) => value)).toEqual(['Küsib üle.', 'Kordab öeldut.']);
    await choose(
      user,
      screen.getByRole('button', { name: 'Veel: Küsib üle.' }),
      'Vii teise kompetentsi alla',
      'Selgus',
    );
    expect(deeds().map(({ value }) => value)).toEqual(['Kordab öeldut.']);
    await waitFor(() => expect(deeds()[0]).toHaveFocus());
  });

  test('to the next competency when one is deleted by its menu in the tree or on its page', async () => {
    const { user } = showCompetencies(MODEL);
    const inTree = within(screen.getByRole('navigation', { name: 'Kompetentsid' }));
    await choose(user, inTree.getByRole('button', { name: /kompetentsiga „Koostöö“/ }), 'Kustuta');
    await waitFor(() => expect(link('Selgus')).toHaveFocus());
    const page = within(screen.getByRole('article'));
    await choose(user, page.getByRole('button', { name: /kompetentsiga „Selgus“/ }), 'Kustuta');
    await waitFor(() => expect(link('Kuulamine')).toHaveFocus());
  });

  test('to the next category when one is deleted, and to what adds one after the last', async () => {
    const { user } = showCompetencies(MODEL);
    const menu = (name: string): HTMLElement =>
      screen.getByRole('button', { name: new RegExp(`kategooriaga „${name}“`) });
    await choose(user, menu('Suhtlemine'), 'Kustuta');
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Kategooria nimi' })).toHaveFocus());
    await choose(user, menu('Vastutus'), 'Kustuta');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Lisa kompetents' })).toHaveFocus());
  });
});
