import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { modelOfOne, showCompetencies } from './page.test-kit.tsx';

/** Two categories with a competency each, and one competency without. */
const TWO = modelOfOne(({ tx, competency }) => {
  const [first, second] = ['Suhtlemine', 'Vastutus'].map((name) =>
    tx.create('category', tx.model.root, { name: { et: name } }),
  );
  tx.create('competency', second ?? '', { name: { et: 'Lubadused' } });
  tx.create('competency', first ?? '', { name: { et: 'Koostöö' } });
  tx.set('competency', competency, 'code', 'K-01');
});

const link = (name: string): HTMLElement =>
  within(screen.getByRole('navigation', { name: 'Kompetentsid' })).getByRole('link', {
    name: new RegExp(`^${name}`),
  });
const inCategory = (name: string): (string | null)[] =>
  within(screen.getByRole('region', { name }))
    .queryAllByRole('link')
    .map((item) => item.firstElementChild?.textContent ?? null);

describe('Alt and an arrow in the tree', () => {
  test('move a competency into the next category and back, with the focus, and say where it is', async () => {
    const { user } = showCompetencies(TWO);
    link('Koostöö').focus();
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(inCategory('Vastutus')).toEqual(['Lubadused', 'Koostöö']);
    expect(link('Koostöö')).toHaveFocus();
    expect(screen.getByText('„Koostöö“: Vastutus, koht 2 / 2.')).toBeInTheDocument();
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(inCategory('Kategooriata')).toEqual(['Kuulamine', 'Koostöö']);
    await user.keyboard('{Alt>}{ArrowRight}{ArrowLeft}{ArrowLeft}{ArrowLeft}{/Alt}');
    expect(inCategory('Suhtlemine')).toEqual(['Koostöö']);
    expect(link('Koostöö')).toHaveFocus();
  });

  test('keep the focus over the edge of a category, too', async () => {
    const { user } = showCompetencies(TWO);
    link('Lubadused').focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(inCategory('Suhtlemine')).toEqual(['Koostöö', 'Lubadused']);
    expect(link('Lubadused')).toHaveFocus();
  });

  test('change nothing in a model for looking at', async () => {
    const { user } = showCompetencies(TWO, { readOnly: true });
    link('Koostöö').focus();
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(inCategory('Suhtlemine')).toEqual(['Koostöö']);
  });
});

describe('the description of a category', () => {
  test('opens from its menu, is written under its name, and folds away by Escape', async () => {
    const { user, model } = showCompetencies(TWO);
    const menu = async (): Promise<void> =>
      user.click(screen.getByRole('button', { name: 'Mida kategooriaga „Suhtlemine“ teha saab' }));
    await menu();
    await user.click(screen.getByRole('menuitem', { name: 'Kirjelda kategooriat' }));
    expect(screen.getByRole('textbox', { name: 'Kategooria kirjeldus' })).toHaveFocus();
    await user.keyboard('Kuidas me räägime.');
    expect(model().children(model().root, 'category')[0]).toMatchObject({
      description: { et: 'Kuidas me räägime.' },
    });
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox', { name: 'Kategooria kirjeldus' })).not.toBeInTheDocument();
    expect(screen.getAllByRole('textbox', { name: 'Kategooria nimi' })[0]).toHaveFocus();
    await menu();
    await user.click(screen.getByRole('menuitem', { name: 'Kirjelda kategooriat' }));
    expect(screen.getByRole('textbox', { name: 'Kategooria kirjeldus' })).toHaveValue('Kuidas me räägime.');
  });
});
