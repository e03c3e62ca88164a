import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { keepTurned, rememberedTurned } from './preferences.ts';
import { useKeptMatrix } from './use-kept-matrix.ts';

beforeEach(() => {
  localStorage.clear();
});

test('the matrix of a model stays turned for the next time, and that of another is its own', () => {
  const first = renderHook(() => useKeptMatrix('a'));
  expect(first.result.current.isMatrixTurned).toBe(false);
  act(() => first.result.current.onMatrixTurned?.(true));
  expect(first.result.current.isMatrixTurned).toBe(true);
  expect(renderHook(() => useKeptMatrix('a')).result.current.isMatrixTurned).toBe(true);
  expect(renderHook(() => useKeptMatrix('b')).result.current.isMatrixTurned).toBe(false);
  act(() => first.result.current.onMatrixTurned?.(false));
  expect(rememberedTurned('a')).toBe(false);
});

test.each(['', 'not JSON', '{}', '[1]', '"a"'])(
  'what is there of another shape counts as nothing: %s',
  (kept) => {
    localStorage.setItem('tegu.turned', kept);
    expect(rememberedTurned('a')).toBe(false);
    keepTurned('a', true);
    expect(rememberedTurned('a')).toBe(true);
  },
);
