import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { cell, rows, show, textsOf } from './table.test-kit.tsx';

const LONG = 'Kliendi vajaduste väljaselgitamine ja neile sobiva lahenduse leidmine';

describe('the address', () => {
  const at = (item: string): unknown[] => [{ place: 'competencies', view: 'table', item }, { replace: true }];

  test('follows who stays at a row, and whoever leaves the table at once, in the place of the one before', async () => {
    const place = show();
    await place.user.click(cell(0, 'name'));
    await place.user.keyboard('{ArrowRight}{ArrowDown}');
    expect(place.go).not.toHaveBeenCalled();
    await waitFor(() => expect(place.go).toHaveBeenCalledTimes(1));
    expect(place.go).toHaveBeenLastCalledWith(...at('competency:valjastamine'));
    // The row that is not there yet has no address.
    await place.user.keyboard('{ArrowDown}{ArrowUp}{ArrowUp}{Shift>}{Tab}{/Shift}');
    expect(place.go).toHaveBeenCalledTimes(2);
    expect(place.go).toHaveBeenLastCalledWith(...at('competency:lubadus'));
  });

  test('is left alone by who has not moved', async () => {
    const place = show();
    await place.user.tab();
    await place.user.tab();
    await place.user.tab();
    expect(cell(0, 'name')).toHaveFocus();
    await place.user.tab();
    expect(place.go).not.toHaveBeenCalled();
  });
});

describe('a name', () => {
  test('that is long is counted while it is written and after, and kept', async () => {
    const place = show();
    await place.user.click(cell(0, 'name'));
    await place.user.keyboard(LONG.slice(0, 60));
    expect(screen.queryByText(/tähemärki/)).not.toBeInTheDocument();
    await place.user.keyboard(LONG.slice(60));
    expect(screen.getByText(`${LONG.length}/60 tähemärki`)).toBeInTheDocument();
    expect(screen.getByText('Nimi on pikem kui 60 tähemärki.')).toHaveAttribute('role', 'status');
    await place.user.keyboard('{Enter}');
    expect(textsOf(0)[0]).toBe(LONG);
    expect(within(rows()[0] ?? document.body).getByText(`${LONG.length}/60 tähemärki`)).toBeInTheDocument();
  });

  test('that another competency has leads to it by a link, and the other back', async () => {
    const place = show();
    await place.user.click(cell(1, 'name'));
    await place.user.keyboard('lubadusest  Kinnipidamine{Enter}{ArrowUp}');
    const links = screen.getAllByRole('link', { name: /inni?pidamine, Vastutus$/i });
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/competencies/competency:valjastamine',
      '/competencies/competency:lubadus',
    ]);
    // Only the cell with the focus lends its link a stop of Tab.
    expect(links.map((link) => link.tabIndex)).toEqual([-1, 0]);
    await place.user.tab();
    expect(links[1]).toHaveFocus();
    await place.user.keyboard('{Enter}');
    expect(place.go).toHaveBeenLastCalledWith({
      place: 'competencies',
      view: 'table',
      item: 'competency:lubadus',
    });
    await place.user.click(cell(1, 'name'));
    await place.user.keyboard('Muu{Enter}');
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });
});
