import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inkOnScreen, LIGHT_INKS, lightInk } from './inks.ts';

test('what leaves the editor has the light value of the token that it has on the screen', () => {
  const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
  for (const [name, value] of Object.entries(LIGHT_INKS)) {
    expect(tokens).toContain(`--tegu-${name}: light-dark(${value},`);
  }
  expect(lightInk(inkOnScreen('level-2'))).toBe('#6db3bb');
  expect(lightInk('none')).toBe('none');
  expect(lightInk('var(--tegu-constructor)')).toBe('var(--tegu-constructor)');
});
