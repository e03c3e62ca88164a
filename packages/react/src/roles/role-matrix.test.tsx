import { commands, requirementsOf, type Id, type Model } from '@tegu/core';
import { act, createEvent, fireEvent, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { excelRows, scaledCompany } from './matrix.test-kit.ts';
import { MatrixPreferenceContext } from './matrix-preference.ts';
import { showPlace, type ShownPlace } from '../testing/place.test-kit.tsx';
import { clipboard } from '../testing/clipboard.test-kit.ts';
import { RolesPlace } from './roles-place.tsx';

const show = (options: { readonly model?: Model; readonly readOnly?: boolean } = {}): ShownPlace =>
  showPlace(<RolesPlace />, { model: scaledCompany(), where: { place: 'roles' }, ...options });

const cell = (name: RegExp): HTMLElement => screen.getByRole('gridcell', { name });
const at = (row: number, column: number): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
  if (!found) throw new Error(`No cell at ${row}, ${column}`);
  return found;
};
const chosen = (): number => document.querySelectorAll('[aria-selected="true"]').length;
/** What the cells say, row by row. */
const texts = (rows: number, columns: number): string[][] =>
  Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => at(r + 1, c + 1).textContent),
  );

function undo({ session }: ShownPlace): void {
  act(() => void session.undo());
}

function copied(kind: 'copy' | 'cut' = 'copy'): Map<string, string> {
  const { kept, data } = clipboard();
  const target = document.activeElement ?? document.body;
  fireEvent(target, createEvent[kind](target, { clipboardData: data }));
  return kept;
}

function paste(text: string, html = ''): void {
  const target = document.activeElement ?? document.body;
  const getData = (type: string): string => (type === 'text/html' ? html : text);
  fireEvent(target, createEvent.paste(target, { clipboardData: { getData } }));
}

describe('the keys of a spreadsheet in the matrix', () => {
  test('jump to the edges with Ctrl, and come to the heads as links', async () => {
    const place = show();
    at(1, 1).focus();
    await place.user.keyboard('{Control>}{ArrowDown}{ArrowRight}{/Control}');
    expect(at(3, 3)).toHaveFocus();
    await place.user.keyboard('{Control>}{ArrowUp}{/Control}');
    expect(screen.getByRole('link', { name: 'Laotöötaja' })).toHaveFocus();
    await place.user.keyboard('{ArrowDown}{Home}');
    expect(screen.getByRole('link', { name: 'Lubadusest kinnipidamine' })).toHaveFocus();
    await place.user.keyboard('{ArrowUp}');
    expect(screen.getByRole('link', { name: 'Lubadusest kinnipidamine' })).toHaveFocus();
    expect(document.querySelectorAll('[role="grid"] [tabindex="0"]')).toHaveLength(1);
  });

  test('a digit keeps the focus where it is', async () => {
    const place = show();
    at(1, 1).focus();
    await place.user.keyboard('3{ArrowDown}1{ArrowDown}4');
    expect(at(3, 1)).toHaveFocus();
    expect(texts(3, 1)).toEqual([['3 Ekspert'], ['1 Algaja'], ['4 Neli']]);
  });

  test('fill a block chosen with Shift in one step that undo takes back whole', async () => {
    const place = show();
    const before = texts(3, 3);
    at(1, 1).focus();
    await place.user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
    expect(chosen()).toBe(4);
    expect(screen.getByText('Valitud 2 rida × 2 veergu.')).toBeInTheDocument();
    await place.user.keyboard('3');
    expect(texts(2, 2)).toEqual([
      ['3 Ekspert', '3 Ekspert'],
      ['3 Ekspert', '3 Ekspert'],
    ]);
    expect(screen.getByText('Muutus 4 lahtrit.')).toBeInTheDocument();
    expect(place.session.store.getState().undoable).toBe('set-levels 4');
    undo(place);
    expect(texts(3, 3)).toEqual(before);
    await place.user.keyboard('-');
    expect(texts(2, 2).flat()).toEqual(['–', '–', '–', '–']);
    await place.user.keyboard('{Delete}');
    expect(texts(2, 2).flat()).toEqual(['', '', '', '']);
  });

  test('tell how many cells have no such level, and leave them as they were', async () => {
    const place = show();
    at(1, 1).focus();
    await place.user.keyboard('{Control>}a{/Control}');
    expect(chosen()).toBe(9);
    await place.user.keyboard('4');
    expect(texts(3, 3)[2]).toEqual(['4 Neli', '4 Neli', '4 Neli']);
    expect(screen.getByText('6 lahtrit jäi välja: sellist taset või kohta ei ole.')).toBeVisible();
    await place.user.keyboard('{Escape}7');
    expect(screen.getByText('Selle kompetentsi skaalal ei ole 7. taset.')).toBeVisible();
  });

  test('fill down by Ctrl+D, on another scale by rank', async () => {
    const place = show();
    at(1, 3).focus();
    await place.user.keyboard('3{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}');
    expect(texts(3, 3).map((row) => row[2])).toEqual(['3 Ekspert', '3 Ekspert', '3 Kolm']);
    expect(place.session.store.getState().undoable).toBe('fill-cells');
  });

  test('Shift and a press choose a block, and Enter decides all of it', async () => {
    const place = show();
    at(1, 1).focus();
    fireEvent.mouseDown(at(2, 2), { shiftKey: true });
    fireEvent.click(at(2, 2), { shiftKey: true });
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
    expect(chosen()).toBe(4);
    await place.user.keyboard('{Enter}');
    const menu = await screen.findByRole('menu');
    expect(within(menu).getByText(/valitud 4 lahtrit/)).toBeVisible();
    await place.user.click(within(menu).getByRole('menuitemradio', { name: /^1 Algaja/ }));
    expect(texts(2, 2).flat()).toEqual(['1 Algaja', '1 Algaja', '1 Algaja', '1 Algaja']);
    undo(place);
    expect(place.session.store.getState().undoable).toBeNull();
  });

  test('say the level on entry, what a value is inherited from and what a role takes over', () => {
    const place = show();
    act(() => {
      place.session.run(commands['set-requirement'], {
        role: 'role:muuja',
        competency: 'competency:lubadus',
        target: { level: 'level:3' },
        entryLevel: 'level:1',
      });
    });
    const promised = cell(/^Müüja, Lubadusest/);
    expect(promised).toHaveAccessibleName(
      'Müüja, Lubadusest kinnipidamine: 3 Ekspert, tööle asumisel 1 Algaja',
    );
    expect(promised).toHaveTextContent('3 Ekspert');
    expect(cell(/^Laotöötaja, Lubadusest/)).toHaveAccessibleName(/2 Meister, päritud: Iga töötaja$/);
    expect(screen.getByRole('link', { name: 'Müüja' })).toHaveAccessibleDescription(
      'Pärib nõuded: Iga töötaja',
    );
  });
});

