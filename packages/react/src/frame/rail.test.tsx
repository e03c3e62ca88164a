import { screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { NARROW } from '../controls/use-media.ts';
import { showPlace } from '../testing/place.test-kit.tsx';
import { Rail } from './rail.tsx';

const onGo = vi.fn();
const rail = <Rail home={{ href: '/', onGo }} />;

/** A screen of which only that is true. */
function screenThat(holds: string): void {
  const listen = { addEventListener: () => undefined, removeEventListener: () => undefined };
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === holds, ...listen }));
}

const links = (): readonly (string | null)[] =>
  screen.getAllByRole('link').map(({ textContent }) => textContent);

afterEach(() => vi.unstubAllGlobals());

describe('the places of a model', () => {
  test('stand side by side where there is room', () => {
    showPlace(rail, { where: { place: 'use' } });
    expect(links()).toEqual(['Avaleht', 'Alused', 'Kompetentsid', 'Rollid', 'Kontroll', 'Rakendamine']);
    expect(screen.getByRole('link', { current: 'page' })).toHaveTextContent('Rakendamine');
  });

  test('are four on a phone, and the others lie behind one button', async () => {
    screenThat(NARROW);
    const { user, go } = showPlace(rail);
    expect(links()).toEqual(['Alused', 'Kompetentsid', 'Rollid', 'Kontroll']);
    await user.click(screen.getByRole('button', { name: 'Veel kohti' }));
    await user.click(screen.getByRole('menuitem', { name: 'Rakendamine' }));
    expect(go).toHaveBeenLastCalledWith({ place: 'use' });
    await user.click(screen.getByRole('button', { name: 'Veel kohti' }));
    await user.click(screen.getByRole('menuitem', { name: 'Avaleht' }));
    expect(onGo).toHaveBeenCalledOnce();
  });

  test('on a phone the button says which of the others is open', () => {
    screenThat(NARROW);
    showPlace(rail, { where: { place: 'use' } });
    expect(screen.getByRole('button', { name: 'Rakendamine, Veel kohti' })).toHaveTextContent('Rakendamine');
  });
});
