import { commands, type Id, type Model } from '@tegu/core';
import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { modelWith, showPlace, type NewRecord, type ShownPlace } from '../testing/place.test-kit.tsx';
import { CompetenciesPlace } from './competencies-place.tsx';

const DEEDS = ['Küsib enne üle.', 'Kordab kuuldut.', 'Ütleb tähtaja.'];

const competency = (name: string, parent?: Id): NewRecord => ({
  type: 'competency',
  ...(parent === undefined ? {} : { parent }),
  texts: name === '' ? {} : { name: { et: name } },
});

/** A model with one competency and its deeds. */
function modelWithDeeds(deeds: readonly string[] = DEEDS, name = 'Kuulamine'): Model {
  return withDeeds(modelWith(competency(name)), deeds);
}

function withDeeds(model: Model, deeds: readonly string[]): Model {
  const [parent = ''] = model.childIds(model.root, 'competency');
  return modelFrom(
    model,
    deeds.map((text) => ({ type: 'indicator', parent, texts: { text: { et: text } } })),
  );
}

function modelFrom(model: Model, records: readonly NewRecord[]): Model {
  const place = showPlace(null, { model });
  for (const record of records)
    place.session.run(commands['create-record'], { parent: model.root, ...record });
  place.unmount();
  return place.model();
}

const rows = (): string[] =>
  screen.getAllByRole<HTMLTextAreaElement>('textbox', { name: 'Tegu' }).map(({ value }) => value);
const row = (at: number): HTMLTextAreaElement =>
  screen.getAllByRole<HTMLTextAreaElement>('textbox', { name: 'Tegu' })[at] ??
  document.createElement('textarea');
const lastRow = (): HTMLElement => screen.getByRole('textbox', { name: 'Lisa tegu …' });
const show = (model: Model): ShownPlace =>
  showPlace(<CompetenciesPlace />, { model, where: { place: 'competencies' } });

/** Puts the caret into a row, as a click there would. */
async function caretAt({ user }: ShownPlace, at: number, place: number): Promise<void> {
  await user.click(row(at));
  row(at).setSelectionRange(place, place);
}

