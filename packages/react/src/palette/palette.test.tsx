import { commands, languagePacks, rules } from '@tegu/core';
import { estonian } from '@tegu/core/language/et';
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { createModelSession } from '../session/model-session.ts';
import { company } from '../testing/company.test-kit.ts';
import { chosen, field, groups, options, searchFor, showEditor } from './palette.test-kit.tsx';

describe('search', () => {
  test('finds names and sentences without diacritics, and says what they are and where', async () => {
    const { user } = showEditor();
    await searchFor(user, 'PAKIB purun');
    expect(options()).toEqual(['Pakib purunevad asjad pehmesse.Käitumuslik väljendus · Kauba väljastamine']);
    expect(screen.getByText('Pakib purunevad asjad pehmesse.')).toHaveAttribute('lang', 'et');
    await user.clear(field());
    await user.type(field(), 'valjast');
    expect(options()).toEqual(['Kauba väljastamineKompetents · Vastutus']);
    await user.clear(field());
    await user.type(field(), 'muuja');
    expect(options()).toEqual(['MüüjaRoll']);
    await user.clear(field());
    await user.type(field(), 'hooli');
    expect(options()).toEqual(['HoolivusVäärtus']);
  });

  test('leads to a behaviour: the address changes and the caret is in its row', async () => {
    const { user, where } = showEditor();
    await searchFor(user, 'paneb');
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('dialog')).toBeNull();
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-record', 'indicator:paneb'));
    expect(where()).toMatchObject({ place: 'competencies', item: 'competency:lubadus' });
    const { activeElement } = document;
    if (!(activeElement instanceof HTMLTextAreaElement)) throw new Error('not in a field');
    expect(activeElement.selectionStart).toBe('Paneb lubaduse kohe kirja.'.length);
  });

  test('leads to the name of a competency, a role and a category, and to a value', async () => {
    const { user, where } = showEditor();
    for (const [words, record, place] of [
      ['kauba', 'competency:valjastamine', 'competencies'],
      ['lao', 'role:ladu', 'roles'],
      ['vastutus', 'category:vastutus', 'competencies'],
      ['hool', 'statement:hoolivus', 'foundation'],
    ] as const) {
      await searchFor(user, words);
      await user.keyboard('{Enter}');
      await waitFor(() => expect(document.activeElement).toHaveAttribute('data-record', record));
      expect(where().place).toBe(place);
    }
  });

  test('goes to a view, and through the options by the arrow keys, round and round', async () => {
    const { user, where } = showEditor();
    await searchFor(user, 'ma');
    expect(chosen()).toBe('MaatriksVaade · Rollid');
    await user.keyboard('{ArrowUp}');
    expect(chosen()).toBe(options().at(-1));
    await user.keyboard('{ArrowDown}');
    expect(chosen()).toBe('MaatriksVaade · Rollid');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(where()).toMatchObject({ place: 'roles', view: undefined }));
    await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
  });

  test('puts what begins like it first, whatever its kind', async () => {
    const { user } = showEditor();
    await searchFor(user, 'la');
    expect(groups()[0]).toBe('Rollid');
    expect(options()[0]).toBe('LaotöötajaRoll');
  });

  test('shows some of many, and more when asked, going on where the line stood', async () => {
    const model = company();
    const session = createModelSession({ model, packs: languagePacks(estonian), rules });
    for (let i = 1; i <= 9; i++)
      session.run(commands['create-record'], {
        type: 'role',
        parent: model.root,
        texts: { name: { et: `Kassapidaja ${i}` } },
      });
    const { user } = showEditor(session.store.getState().model);
    await searchFor(user, 'kassa');
    expect(options()).toHaveLength(6);
    expect(options().at(-1)).toBe('Näita veel 4');
    await user.keyboard('{ArrowUp}{Enter}');
    expect(options()).toHaveLength(9);
    expect(chosen()).toBe('Kassapidaja 6Roll');
  });

  test('says how many there are, and in words that there is nothing', async () => {
    const { user } = showEditor();
    await searchFor(user, 'muuja');
    const dialog = screen.getByRole('dialog', { name: 'Otsing ja käsud' });
    await waitFor(() => expect(within(dialog).getByRole('status')).toHaveTextContent('1 tulemus'));
    await user.type(field(), 'xyz');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(field()).toHaveAttribute('aria-expanded', 'false');
    await waitFor(() =>
      expect(within(dialog).getByRole('status')).toHaveTextContent('„muujaxyz“ kohta ei leidunud midagi.'),
    );
  });

  test('offers what was visited last, then parts and the commonest commands', async () => {
    const { user } = showEditor();
    await searchFor(user, 'kauba');
    await user.keyboard('{Enter}');
    await waitFor(() =>
      expect(document.activeElement).toHaveAttribute('data-record', 'competency:valjastamine'),
    );
    await searchFor(user, 'paneb');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-record', 'indicator:paneb'));
    await user.click(screen.getByRole('button', { name: 'Otsi' }));
    expect(groups()).toEqual(['Hiljuti vaadatud', 'Osad ja vaated', 'Käsud']);
    expect(options().slice(0, 3)).toEqual([
      'Paneb lubaduse kohe kirja.Käitumuslik väljendus · Lubadusest kinnipidamine',
      'Kauba väljastamineKompetents · Vastutus',
      'AlusedMudeli osa',
    ]);
    expect(options()).not.toContain('KompetentsidMudeli osa');
    // The page of a behaviour that was gone to is no visit of its own.
    await user.type(field(), 'alused');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
    await user.click(screen.getByRole('button', { name: 'Otsi' }));
    expect(options().slice(0, 2)).toEqual([
      'Paneb lubaduse kohe kirja.Käitumuslik väljendus · Lubadusest kinnipidamine',
      'Kauba väljastamineKompetents · Vastutus',
    ]);
    expect(options()).toContain('Salvesta failiCtrl S');
  });

  test('follows the model while it is open', async () => {
    const { user, session } = showEditor();
    await searchFor(user, 'hool');
    expect(options()).toHaveLength(1);
    act(() => void session.run(commands['delete-records'], { ids: ['statement:hoolivus'] }));
    expect(options()).toHaveLength(0);
  });
});

