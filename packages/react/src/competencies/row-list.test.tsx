import { commands, ModelTx, newModel } from '@tegu/core';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { showPlace } from '../testing/place.test-kit.tsx';
import { RowList } from './row-list.tsx';
import { caretIn, item, last, row, showRows } from './rows.test-kit.tsx';

const rows = (): HTMLTextAreaElement[] =>
  screen.getAllByRole<HTMLTextAreaElement>('textbox', { name: 'Tegu' });
const shown = (): string[] => rows().map(({ value }) => value);
const paste = (element: HTMLTextAreaElement, text: string, html = ''): boolean =>
  fireEvent.paste(element, {
    clipboardData: { getData: (type: string) => (type === 'text/html' ? html : text) },
  });

describe('rows of text', () => {
  test('make nothing by being looked at, and a row by the first letter', async () => {
    const { user, texts, session } = showRows();
    await user.click(last());
    expect(texts()).toEqual([]);
    await user.keyboard('Küsib');
    expect(texts()).toEqual(['Küsib']);
    expect(row(0)).toHaveFocus();
    act(() => void session.undo());
    expect(texts()).toEqual([]);
    expect(document.body).not.toHaveFocus();
  });

  test('go on with Enter: a row after this one, then the next, without the mouse', async () => {
    const { user, texts } = showRows();
    await user.click(last());
    await user.keyboard('Küsib{Enter}Kordab üle{Enter}Ütleb, millal');
    expect(texts()).toEqual(['Küsib', 'Kordab üle', 'Ütleb, millal']);
  });

  test('make an empty row below by Enter in the middle of the list', async () => {
    const { user, texts } = showRows('Küsib', 'Ütleb');
    await user.click(row(0));
    await user.keyboard('{Enter}Kordab');
    expect(texts()).toEqual(['Küsib', 'Kordab', 'Ütleb']);
  });

  test('part at the caret, lose nothing, and come together again by undo', async () => {
    const { user, texts, session } = showRows('Küsib täpselt ja kordab üle');
    caretIn(row(0), 13);
    await user.keyboard('{Enter}');
    expect(texts()).toEqual(['Küsib täpselt', 'ja kordab üle']);
    expect(row(1)).toHaveFocus();
    expect(row(1).selectionStart).toBe(0);
    act(() => void session.undo());
    expect(texts()).toEqual(['Küsib täpselt ja kordab üle']);
  });

  test('break a line by Shift+Enter', async () => {
    const { user, texts } = showRows('Küsib');
    await user.click(row(0));
    await user.keyboard('{Shift>}{Enter}{/Shift}üle');
    expect(texts()).toEqual(['Küsib\nüle']);
  });

  test('go away by Backspace when they are empty, and the row before has the caret at its end', async () => {
    const { user, texts } = showRows('Küsib', 'x', 'Ütleb');
    await user.click(row(1));
    await user.keyboard('{Backspace}{Backspace}');
    expect(texts()).toEqual(['Küsib', 'Ütleb']);
    expect(row(0)).toHaveFocus();
    expect(row(0).selectionStart).toBe('Küsib'.length);
  });

  test('move by Alt and an arrow with focus and caret, and say where they are', async () => {
    const { user, say } = showRows('Küsib', 'Kordab', 'Ütleb');
    caretIn(row(2), 3);
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(shown()).toEqual(['Küsib', 'Ütleb', 'Kordab']);
    expect(row(1)).toHaveFocus();
    expect(row(1).selectionStart).toBe(3);
    expect(say).toHaveBeenLastCalledWith('Koht 2 / 3.');
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}');
    expect(shown()).toEqual(['Ütleb', 'Küsib', 'Kordab']);
    expect(row(0)).toHaveFocus();
  });

  test('are copied by Ctrl+D', async () => {
    const { user, texts } = showRows('Küsib', 'Ütleb');
    await user.click(row(0));
    await user.keyboard('{Control>}d{/Control}');
    expect(texts()).toEqual(['Küsib', 'Küsib', 'Ütleb']);
    expect(row(1)).toHaveFocus();
  });

  test('are made of pasted lines without their bullets, in one step', async () => {
    const { texts, session } = showRows('Küsib', 'Lõpetab');
    caretIn(row(0), 5);
    paste(row(0), '• Kordab üle\n- Ütleb, millal\r\n3. Helistab tagasi\n\n*\tTänab');
    expect(texts()).toEqual(['Küsib', 'Kordab üle', 'Ütleb, millal', 'Helistab tagasi', 'Tänab', 'Lõpetab']);
    expect(row(4)).toHaveFocus();
    act(() => void session.undo());
    expect(texts()).toEqual(['Küsib', 'Lõpetab']);
  });

  test('ask where columns go, and leave the text as it is', async () => {
    const { texts } = showRows('Küsib');
    caretIn(row(0), 5);
    expect(paste(row(0), 'Nimi\tSelgitus\r\nKuulamine\tKuulab ära\r\n')).toBe(false);
    const dialog = await screen.findByRole('dialog');
    // A dialog waits for the keyboard of a phone, which the field may have called up.
    await waitFor(() => expect(dialog).toBeVisible());
    expect(texts()).toEqual(['Küsib']);
  });

  test('take one pasted line where the caret is, as any field does', () => {
    const { texts } = showRows('Küsib');
    caretIn(row(0), 5);
    const event = fireEvent.paste(row(0), { clipboardData: { getData: () => ' kinnitust' } });
    expect(event).toBe(true);
    expect(texts()).toEqual(['Küsib']);
  });

  test('are deleted from their menu, and come back from the toast', async () => {
    const { user, texts } = showRows('Küsib', 'Ütleb');
    await user.click(screen.getByRole('button', { name: 'Veel: Küsib' }));
    await user.click(screen.getByRole('menuitem', { name: 'Kustuta' }));
    expect(texts()).toEqual(['Ütleb']);
    await user.click(screen.getByRole('button', { name: 'Võta tagasi' }));
    expect(texts()).toEqual(['Küsib', 'Ütleb']);
  });

  test('take a level, roles and a customer from their menu, and show them', async () => {
    const { user, model, competency } = showRows('Küsib');
    const level = async (name: RegExp): Promise<void> => {
      await user.click(screen.getByRole('button', { name: 'Veel: Küsib' }));
      await user.click(screen.getByRole('menuitem', { name: 'Nimetab klienti' }));
      await user.click(await screen.findByRole('menuitemradio', { name }));
    };
    await level(/Siseklient/);
    expect(model().children(competency, 'indicator')).toMatchObject([{ customer: 'internal' }]);
    expect(within(row(0).closest('li') ?? document.body).queryByText('Siseklient')).not.toBeNull();
  });

  test('say of a role that it was deleted, for then they are not for everyone', async () => {
    const { user, session, model, competency } = showRows('Küsib');
    const line = within(item(0));
    const [deed = ''] = model().childIds(competency, 'indicator');
    act(() => {
      const { root } = model();
      session.run(commands['create-record'], {
        type: 'role',
        parent: root,
        fields: { name: { et: 'Müüja' } },
      });
    });
    const [role = ''] = model().childIds(model().root, 'role');
    act(() => {
      session.run(commands['set-member'], { id: deed, field: 'roles', member: role, present: true });
    });
    expect(line.getByText('Müüja')).toBeInTheDocument();
    act(() => void session.run(commands['delete-records'], { ids: [role] }));
    expect(line.getByText('Kustutatud roll')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Veel: Küsib' }));
    await user.click(screen.getByRole('menuitem', { name: 'Rollile' }));
    expect(await screen.findByRole('menuitemcheckbox', { name: 'Kustutatud roll' })).toBeChecked();
    await user.click(screen.getByRole('menuitemcheckbox', { name: /Kõigile/ }));
    expect(model().record(deed, 'indicator')?.roles).toEqual([]);
    expect(line.queryByText('Kustutatud roll')).toBeNull();
  });

  test('keep the focus near when what was begun is undone', async () => {
    const { user, session, texts } = showRows('Küsib');
    await user.click(last());
    await user.keyboard('Ütleb');
    act(() => void session.undo());
    expect(texts()).toEqual(['Küsib']);
    expect(document.body).not.toHaveFocus();
  });

  test('lead to each other by the arrows at the ends of their texts', async () => {
    const { user } = showRows('Küsib', 'Ütleb');
    caretIn(row(0), 5);
    await user.keyboard('{ArrowDown}');
    expect(row(1)).toHaveFocus();
    caretIn(row(1), 5);
    await user.keyboard('{ArrowDown}');
    expect(last()).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(row(1)).toHaveFocus();
    caretIn(row(1), 0);
    await user.keyboard('{ArrowUp}');
    expect(row(0)).toHaveFocus();
    expect(row(0).selectionStart).toBe(0);
  });

  test('are chosen by Escape, then moved, copied and deleted without their text', async () => {
    const { user, texts } = showRows('Küsib', 'Kordab', 'Ütleb');
    await user.click(row(0));
    await user.keyboard('{Escape}');
    expect(item(0)).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(item(1)).toHaveFocus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(texts()).toEqual(['Küsib', 'Ütleb', 'Kordab']);
    expect(item(2)).toHaveFocus();
    await user.keyboard('{Delete}');
    expect(texts()).toEqual(['Küsib', 'Ütleb']);
    expect(item(1)).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(row(1)).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Võta tagasi' }));
    expect(texts()).toEqual(['Küsib', 'Ütleb', 'Kordab']);
  });

  test('are called by what they say now, in their menus', async () => {
    const { user } = showRows();
    await user.click(last());
    await user.keyboard('Küsib üle');
    expect(screen.getByRole('button', { name: 'Veel: Küsib üle' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Liiguta: Küsib üle' })).toBeInTheDocument();
  });

  test('are only read in a model for looking at', () => {
    const tx = new ModelTx(newModel('et'));
    const competency = tx.create('competency', tx.model.root, {});
    tx.create('indicator', competency, { text: { et: 'Küsib' } });
    showPlace(<RowList competency={competency} kind="indicator" labelledBy="x" say={() => undefined} />, {
      model: tx.model,
      readOnly: true,
    });
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(screen.queryByRole('textbox', { name: 'Lisa tegu …' })).not.toBeInTheDocument();
  });
});
