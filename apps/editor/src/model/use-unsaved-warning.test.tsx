import { commands, languagePacks, newModel } from '@tegu/core';
import { createModelSession, type ModelSession, type SaveState } from '@tegu/react';
import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useUnsavedWarning } from './use-unsaved-warning.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** True where the browser would ask before the window goes. */
function asks(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

function warned(first: SaveState): {
  readonly session: ModelSession;
  readonly become: (saved: SaveState) => void;
} {
  const session = createModelSession({
    model: newModel('et', 'Põhjakodu'),
    packs: languagePacks(),
    rules: [],
  });
  const { rerender } = renderHook(({ saved }) => useUnsavedWarning(session, saved), {
    initialProps: { saved: first },
  });
  return { session, become: (saved) => rerender({ saved }) };
}

describe('closing the window asks first', () => {
  test('while something could not be stored, also what was written before the model was opened again', () => {
    const { become } = warned({ kind: 'unsaved', why: 'full' });
    expect(asks()).toBe(true);
    become({ kind: 'file', name: 'a.tegu.json' });
    expect(asks()).toBe(false);
    become({ kind: 'unsaved', why: 'failed' });
    expect(asks()).toBe(true);
    become({ kind: 'browser' });
    expect(asks()).toBe(false);
  });

  test('where a write takes too long to be trusted', () => {
    const { become } = warned({ kind: 'saving' });
    expect(asks()).toBe(false);
    vi.advanceTimersByTime(4000);
    expect(asks()).toBe(true);
    become({ kind: 'browser' });
    become({ kind: 'saving' });
    expect(asks()).toBe(false);
  });

  test('where nothing is kept, once somebody has written', () => {
    const { session } = warned({ kind: 'unsaved', why: 'private' });
    expect(asks()).toBe(false);
    const { root } = session.store.getState().model;
    session.run(commands['replace-text'], { id: root, field: 'title', language: 'et', text: 'Lõunakodu' });
    expect(asks()).toBe(true);
  });
});
