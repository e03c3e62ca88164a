import { commands, type Model } from '@tegu/core';
import { act, screen, within } from '@testing-library/react';
import type { JSX } from 'react';
import { describe, expect, test } from 'vitest';
import { CompetenciesPlace } from '../competencies/competencies-place.tsx';
import type { Whereabouts } from '../places/places-context.tsx';
import { ReadView } from '../read/read-view.tsx';
import { RolesPlace } from '../roles/roles-place.tsx';
import { company } from '../testing/company.test-kit.ts';
import { modelWith, showPlace } from '../testing/place.test-kit.tsx';

/** The company written in Finnish; of its names only the role of the warehouse has one in that language. */
function showInFinnish(part: JSX.Element, where: Whereabouts, model: Model = company()): void {
  const { session } = showPlace(part, { model, where });
  const { root } = model;
  act(() => {
    session.run(commands['set-field'], { id: root, field: 'languages', value: ['et', 'fi'] });
    session.run(commands['replace-text'], {
      id: 'role:ladu',
      field: 'name',
      language: 'fi',
      text: 'Varastotyöntekijä',
    });
    session.writeIn('fi');
  });
}

describe('a name that is shown in another language than the one that is written in says which', () => {
  test('in the tree of competencies', () => {
    showInFinnish(<CompetenciesPlace />, { place: 'competencies' });
    const tree = within(screen.getByRole('navigation', { name: 'Kompetentsid' }));
    expect(tree.getByText('Lubadusest kinnipidamine')).toHaveAttribute('lang', 'et');
  });

  test('in the levels of a page and the marks of a deed', () => {
    const model = company();
    showInFinnish(<CompetenciesPlace />, { place: 'competencies', item: 'competency:lubadus' }, model);
    expect(screen.getByText('Meister')).toHaveAttribute('lang', 'et');
  });

  test('in the list of roles and the headings of one', () => {
    showInFinnish(<RolesPlace />, { place: 'roles', view: 'role', item: 'role:muuja' });
    const roles = within(screen.getByRole('navigation', { name: 'Rollid' }));
    expect(roles.getByText('Varastotyöntekijä')).toHaveAttribute('lang', 'fi');
    expect(roles.getByText('Müüja')).toHaveAttribute('lang', 'et');
    const heading = screen.getByRole('heading', { level: 2, name: 'Müüja' });
    expect(within(heading).getByText('Müüja')).toHaveAttribute('lang', 'et');
  });

  test('in the heads of the matrix', () => {
    showInFinnish(<RolesPlace />, { place: 'roles' });
    const [head] = screen.getAllByRole('columnheader', { name: 'Varastotyöntekijä' });
    for (const name of within(head ?? document.body).getAllByText(/Varasto/))
      expect(name).toHaveAttribute('lang', 'fi');
    expect(screen.getByRole('link', { name: 'Kauba väljastamine' })).toHaveAttribute('lang', 'et');
    expect(screen.getByText('Vastutus')).toHaveAttribute('lang', 'et');
  });

  test('in the document that is read', () => {
    showInFinnish(<ReadView />, { place: 'competencies', view: 'read' });
    const heading = screen.getByRole('heading', { level: 3, name: 'Kauba väljastamine' });
    expect(within(heading).getByText('Kauba väljastamine')).toHaveAttribute('lang', 'et');
  });

  test('but what is said of a thing without a name is in the language of the screen', () => {
    const model = modelWith({ type: 'competency' });
    showPlace(<CompetenciesPlace />, { model, where: { place: 'competencies' } });
    const tree = within(screen.getByRole('navigation', { name: 'Kompetentsid' }));
    expect(tree.getByText('Nimetu kompetents')).not.toHaveAttribute('lang');
  });
});
