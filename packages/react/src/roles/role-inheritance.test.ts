import { readFile, type Model } from '@tegu/core';
import { describe, expect, test } from 'vitest';
import { includedBy, includedFurther, includedIn, inRingWith } from './role-inheritance.ts';

/** Roles a, b, c … that include each other as given. */
function rolesThatInclude(includes: Readonly<Record<string, readonly string[]>>): Model {
  const roles = Object.entries(includes).map(([id, of]) => ({
    id: `role:${id}`,
    name: { et: id },
    kind: 'group',
    includes: of.map((each) => `role:${each}`),
  }));
  const model = { id: 'model:m', title: { et: 'M' }, languages: ['et'], roles };
  return readFile(JSON.stringify({ format: 'tegu', formatVersion: 1, model })).model;
}

const names = (roles: readonly { readonly id: string }[]): readonly string[] =>
  roles.map(({ id }) => id.replace('role:', ''));

describe('whose needs a role takes over', () => {
  const model = rolesThatInclude({ a: [], b: ['a'], c: ['b'], d: ['c', 'a'] });

  test('tells those it names from those that come along with them', () => {
    expect(names(includedIn(model, 'role:d'))).toEqual(['a', 'c']);
    expect(names(includedFurther(model, 'role:d'))).toEqual(['b']);
    expect(names(includedFurther(model, 'role:c'))).toEqual(['a']);
    expect(names(includedFurther(model, 'role:b'))).toEqual([]);
  });

  test('finds who takes over from it', () => {
    expect(names(includedBy(model, 'role:a'))).toEqual(['b', 'd']);
    expect(names(includedBy(model, 'role:d'))).toEqual([]);
  });

  test('sees a ring from each role in it, however long, and comes to an end', () => {
    const ring = rolesThatInclude({ a: ['c'], b: ['a'], c: ['b'], d: ['a'] });
    expect(names(inRingWith(ring, 'role:a'))).toEqual(['c']);
    expect(names(inRingWith(ring, 'role:b'))).toEqual(['a']);
    expect(names(inRingWith(ring, 'role:d'))).toEqual([]);
    expect(names(includedFurther(ring, 'role:a'))).toEqual(['b']);
    expect(names(inRingWith(model, 'role:d'))).toEqual([]);
  });
});
