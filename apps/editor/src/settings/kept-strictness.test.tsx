import { languagePacks, newModel, rules } from '@tegu/core';
import { createModelSession, type ModelSession } from '@tegu/react';
import { renderHook } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { useKeptStrictness } from './use-kept-strictness.ts';

beforeEach(() => {
  localStorage.clear();
});

const opened = (): ModelSession =>
  createModelSession({ model: newModel('et'), packs: languagePacks(), rules });

test('a model is read as strictly as the last time, and another in its own way', () => {
  const first = opened();
  const { unmount } = renderHook(() => useKeptStrictness('a', first));
  expect(first.store.getState().settings.strictness).toBe('draft');
  first.readAt('review');
  unmount();
  const again = opened();
  renderHook(() => useKeptStrictness('a', again));
  expect(again.store.getState().settings.strictness).toBe('review');
  const other = opened();
  renderHook(() => useKeptStrictness('b', other));
  expect(other.store.getState().settings.strictness).toBe('draft');
});
