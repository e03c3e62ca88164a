import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { keepColumns, rememberedColumns } from './preferences.ts';
import { useKeptColumns } from './use-kept-columns.ts';

beforeEach(() => {
  localStorage.clear();
});

test('the hidden columns of a model are kept for the next time, and those of another are its own', () => {
  const first = renderHook(() => useKeptColumns('a'));
  expect(first.result.current.hiddenColumns).toBeNull();
  act(() => first.result.current.onHiddenColumns?.(['definition', '2']));
  expect(first.result.current.hiddenColumns).toEqual(['definition', '2']);
  expect(renderHook(() => useKeptColumns('a')).result.current.hiddenColumns).toEqual(['definition', '2']);
  expect(renderHook(() => useKeptColumns('b')).result.current.hiddenColumns).toBeNull();
});

test('none hidden is a choice too', () => {
  keepColumns('a', []);
  expect(rememberedColumns('a')).toEqual([]);
});

test('of many models those where it was changed last are remembered', () => {
  for (let i = 0; i < 50; i++) keepColumns(`model ${i}`, ['category']);
  expect(rememberedColumns('model 9')).toBeNull();
  expect(rememberedColumns('model 10')).toEqual(['category']);
});

test.each(['', 'not JSON', '{}', '[1]', '[["a"]]', '[["a", [1]]]', '[["a", "name"]]'])(
  'what is there of another shape counts as nothing: %s',
  (kept) => {
    localStorage.setItem('tegu.columns', kept);
    expect(rememberedColumns('a')).toBeNull();
    keepColumns('a', ['skills']);
    expect(rememberedColumns('a')).toEqual(['skills']);
  },
);
