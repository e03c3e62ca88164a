import { newId } from '@tegu/core';

/** A name that no other has: of a model in the library, of its generation, of a state of its content. */
export function freshName(): string {
  return newId('').slice(1);
}
