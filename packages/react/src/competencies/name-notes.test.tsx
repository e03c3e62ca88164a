import { commands } from '@tegu/core';
import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { company } from '../testing/company.test-kit.ts';
import { showPlace } from '../testing/place.test-kit.tsx';
import { CompetenciesPlace } from './competencies-place.tsx';

test('a category is named in the language that it is written in', async () => {
  const { session } = showPlace(<CompetenciesPlace />, {
    model: company(),
    where: { place: 'competencies', item: 'competency:valjastamine' },
  });
  act(() => {
    const id = session.store.getState().model.root;
    session.run(commands['set-field'], { id, field: 'languages', value: ['et', 'fi'] });
    for (const competency of ['competency:lubadus', 'competency:valjastamine'])
      session.run(commands['replace-text'], {
        id: competency,
        field: 'name',
        language: 'fi',
        text: 'Lupaus',
      });
    session.writeIn('fi');
  });
  expect(screen.getByRole('link', { name: 'Lupaus, Vastutus' })).toHaveAttribute('lang', 'et');
});

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