describe('the keys of search', () => {
  test('Ctrl+K opens it from a field, Escape gives the caret back', async () => {
    const { user } = showEditor();
    const promise = await screen.findByRole('textbox', { name: 'Brändilubadus' });
    await user.click(promise);
    if (!(promise instanceof HTMLTextAreaElement)) throw new Error('not a field');
    promise.setSelectionRange(5, 5);
    await user.keyboard('{Control>}k{/Control}');
    expect(field()).toHaveFocus();
    await user.keyboard('kauba{Escape}');
    await waitFor(() => expect(promise).toHaveFocus());
    expect(promise.selectionStart).toBe(5);
    expect(promise).toHaveValue('Meilt saad vastuse kohe.');
  });

  test('Ctrl+K closes it again, and is not heard outside the editor', async () => {
    const { user } = showEditor(company(), { beside: <input aria-label="Mujal" /> });
    await user.click(screen.getByRole('textbox', { name: 'Mujal' }));
    await user.keyboard('{Control>}k{/Control}');
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Otsi' }));
    await user.keyboard('{Control>}k{/Control}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('on a page that is nothing but the editor', () => {
  test('Ctrl+K is heard everywhere, and while the search is open undo belongs to its field', async () => {
    const { user, session } = showEditor(company(), { scope: 'document' });
    act(() => void session.run(commands['delete-records'], { ids: ['statement:hoolivus'] }));
    await user.keyboard('{Control>}k{/Control}');
    expect(field()).toHaveFocus();
    await user.keyboard('abc{Control>}z{/Control}');
    expect(session.store.getState().model.isLive('statement:hoolivus')).toBe(false);
    await user.keyboard('{Control>}k{/Control}');
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.keyboard('{Control>}z{/Control}');
    expect(session.store.getState().model.isLive('statement:hoolivus')).toBe(true);
  });
});
