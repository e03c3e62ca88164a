import { act, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { clipboard } from '../testing/clipboard.test-kit.ts';
import { modelOfOne, showCompetencies } from './page.test-kit.tsx';

/** Two categories with three competencies and one, and one competency without. */
const TREE = modelOfOne(({ tx }) => {
  const [first = '', second = ''] = ['Suhtlemine', 'Vastutus'].map((name) =>
    tx.create('category', tx.model.root, { name: { et: name } }),
  );
  for (const name of ['Koostöö', 'Kaasamine', 'Eestkõnelus'])
    tx.create('competency', first, { name: { et: name } });
  tx.create('competency', second, { name: { et: 'Lubadused' }, definition: { et: 'Peab sõna.' } });
});

const tree = (): HTMLElement => screen.getByRole('navigation', { name: 'Kompetentsid' });
const link = (name: string): HTMLElement =>
  within(tree()).getByRole('link', { name: new RegExp(`^${name}`) });
const names = (links: readonly Element[]): (string | null | undefined)[] =>
  links.map((item) => item.firstElementChild?.textContent);
const inCategory = (name: string): (string | null | undefined)[] =>
  names(within(screen.getByRole('region', { name })).queryAllByRole('link'));
const chosen = (): (string | null | undefined)[] =>
  names(within(tree()).queryAllByRole('link', { name: /Valitud/ }));
const bar = (): HTMLElement => screen.getByRole('group', { name: 'Valitud kompetentsid' });

describe('competencies chosen together in the tree', () => {
  test('are reached by Shift and the arrows over the edge of a category, said, and left by Escape', async () => {
    const { user } = showCompetencies(TREE);
    link('Eestkõnelus').focus();
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(chosen()).toEqual(['Eestkõnelus', 'Lubadused', 'Kuulamine']);
    expect(link('Kuulamine')).toHaveFocus();
    expect(screen.getAllByText('3 kompetentsi valitud')).not.toEqual([]);
    await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
    expect(chosen()).toEqual(['Eestkõnelus', 'Lubadused']);
    await user.keyboard('{Escape}');
    expect(chosen()).toEqual([]);
    expect(link('Lubadused')).toHaveFocus();
    expect(screen.getByRole('button', { name: 'Lisa kompetents' })).toBeVisible();
  });

  test('go one step with focus and choice, over the edge too, and one undo brings them back', async () => {
    const { user, session } = showCompetencies(TREE);
    link('Kaasamine').focus();
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}{Alt>}{ArrowDown}{/Alt}');
    expect(inCategory('Suhtlemine')).toEqual(['Koostöö']);
    expect(inCategory('Vastutus')).toEqual(['Kaasamine', 'Eestkõnelus', 'Lubadused']);
    expect(link('Eestkõnelus')).toHaveFocus();
    expect(chosen()).toEqual(['Kaasamine', 'Eestkõnelus']);
    expect(screen.getByText('2 kompetentsi on liigutatud: Vastutus, kohad 1–2 / 3.')).toBeInTheDocument();
    expect(session.store.getState().undoable).toBe('move-competencies 2');
    act(() => void session.undo());
    expect(inCategory('Suhtlemine')).toEqual(['Koostöö', 'Kaasamine', 'Eestkõnelus']);
  });

  test('go into the next category by Alt and the arrow to the right', async () => {
    const { user } = showCompetencies(TREE);
    link('Koostöö').focus();
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}{Alt>}{ArrowRight}{/Alt}');
    expect(inCategory('Vastutus')).toEqual(['Lubadused', 'Koostöö', 'Kaasamine']);
    expect(link('Kaasamine')).toHaveFocus();
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    expect(inCategory('Suhtlemine')).toEqual(['Eestkõnelus', 'Koostöö', 'Kaasamine']);
    expect(chosen()).toEqual(['Koostöö', 'Kaasamine']);
  });

  test('are deleted with a toast, the focus on the next, and come back by its undo', async () => {
    const { user } = showCompetencies(TREE);
    link('Kaasamine').focus();
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}{Delete}');
    expect(inCategory('Suhtlemine')).toEqual(['Koostöö']);
    expect(link('Lubadused')).toHaveFocus();
    expect(screen.getByText('2 kompetentsi on kustutatud.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Võta tagasi' }));
    expect(inCategory('Suhtlemine')).toEqual(['Koostöö', 'Kaasamine', 'Eestkõnelus']);
  });

  test('are copied behind the last by Ctrl+D, and the copies are chosen', async () => {
    const { user } = showCompetencies(TREE);
    link('Koostöö').focus();
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}{Control>}d{/Control}');
    expect(inCategory('Suhtlemine')).toEqual(['Koostöö', 'Kaasamine', 'Koostöö', 'Kaasamine', 'Eestkõnelus']);
    expect(chosen()).toEqual(['Koostöö', 'Kaasamine']);
    expect(screen.getByText('2 kompetentsist on tehtud koopia.')).toBeInTheDocument();
  });

  test('are put on the clipboard as rows under the heads of the table', async () => {
    const { user } = showCompetencies(TREE);
    link('Eestkõnelus').focus();
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    const { kept, data } = clipboard();
    await waitFor(() => {
      expect(fireEvent.copy(link('Lubadused'), { clipboardData: data })).toBe(false);
    });
    const rows = (kept.get('text/plain') ?? '').split('\r\n').map((row) => row.split('\t').slice(0, 3));
    expect(rows).toEqual([
      ['Nimi', 'Kategooria', 'Selgitus'],
      ['Eestkõnelus', 'Suhtlemine', ''],
      ['Lubadused', 'Vastutus', 'Peab sõna.'],
      [''],
    ]);
    expect(kept.get('text/html')).toContain('<table lang="et"');
    expect(screen.getByText('2 kompetentsi on kopeeritud.')).toBeInTheDocument();
  });

  test('are chosen with the mouse: Ctrl one by one, Shift as far as it reaches; a plain click leaves them', async () => {
    const { user, go } = showCompetencies(TREE);
    await user.keyboard('{Control>}');
    await user.click(link('Koostöö'));
    await user.click(link('Eestkõnelus'));
    await user.keyboard('{/Control}');
    expect(chosen()).toEqual(['Koostöö', 'Eestkõnelus']);
    expect(go).not.toHaveBeenCalled();
    await user.keyboard('{Shift>}');
    await user.click(link('Kuulamine'));
    await user.keyboard('{/Shift}');
    expect(chosen()).toEqual(['Eestkõnelus', 'Lubadused', 'Kuulamine']);
    const pressed = createEvent.mouseDown(link('Koostöö'), { shiftKey: true });
    fireEvent(link('Koostöö'), pressed);
    expect(pressed.defaultPrevented).toBe(true);
    await user.click(link('Lubadused'));
    expect(chosen()).toEqual([]);
    expect(go).toHaveBeenCalledTimes(1);
  });

  test('go into a category by their bar, and stay chosen there', async () => {
    const { user } = showCompetencies(TREE);
    link('Koostöö').focus();
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await user.click(within(bar()).getByRole('button', { name: 'Vii …' }));
    await user.click(screen.getByRole('menuitem', { name: 'Kategooriata' }));
    expect(inCategory('Kategooriata')).toEqual(['Kuulamine', 'Koostöö', 'Kaasamine', 'Eestkõnelus']);
    expect(screen.getByText('3 kompetentsi on viidud: Kategooriata.')).toBeVisible();
    expect(within(bar()).getByText('3 kompetentsi valitud')).toBeVisible();
  });

  test('are tapped one after the other, after "Vali mitu kompetentsi" in the menu of one', async () => {
    const { user } = showCompetencies(TREE);
    await user.click(
      within(tree()).getByRole('button', { name: 'Mida kompetentsiga „Kaasamine“ teha saab' }),
    );
    await user.click(screen.getByRole('menuitem', { name: 'Vali mitu kompetentsi' }));
    expect(screen.getByRole('checkbox', { name: 'Vali: Kaasamine' })).toBeChecked();
    await user.click(screen.getByRole('checkbox', { name: 'Vali: Lubadused' }));
    expect(within(bar()).getByText('2 kompetentsi valitud')).toBeVisible();
    await user.click(within(bar()).getByRole('button', { name: 'Kustuta' }));
    expect(within(tree()).getAllByRole('link')).toHaveLength(3);
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });

  test('are tapped no longer after "Valmis" or Escape', async () => {
    const { user } = showCompetencies(TREE);
    for (const leave of [
      () => user.keyboard('{Escape}'),
      () => user.click(within(bar()).getByRole('button', { name: 'Valmis' })),
    ]) {
      await user.click(
        within(tree()).getByRole('button', { name: 'Mida kompetentsiga „Kaasamine“ teha saab' }),
      );
      await user.click(screen.getByRole('menuitem', { name: 'Vali mitu kompetentsi' }));
      await leave();
      expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
      expect(link('Kaasamine')).toHaveFocus();
    }
  });

  test('are none in a model for looking at: its links stay links', () => {
    showCompetencies(TREE, { readOnly: true });
    fireEvent.keyDown(link('Koostöö'), { key: 'ArrowDown', shiftKey: true });
    const pressed = createEvent.mouseDown(link('Koostöö'), { ctrlKey: true });
    fireEvent(link('Koostöö'), pressed);
    expect(pressed.defaultPrevented).toBe(false);
    expect(chosen()).toEqual([]);
  });
});

describe('one competency that has the focus', () => {
  test('is deleted and copied by the keys of chosen ones', async () => {
    const { user, go } = showCompetencies(TREE);
    link('Koostöö').focus();
    await user.keyboard('{Control>}d{/Control}');
    expect(inCategory('Suhtlemine')).toEqual(['Koostöö', 'Koostöö', 'Kaasamine', 'Eestkõnelus']);
    expect(go).toHaveBeenCalledTimes(1);
    link('Eestkõnelus').focus();
    await user.keyboard('{Backspace}{Delete}');
    expect(inCategory('Suhtlemine')).toEqual(['Koostöö', 'Koostöö', 'Kaasamine']);
    expect(link('Lubadused')).toHaveFocus();
    expect(screen.getByText('Kompetents „Eestkõnelus“ on kustutatud.')).toBeVisible();
  });
});
