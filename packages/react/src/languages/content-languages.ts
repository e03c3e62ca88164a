import { commands, LANGUAGE_TAG, type Refusal } from '@tegu/core';
import type { ModelSession } from '../session/model-session.ts';

/** The languages that are offered by name; any other is added by its code. */
export const OFFERED: readonly string[] = ['et', 'fi', 'en'];

/** The tag that somebody means by what they typed: "SV" is sv, "pt-br" pt-BR. Undefined where it is none. */
export function tagOf(typed: string): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(typed.trim());
    return tag !== undefined && LANGUAGE_TAG.test(tag) ? tag : undefined;
  } catch {
    return undefined;
  }
}

/** Gives the model other content languages, the first of them its primary; one step, whose texts all stay. */
export function setLanguages(session: ModelSession, languages: readonly string[]): true | Refusal {
  const { root } = session.store.getState().model;
  return session.runTogether('content-languages', (step) =>
    step(commands['set-field'], { id: root, field: 'languages', value: languages }),
  );
}
