import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { searchFor, showEditor } from '../palette/palette.test-kit.tsx';
import { company } from '../testing/company.test-kit.ts';

/** jsdom lays nothing out, and a region is one of the shown. */
function layOut(): void {
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue(
    Object.assign([new DOMRect()], { item: () => null }),
  );
}

describe('who goes by keys alone', () => {
  test('comes by F6 into a region from nowhere, and back by Shift+F6 into the last', async () => {
    layOut();
    const { user } = showEditor(company(), { scope: 'document' });
    const regions = [...document.querySelectorAll('[data-region]')];
    const at = (): number => regions.findIndex((region) => region.contains(document.activeElement));
    expect(document.body).toHaveFocus();
    await user.keyboard('{F6}');
    expect(at()).toBe(0);
    await user.keyboard('{F6}');
    expect(at()).toBe(1);
    act(() => (document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined));
    await user.keyboard('{Shift>}{F6}{/Shift}');
    expect(at()).toBe(regions.length - 1);
    vi.restoreAllMocks();
  });

  test('stays in the place when undo takes away what was being written in', async () => {
    const { user, session } = showEditor();
    await searchFor(user, 'uus väärtus');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName('Väärtuse nimi'));
    await user.keyboard('{Control>}z{/Control}');
    expect(session.store.getState().undoable).toBeNull();
    expect(screen.getByRole('main')).toHaveFocus();
  });

  test('is told by F8 that nothing was found on the page', async () => {
    const { user } = showEditor();
    await user.keyboard('{F8}');
    expect(screen.getByText('Sellel lehel ei ole ühtegi tähelepanekut.')).toBeInTheDocument();
  });
});