describe('the rows of a competency', () => {
  test('are made by the first letter in the last one, and Enter goes on to the next', async () => {
    const place = show(modelWithDeeds([]));
    await place.user.click(lastRow());
    await place.user.keyboard('Küsib.{Enter}Kordab.{Enter}');
    expect(rows()).toEqual(['Küsib.', 'Kordab.']);
    expect(lastRow()).toHaveFocus();
    act(() => void place.session.undo());
    expect(rows()).toEqual(['Küsib.']);
  });

  test('get a row between them by Enter at the end of one', async () => {
    const place = show(modelWithDeeds());
    await caretAt(place, 0, DEEDS[0]?.length ?? 0);
    await place.user.keyboard('{Enter}Ootab.');
    expect(rows()).toEqual(['Küsib enne üle.', 'Ootab.', 'Kordab kuuldut.', 'Ütleb tähtaja.']);
  });

  test('are parted by Enter within a text, and undo puts them together in one step', async () => {
    const place = show(modelWithDeeds());
    await caretAt(place, 0, 6);
    await place.user.keyboard('{Enter}');
    expect(rows()).toEqual(['Küsib', 'enne üle.', 'Kordab kuuldut.', 'Ütleb tähtaja.']);
    expect(row(1)).toHaveFocus();
    expect(row(1).selectionStart).toBe(0);
    act(() => void place.session.undo());
    expect(rows()).toEqual(DEEDS);
  });

  test('step down by Enter at the beginning and stay the same record', async () => {
    const place = show(modelWithDeeds());
    const [parent = ''] = place.model().childIds(place.model().root, 'competency');
    const [first] = place.model().childIds(parent, 'indicator');
    await caretAt(place, 0, 0);
    await place.user.keyboard('{Enter}');
    expect(rows()).toEqual(['', ...DEEDS]);
    expect(place.model().childIds(parent, 'indicator')[1]).toBe(first);
  });

  test('take a line break by Shift+Enter', async () => {
    const place = show(modelWithDeeds(['Küsib.']));
    await caretAt(place, 0, 6);
    await place.user.keyboard('{Shift>}{Enter}{/Shift}');
    expect(rows()).toHaveLength(1);
  });

  test('go by Backspace when empty, with the caret at the end of the row above', async () => {
    const place = show(modelWithDeeds(['Küsib enne üle.', '', 'Ütleb tähtaja.']));
    await caretAt(place, 1, 0);
    await place.user.keyboard('{Backspace}');
    expect(rows()).toEqual(['Küsib enne üle.', 'Ütleb tähtaja.']);
    expect(row(0)).toHaveFocus();
    expect(row(0).selectionStart).toBe('Küsib enne üle.'.length);
    expect(screen.queryByText(/on kustutatud/)).not.toBeInTheDocument();
  });

  test('lead back from the last, empty one to the row above', async () => {
    const place = show(modelWithDeeds());
    await place.user.click(lastRow());
    await place.user.keyboard('{Backspace}');
    expect(row(2)).toHaveFocus();
    expect(rows()).toEqual(DEEDS);
  });

  test('move by Alt and an arrow with focus and caret, and the place is said', async () => {
    const place = show(modelWithDeeds());
    await caretAt(place, 2, 4);
    await place.user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(rows()).toEqual(['Küsib enne üle.', 'Ütleb tähtaja.', 'Kordab kuuldut.']);
    expect(row(1)).toHaveFocus();
    expect(row(1).selectionStart).toBe(4);
    expect(screen.getByText('Koht 2 / 3.')).toBeInTheDocument();
    await place.user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{ArrowDown}{/Alt}');
    expect(rows()).toEqual(['Küsib enne üle.', 'Ütleb tähtaja.', 'Kordab kuuldut.']);
    expect(row(1)).toHaveFocus();
  });

  test('are copied by Ctrl+D', async () => {
    const place = show(modelWithDeeds(['Küsib.']));
    await place.user.click(row(0));
    await place.user.keyboard('{Control>}d{/Control}');
    expect(rows()).toEqual(['Küsib.', 'Küsib.']);
    expect(row(1)).toHaveFocus();
  });

  test('come one to a line when a list is pasted, and go again in one step', async () => {
    const place = show(modelWithDeeds(['Küsib.']));
    await place.user.click(lastRow());
    await place.user.paste('- Kuulab.\n• Kordab.\n3. Ütleb.\na) Helistab.\n');
    expect(rows()).toEqual(['Küsib.', 'Kuulab.', 'Kordab.', 'Ütleb.', 'Helistab.']);
    expect(row(4)).toHaveFocus();
    act(() => void place.session.undo());
    expect(rows()).toEqual(['Küsib.']);
  });

  test('lose nothing when a list is pasted into the middle of one', async () => {
    const place = show(modelWithDeeds(['Küsib enne üle.']));
    await caretAt(place, 0, 6);
    await place.user.paste('Kuulab.\nKordab.');
    expect(rows()).toEqual(['Küsib', 'Kuulab.', 'Kordab.', 'enne üle.']);
  });

  test('are deleted by their menu, and come back', async () => {
    const place = show(modelWithDeeds());
    await place.user.click(screen.getByRole('button', { name: 'Veel: Kordab kuuldut.' }));
    await place.user.click(screen.getByRole('menuitem', { name: 'Kustuta' }));
    expect(rows()).toEqual(['Küsib enne üle.', 'Ütleb tähtaja.']);
    await place.user.click(screen.getByRole('button', { name: 'Võta tagasi' }));
    expect(rows()).toEqual(DEEDS);
  });

  test('show the level and the customer that were chosen in their menu', async () => {
    const place = show(modelWithDeeds(['Küsib.']));
    await place.user.click(screen.getByRole('button', { name: 'Veel: Küsib.' }));
    await place.user.click(screen.getByRole('menuitem', { name: 'Nimetab klienti' }));
    await place.user.click(await screen.findByRole('menuitemradio', { name: 'Siseklient' }));
    expect(row(0).closest('li')).toHaveTextContent('Siseklient');
  });

  test('offer nothing to change in a model for looking at only', () => {
    showPlace(<CompetenciesPlace />, { model: modelWithDeeds(), readOnly: true });
    expect(screen.queryByRole('button', { name: /Lisa|Veel|Liiguta|teha saab|Seo/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('textbox', { name: /Lisa/ })).not.toBeInTheDocument();
    for (const text of screen.getAllByRole('textbox')) expect(text).toHaveAttribute('readonly');
  });
});

describe('the page of a competency', () => {
  test('makes a level’s description by its first words', async () => {
    const place = show(modelWithDeeds());
    const field = screen.getByRole('textbox', { name: /^Taseme kirjeldus: 2/ });
    const [parent = ''] = place.model().childIds(place.model().root, 'competency');
    expect(place.model().children(parent, 'descriptor')).toEqual([]);
    await place.user.type(field, 'Küsib ise.');
    expect(place.model().children(parent, 'descriptor')).toMatchObject([{ text: { et: 'Küsib ise.' } }]);
  });

  test('goes to the next section by Ctrl+Enter', async () => {
    const place = show(modelWithDeeds());
    await place.user.click(row(0));
    await place.user.keyboard('{Control>}{Enter}{/Control}');
    expect(screen.getByRole('textbox', { name: 'Selgitus' })).toHaveFocus();
    await place.user.keyboard('{Control>}{Enter}{/Control}');
    expect(screen.getByRole('textbox', { name: 'Lisa teadmine …' })).toHaveFocus();
    expect(rows()).toEqual(DEEDS);
  });

  test('asks for a name after three deeds, and leads to its field', async () => {
    const place = show(modelWithDeeds(DEEDS, ''));
    await place.user.click(screen.getByRole('button', { name: 'Anna kompetentsile nimi' }));
    await place.user.keyboard('Kuulamine{Enter}');
    expect(screen.queryByRole('button', { name: 'Anna kompetentsile nimi' })).not.toBeInTheDocument();
    expect(row(0)).toHaveFocus();
  });

  test('keeps for whom it is and how far it has come', async () => {
    const place = show(modelWithDeeds());
    await place.user.selectOptions(screen.getByRole('combobox', { name: 'Kellele' }), 'Juhtimiskompetents');
    await place.user.selectOptions(screen.getByRole('combobox', { name: 'Seis' }), 'Kokku lepitud');
    expect(place.model().children(place.model().root, 'competency')).toMatchObject([
      { scope: 'leadership', status: 'agreed' },
    ]);
  });
});

describe('the tree', () => {
  const items = (): (string | null)[] =>
    within(screen.getByRole('navigation', { name: 'Kompetentsid' }))
      .getAllByRole('link')
      .map((link) => link.firstElementChild?.textContent ?? null);

  test('takes a new category with the caret in its name, and a competency into it', async () => {
    const place = show(modelWithDeeds());
    await place.user.click(screen.getByRole('button', { name: 'Lisa kategooria' }));
    await place.user.keyboard('Suhtlemine');
    await place.user.selectOptions(screen.getByRole('combobox', { name: 'Kategooria' }), 'Suhtlemine');
    const [category = ''] = place.model().childIds(place.model().root, 'category');
    expect(place.model().children(category, 'competency')).toMatchObject([{ name: { et: 'Kuulamine' } }]);
  });

  test('moves a competency by Alt and an arrow and keeps the focus on it', async () => {
    const place = show(modelWith(competency('Kuulamine'), competency('Koostöö')));
    act(() => screen.getByRole('link', { name: /^Koostöö/ }).focus());
    await place.user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(items()).toEqual(['Koostöö', 'Kuulamine']);
    expect(screen.getByRole('link', { name: /^Koostöö/ })).toHaveFocus();
    expect(screen.getByText('„Koostöö“: Kategooriata, koht 1 / 2.')).toBeInTheDocument();
  });

  test('deletes a competency and brings it back', async () => {
    const place = show(modelWith(competency('Kuulamine'), competency('Koostöö')));
    const tree = screen.getByRole('navigation', { name: 'Kompetentsid' });
    await place.user.click(
      within(tree).getByRole('button', { name: 'Mida kompetentsiga „Koostöö“ teha saab' }),
    );
    await place.user.click(screen.getByRole('menuitem', { name: 'Kustuta' }));
    expect(items()).toEqual(['Kuulamine']);
    await place.user.click(screen.getByRole('button', { name: 'Võta tagasi' }));
    expect(items()).toEqual(['Kuulamine', 'Koostöö']);
  });

  test('keeps the competencies of a category that is deleted', async () => {
    const started = modelWith({ type: 'category', texts: { name: { et: 'Vastutus' } } });
    const [category] = started.childIds(started.root, 'category');
    const place = show(modelFrom(started, [competency('Lubadused', category)]));
    await place.user.click(screen.getByRole('button', { name: 'Mida kategooriaga „Vastutus“ teha saab' }));
    await place.user.click(screen.getByRole('menuitem', { name: 'Kustuta' }));
    expect(items()).toEqual(['Lubadused']);
    expect(
      screen.getByText('Kategooria „Vastutus“ on kustutatud, selle 1 kompetents jäi alles.'),
    ).toBeVisible();
  });
});

describe('a model without competencies', () => {
  test('is as it was after one undo of what was begun', async () => {
    const place = show(modelWith());
    await place.user.click(screen.getByRole('textbox', { name: 'Kirjelda tegu, mida klient võiks märgata' }));
    await place.user.keyboard('Küsib.');
    act(() => void place.session.undo());
    expect(place.model().childIds(place.model().root, 'competency')).toEqual([]);
    expect(screen.getByText('Alusta sellest, mida inimesed teevad.')).toBeVisible();
  });

  test('starts from a deed: the first letter makes a competency without a name', async () => {
    const place = show(modelWith());
    await place.user.click(screen.getByRole('textbox', { name: 'Kirjelda tegu, mida klient võiks märgata' }));
    await place.user.keyboard('Küsib.{Enter}Kordab.');
    expect(rows()).toEqual(['Küsib.', 'Kordab.']);
    expect(row(1)).toHaveFocus();
    expect(screen.getByRole('textbox', { name: 'Kompetentsi nimi' })).toHaveAttribute(
      'placeholder',
      'Nimi tuleb hiljem',
    );
  });
});