describe('levels to and from a spreadsheet', () => {
  test('a block is copied as text and as a table, cut, and pasted elsewhere in one step', async () => {
    const place = show();
    at(1, 1).focus();
    await place.user.keyboard('3{ArrowDown}-{ArrowRight}0{ArrowUp}{Shift>}{ArrowDown}{ArrowLeft}{/Shift}');
    const held = copied('cut');
    expect(held.get('text/plain')).toBe('3\t3\r\n–\t?\r\n');
    // A level comes to a spreadsheet as a number, a dash as text.
    expect(held.get('text/html')).toContain(`<td style='vertical-align:top'>3</td>`);
    expect(held.get('text/html')).toMatch(/<td style='mso-number-format:[^>]*>–<\/td>/);
    expect(place.session.store.getState().undoable).toBe('cut-cells 4');
    expect(texts(2, 2).flat()).toEqual(['', '', '', '']);
    at(2, 2).focus();
    paste(held.get('text/plain') ?? '', held.get('text/html'));
    expect(texts(3, 3)).toEqual([
      ['', '', ''],
      ['', '3 Ekspert', '3 Ekspert'],
      ['', '–', ''],
    ]);
    expect(cell(/^Laotöötaja, Mõõtmine/)).toHaveAccessibleName(/: Otsustamata$/);
    expect(chosen()).toBe(4);
    expect(place.session.store.getState().undoable).toBe('paste-cells 2');
  });

  test('numbers, words and dashes of Excel are read on each competency’s own scale', () => {
    const place = show();
    at(1, 1).focus();
    const { text, html } = excelRows([
      ['2 Meister', 'ekspert', 'n/a'],
      ['0', 'jah', '-'],
      ['Neli', '4', '5'],
    ]);
    paste(text, html);
    expect(texts(3, 3)).toEqual([
      ['2 Meister', '3 Ekspert', '–'],
      ['', '', '–'],
      ['4 Neli', '4 Neli', '4 Neli'],
    ]);
    expect(cell(/^Laotöötaja, Mõõtmine/)).toHaveAccessibleName(/: 4 Neli, päritud: Iga töötaja$/);
    expect(screen.getByText('2 lahtrit jäi välja: sellist taset või kohta ei ole.')).toBeVisible();
    undo(place);
    expect(place.session.store.getState().undoable).toBeNull();
  });

  test('one value fills what is chosen; what says it already stays inherited', async () => {
    const place = show();
    at(1, 2).focus();
    await place.user.keyboard('{Shift>}{ArrowRight}{/Shift}');
    const held = copied();
    expect(held.get('text/plain')).toBe('2\t2\r\n');
    paste(held.get('text/plain') ?? '');
    expect(place.session.store.getState().undoable).toBeNull();
    await place.user.keyboard('{Escape}{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
    expect(chosen()).toBe(4);
    paste('2');
    expect(texts(2, 3)[1]).toEqual(['', '2 Meister', '2 Meister']);
    expect(cell(/^Müüja, Lubadusest/)).toHaveAccessibleName(/päritud/);
  });

  test('what can only be looked at is copied and not changed', async () => {
    const place = show({ readOnly: true });
    at(1, 1).focus();
    await place.user.keyboard('{Shift>}{ArrowDown}{/Shift}3');
    expect(copied('cut').get('text/plain')).toBe('2\r\n\r\n');
    paste('1\r\n1\r\n');
    expect(texts(2, 1)).toEqual([['2 Meister'], ['']]);
  });

  test('any fill of any block is taken back by one undo', () => {
    const roles: readonly Id[] = ['role:koik', 'role:muuja', 'role:ladu'];
    const place = show();
    const needs = (): unknown =>
      roles.map((role) => [...place.session.checks.derivation.ask(requirementsOf, role)]);
    const place1 = fc.integer({ min: 1, max: 3 });
    const key = fc.constantFrom('1', '2', '3', '4', '-', '0', 'Delete');
    fc.assert(
      fc.property(place1, place1, place1, place1, key, (row, column, toRow, toColumn, pressed) => {
        const before = JSON.stringify(needs());
        const { step } = place.session.store.getState();
        act(() => at(row, column).focus());
        fireEvent.mouseDown(at(toRow, toColumn), { shiftKey: true });
        fireEvent.keyDown(document.activeElement ?? document.body, { key: pressed });
        const made = place.session.store.getState().step - step;
        expect(made).toBeLessThanOrEqual(1);
        if (made === 1) undo(place);
        expect(JSON.stringify(needs())).toBe(before);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the matrix turned', () => {
  test('has roles as rows, with the same cells and keys', async () => {
    const place = show();
    await place.user.click(screen.getByRole('button', { name: 'Rollid ridadeks' }));
    const columns = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
    expect(columns.at(-1)).toBe('Nõutavaid kompetentse');
    expect(screen.getByRole('rowheader', { name: /^Müüja/ })).toBeVisible();
    at(1, 1).focus();
    await place.user.keyboard('{ArrowRight}3');
    expect(cell(/^Iga töötaja, Kauba/)).toHaveAccessibleName(/3 Ekspert$/);
    const row = screen.getByRole('row', { name: /^Iga töötaja/ });
    expect(within(row).getAllByRole('cell').at(-1)).toHaveTextContent('2');
    await place.user.click(screen.getByRole('button', { name: 'Rollid veergudeks' }));
    expect(screen.getByRole('button', { name: 'Rollid ridadeks' })).toBeVisible();
  });

  test('is kept by the host', async () => {
    const kept = vi.fn();
    const place = showPlace(
      <MatrixPreferenceContext value={{ isMatrixTurned: true, onMatrixTurned: kept }}>
        <RolesPlace />
      </MatrixPreferenceContext>,
      { model: scaledCompany(), where: { place: 'roles' } },
    );
    await place.user.click(screen.getByRole('button', { name: 'Rollid veergudeks' }));
    expect(kept).toHaveBeenCalledExactlyOnceWith(false);
  });
});

test('a grid says how many rows and columns it has, and where each cell stands', () => {
  show();
  const grid = screen.getByRole('grid', { name: 'Nõutavad tasemed rollide kaupa' });
  expect(grid).toHaveAttribute('aria-colcount', '4');
  // Four rows of heads, two categories or none, three competencies and the counts.
  expect(grid).toHaveAttribute('aria-rowcount', String(grid.querySelectorAll('tr').length));
  expect(at(1, 2)).toHaveAttribute('aria-colindex', '3');
  expect(at(1, 2).closest('tr')).toHaveAttribute('aria-rowindex', '6');
});

describe('what the matrix says of its cells', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('names the keys where there are any', () => {
    show();
    expect(screen.getByText(/^Vajuta lahtris 1–3/)).toBeVisible();
  });

  test('speaks of fingers, and of no key, under a finger', () => {
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: query.includes('(pointer: coarse)'),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }));
    show();
    expect(screen.getByText(/^Puuduta lahtrit ja vali tase/)).toBeVisible();
    expect(screen.queryByText(/Vajuta|Shift/)).not.toBeInTheDocument();
  });
});
