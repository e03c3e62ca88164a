import { newId } from '@tegu/core';

/** A name for a fresh document of a model, which no other has. */
export function newGeneration(): string {
  return newId('').slice(1);
}

/** A name for a state of a model's content. */
export const newState: () => string = newGeneration;
