import type { ModelSession } from './model-session.ts';

/** A person's name is known as long as the model is open, and only where they have said it. */
const names = new WeakMap<ModelSession, string>();

/** What the person has called themselves in this model; '' where they have not. */
export function ownNameIn(session: ModelSession): string {
  return names.get(session) ?? '';
}

/** Keeps what the person calls themselves, so that it need not be said again. */
export function keepOwnName(session: ModelSession, name: string): void {
  names.set(session, name);
}
