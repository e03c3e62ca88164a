import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { company } from '../testing/company.test-kit.ts';
import { showPlace, type ShownPlace } from '../testing/place.test-kit.tsx';
import { CompetenciesPlace } from './competencies-place.tsx';

const show = (view?: string): ShownPlace =>
  showPlace(<CompetenciesPlace />, {
    model: company(),
    where: { place: 'competencies', view, item: 'competency:valjastamine' },
  });
const tabs = (): HTMLElement[] =>
  within(screen.getByRole('navigation', { name: 'Kompetentside vaated' })).getAllByRole('link');

describe('the views of the competencies', () => {
  test('begin with the outline, and keep the competency from one to the next', async () => {
    const { user, go } = show();
    expect(tabs().map(({ textContent }) => textContent)).toEqual(['Liigendus', 'Tabel', 'Lugemine']);
    expect(tabs()[0]).toHaveAttribute('aria-current', 'page');
    expect(screen.getByRole('textbox', { name: 'Kompetentsi nimi' })).toHaveValue('Kauba väljastamine');
    await user.click(screen.getByRole('link', { name: 'Tabel' }));
    const item = 'competency:valjastamine';
    expect(go).toHaveBeenLastCalledWith({ place: 'competencies', view: 'table', item });
    await user.click(screen.getByRole('link', { name: 'Liigendus' }));
    expect(go).toHaveBeenLastCalledWith({ place: 'competencies', view: undefined, item });
  });

  test('have the table, at the competency in the address', async () => {
    show('table');
    expect(await screen.findByRole('grid', { name: 'Kompetentsid tabelina' })).toBeInTheDocument();
    expect(screen.getByRole('rowheader', { name: 'Kauba väljastamine' })).toHaveAttribute('tabindex', '0');
    expect(tabs()[1]).toHaveAttribute('aria-current', 'page');
  });

  test('have the whole model to read', async () => {
    show('read');
    expect(await screen.findByRole('article')).toHaveTextContent('Lubadusest kinnipidamine');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });
});
