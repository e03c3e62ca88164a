import { commands, inLanguage } from '@tegu/core';
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { company } from '../testing/company.test-kit.ts';
import { chosen, field, options, searchFor, showEditor } from './palette.test-kit.tsx';

describe('commands by name', () => {
  test('undo says what it would undo, and is there only when there is something', async () => {
    const { user, session } = showEditor();
    await searchFor(user, 'võta tagasi');
    expect(options()).toEqual([]);
    await user.keyboard('{Escape}');
    act(() => void session.run(commands['delete-records'], { ids: ['statement:hoolivus'] }));
    await searchFor(user, 'vota tagasi');
    expect(options()).toEqual(['Võta tagasi: kustutamineCtrl Z']);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(session.store.getState().model.isLive('statement:hoolivus')).toBe(true));
    expect(screen.getByText('Tagasi võetud: kustutamine.')).toBeInTheDocument();
  });

  test('a new value is one undo step, with the caret in its name', async () => {
    const { user, session } = showEditor();
    const before = session.store.getState().model;
    await searchFor(user, 'uus väärtus');
    expect(options()).toEqual(['Lisa väärtus']);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName('Väärtuse nimi'));
    await user.keyboard('Julgus');
    const { model } = session.store.getState();
    const [, , value] = model.children(model.root, 'statement');
    expect(inLanguage(value?.title ?? {}, ['et'])).toBe('Julgus');
    act(() => {
      session.undo();
      session.undo();
    });
    expect(session.store.getState().model.childIds(before.root, 'statement')).toHaveLength(2);
  });

  test('a new category is named at once, a new competency begins with a deed', async () => {
    const { user } = showEditor();
    await searchFor(user, 'lisa kategooria');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName('Kategooria nimi'));
    await searchFor(user, 'pädevus');
    await user.keyboard('{ArrowDown}');
    expect(chosen()).toBe('Lisa kompetents');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName('Lisa tegu …'));
  });

  test('other words of the field find a command too, once half of them is typed', async () => {
    const { user } = showEditor();
    await searchFor(user, 'klien');
    expect(options()).not.toContain('AlusedMudeli osa');
    await user.type(field(), 'dilubadus');
    expect(options()).toEqual(['AlusedMudeli osa']);
  });

  test('saving, the theme and what the host can do are found too', async () => {
    const run = vi.fn();
    const { user, saved, theme } = showEditor(company(), {
      actions: [{ id: 'versions', name: 'Varasemad versioonid', otherWords: 'taasta', run }],
    });
    await searchFor(user, 'salv');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(saved).toHaveBeenCalledOnce());
    await searchFor(user, 'tume');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(theme).toHaveBeenCalledWith('dark'));
    await searchFor(user, 'taasta');
    await user.click(screen.getByRole('option', { name: 'Varasemad versioonid' }));
    await waitFor(() => expect(run).toHaveBeenCalledOnce());
  });
});

describe('the list of keys', () => {
  test('opens by ? outside text, and not while somebody writes', async () => {
    const { user } = showEditor();
    await user.click(await screen.findByRole('textbox', { name: 'Brändilubadus' }));
    await user.keyboard('?');
    expect(screen.queryByRole('dialog')).toBeNull();
    screen.getByRole('main').focus();
    await user.keyboard('?');
    const dialog = screen.getByRole('dialog', { name: 'Kiirklahvid' });
    expect(within(dialog).getByRole('heading', { name: 'Rollide maatriksis' })).toBeInTheDocument();
    expect(within(dialog).getByText('Otsing ja käsud').parentElement).toHaveTextContent('Ctrl K');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
  });

  test('opens from the menu and from the search', async () => {
    const { user } = showEditor();
    const [menu] = screen.getAllByRole('button', { name: 'Veel' });
    if (!menu) throw new Error('no menu');
    await user.click(menu);
    await user.click(screen.getByRole('menuitem', { name: /Kiirklahvid/ }));
    await user.click(within(screen.getByRole('dialog', { name: 'Kiirklahvid' })).getByRole('button'));
    await searchFor(user, 'kiirk');
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('dialog', { name: 'Kiirklahvid' })).toBeInTheDocument();
  });
});
