import { commands, newModel } from '@tegu/core';
import { documentOf, openLiveModel, type LiveModel } from '@tegu/store';
import { renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadPacks } from './language-packs.ts';
import { useSessionOf } from './use-session-of.ts';

vi.mock(import('./language-packs.ts'), { spy: true });

afterEach(() => {
  vi.restoreAllMocks();
});

function opened(): LiveModel {
  const live = openLiveModel(documentOf(newModel('et', 'Põhjakodu')));
  if (!live) throw new Error('No model');
  return live;
}

describe('the session of an open model', () => {
  test('is there also where the packs of its languages cannot be loaded', async () => {
    vi.mocked(loadPacks).mockRejectedValueOnce(new Error('offline'));
    const live = opened();
    const { result } = renderHook(() => useSessionOf(live));
    await waitFor(() => expect(result.current?.store.getState().model).toBe(live.model));
  });

  test('goes on in another document at once, and nothing is drawn away meanwhile', async () => {
    const [one, other] = [opened(), opened()];
    const given: unknown[] = [];
    const { result, rerender } = renderHook(
      ({ live }: { readonly live: LiveModel }) => {
        const session = useSessionOf(live);
        given.push(session);
        return session;
      },
      { initialProps: { live: one } },
    );
    await waitFor(() => expect(result.current).not.toBeNull(), { timeout: 10_000 });
    given.length = 0;
    rerender({ live: other });
    expect(given).not.toContain(null);
    expect(result.current?.store.getState().model).toBe(other.model);
  });

  test('goes with the page', async () => {
    const live = opened();
    const { result, unmount } = renderHook(() => useSessionOf(live));
    await waitFor(() => expect(result.current).not.toBeNull(), { timeout: 10_000 });
    const session = result.current;
    unmount();
    const args = { id: live.model.root, field: 'title', language: 'et', text: 'Lõunakodu' };
    expect(live.run(commands['replace-text'], args)).toBe(true);
    expect(session?.store.getState().revision).toBe(0);
  });
});
