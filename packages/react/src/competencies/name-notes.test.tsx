import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { company } from '../testing/company.test-kit.ts';
import { showPlace } from '../testing/place.test-kit.tsx';
import { CompetenciesPlace } from './competencies-place.tsx';

test('the page says of a name that it is long, and which other competency has the same', async () => {
  const { user, go } = showPlace(<CompetenciesPlace />, {
    model: company(),
    where: { place: 'competencies', item: 'competency:valjastamine' },
  });
  const name = screen.getByRole('textbox', { name: 'Kompetentsi nimi' });
  await user.type(name, ' nii, et see jõuab tervena õigel ajal õigesse kohta');
  expect(screen.getByText('69/60 tähemärki')).toBeInTheDocument();
  expect(screen.getByText('Nimi on pikem kui 60 tähemärki.')).toHaveAttribute('role', 'status');
  expect(name).not.toHaveAttribute('aria-invalid');
  await user.clear(name);
  await user.type(name, 'Lubadusest kinnipidamine');
  expect(screen.queryByText(/tähemärki/)).not.toBeInTheDocument();
  await user.click(screen.getByRole('link', { name: 'Lubadusest kinnipidamine, Vastutus' }));
  expect(go).toHaveBeenLastCalledWith({
    place: 'competencies',
    view: undefined,
    item: 'competency:lubadus',
  });
});
