import { commands, type Id, type Model } from '@tegu/core';
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { showEditor, type Shown } from '../palette/palette.test-kit.tsx';
import { modelWith } from '../testing/place.test-kit.tsx';

/** A model in Estonian and Finnish whose role and value are in Estonian alone. */
function bilingual(): { readonly model: Model; readonly role: Id } {
  const model = modelWith(
    { type: 'statement', fields: { kind: 'value' }, texts: { title: { et: 'Julgus' } } },
    { type: 'role', texts: { name: { et: 'Müüja' } } },
    { type: 'competency', texts: { name: { et: 'Kuulamine', fi: 'Kuuntelu' } } },
  );
  return { model, role: model.childIds(model.root, 'role')[0] ?? '' };
}

function show(model: Model): Shown {
  const shown = showEditor(model);
  const { root } = model;
  act(() => {
    shown.session.run(commands['set-field'], { id: root, field: 'languages', value: ['et', 'fi'] });
  });
  return shown;
}

describe('in the whole editor', () => {
  test('what is missing leads to its field, to be written in the language that misses it', async () => {
    const { model, role } = bilingual();
    const { user, session, where } = show(model);
    await user.click(screen.getByRole('button', { name: 'Kirjutan eesti keeles' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Sisu keeled …' }));
    await user.click(await screen.findByRole('button', { name: /^puudu \d+ teksti: soome$/ }));
    const list = screen.getByRole('list', { name: 'Puudu soome keeles' });
    await user.click(within(list).getByRole('button', { name: /^Müüja/ }));
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Rolli nimi' })).toHaveFocus());
    expect(where()).toEqual({ place: 'roles', view: 'role', item: role });
    expect(screen.getByRole('button', { name: 'Kirjutan soome keeles' })).toBeVisible();
    await user.keyboard('Myyjä');
    expect(session.store.getState().model.record(role, 'role')?.name).toEqual({ et: 'Müüja', fi: 'Myyjä' });
  });

  test('undo shows the language in which it has changed something', async () => {
    const { model } = bilingual();
    const { user, session } = show(model);
    act(() => session.writeIn('fi'));
    const name = await screen.findByRole('textbox', { name: 'Väärtuse nimi' });
    await user.click(name);
    await user.keyboard('Rohkeus');
    act(() => session.writeIn('et'));
    expect(screen.getByRole('textbox', { name: 'Väärtuse nimi' })).toHaveValue('Julgus');
    await user.click(screen.getByRole('button', { name: /^Võta tagasi/ }));
    expect(screen.getByRole('button', { name: 'Kirjutan soome keeles' })).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Väärtuse nimi' })).toHaveValue('');
  });

  test('the search finds in every language and shows the one that is written in', async () => {
    const { model } = bilingual();
    const { user, session } = show(model);
    act(() => session.writeIn('fi'));
    await user.click(screen.getByRole('button', { name: 'Otsi' }));
    await user.keyboard('ku');
    expect(await screen.findByRole('option', { name: /^Kuuntelu/ })).toBeVisible();
    expect(screen.queryByRole('option', { name: /^Kuulamine/ })).toBeNull();
  });

  test('a language is chosen from the search too', async () => {
    const { model } = bilingual();
    const { user } = show(model);
    await user.click(screen.getByRole('button', { name: 'Otsi' }));
    await user.keyboard('soome keeles{Enter}');
    expect(await screen.findByRole('button', { name: 'Kirjutan soome keeles' })).toBeVisible();
  });
});
