import { commands } from '@tegu/core';
import { act, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { company } from '../testing/company.test-kit.ts';
import { showPlace, type ShownPlace } from '../testing/place.test-kit.tsx';
import { ModelTitle } from './model-title.tsx';

async function open(): Promise<ShownPlace & { readonly before: string }> {
  const place = showPlace(<ModelTitle />, { model: company() });
  const before = titleOf(place);
  await place.user.click(screen.getByRole('button', { name: before }));
  return { ...place, before };
}

const titleOf = ({ model }: ShownPlace): string => model().own.title['et'] ?? '';
const field = (): HTMLElement => screen.getByRole('textbox', { name: 'Mudeli nimi' });

describe('the name of the model', () => {
  test('is chosen as it is opened, and what is typed is in the model at once, as one step', async () => {
    const place = await open();
    await place.user.keyboard('Uus nimi');
    expect(titleOf(place)).toBe('Uus nimi');
    await place.user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Uus nimi' })).toBeVisible();
    act(() => void place.session.undo());
    expect(titleOf(place)).toBe(place.before);
  });

  test('Escape gives back what it was', async () => {
    const place = await open();
    await place.user.keyboard('Uus{Escape}');
    expect(titleOf(place)).toBe(place.before);
    expect(screen.getByRole('button', { name: place.before })).toBeVisible();
  });

  test('what somebody else writes in it meanwhile stays', async () => {
    const place = await open();
    await place.user.keyboard('{End}!');
    const edit = { at: 0, delete: 0, insert: 'Meie ' };
    act(() => {
      const id = place.model().root;
      place.session.run(commands['edit-text'], { id, field: 'title', language: 'et', edit });
    });
    await place.user.keyboard('?');
    expect(titleOf(place)).toBe(`Meie ${place.before}!?`);
  });

  test('undo takes back what stands in the field, and typing goes on from there', async () => {
    const place = await open();
    await place.user.keyboard('{End} 2');
    act(() => void place.session.undo());
    expect(field()).toHaveValue(place.before);
    await place.user.keyboard('{End} 3');
    expect(titleOf(place)).toBe(`${place.before} 3`);
  });
});
