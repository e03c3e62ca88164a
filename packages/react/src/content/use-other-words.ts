import { textsIn, type Id, type Model, type Texts } from '@tegu/core';
import { useState } from 'react';
import { useContentLanguages, useSession, useSessionState } from '../session/session-context.tsx';

/** What a field says in another language than the one that is written in. */
export interface OtherWords {
  readonly text: string;
  readonly language: string;
  /** It stands under the field, which is being written; else in the place of the words that are missing. */
  readonly isBelow: boolean;
}

/**
 * What a field that says nothing in a language says in another: read in its place until somebody comes to write, and from then
 * on under the field, for as long as that is on the screen. So one writes while looking at it, and nothing moves by being left.
 */
export function useOtherWords(
  record: Id,
  field: string,
  language: string,
): { readonly other: OtherWords | null; readonly toBelow: () => void } {
  const { readOnly } = useSession();
  const languages = useContentLanguages();
  const isEmpty = useSessionState(({ model }) => (textsOf(model, record, field)[language] ?? '') === '');
  const from = useSessionState(({ model }) =>
    otherLanguage(textsOf(model, record, field), language, languages),
  );
  const text = useSessionState(({ model }) =>
    from === null ? '' : (textsOf(model, record, field)[from] ?? '').trim(),
  );
  const here = `${language} ${record} ${field}`;
  const [below, setBelow] = useState<string | null>(null);
  const toBelow = (): void => {
    if (isEmpty && from !== null && !readOnly) setBelow(here);
  };
  const isBelow = below === here;
  return {
    other: from === null || !(isEmpty || isBelow) ? null : { text, language: from, isBelow },
    toBelow,
  };
}

/** The first of the other languages in which there are words. */
function otherLanguage(texts: Texts, language: string, languages: readonly string[]): string | null {
  const others = [...languages, ...Object.keys(texts)];
  return others.find((other) => other !== language && (texts[other] ?? '').trim() !== '') ?? null;
}

const NO_TEXTS: Texts = {};

function textsOf(model: Model, record: Id, field: string): Texts {
  const found = model.get(record);
  return (found && textsIn(found, field)) ?? NO_TEXTS;
}
