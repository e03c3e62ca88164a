import { Model, sortOut, type Id } from '@tegu/core';

/** The model of stored records; undefined where its own record is missing or unsound. Unsound others are kept out of it. */
export function modelOf(root: Id, records: readonly unknown[]): Model | undefined {
  const { sound, quarantined } = sortOut(records);
  if (!sound.some(({ id, type }) => id === root && type === 'model')) return undefined;
  return Model.from(root, sound, quarantined);
}
