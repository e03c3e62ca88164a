import type { JSX } from 'react';
import { useUiLanguage } from '../messages/words.tsx';
import type { Named } from '../session/names.ts';
import { softHyphened } from './soft-hyphens.ts';

/** A name in a narrow head: long words may be divided for the eye, and are heard whole. */
export function NarrowName({ name: { text, lang } }: { readonly name: Named }): JSX.Element {
  const screen = useUiLanguage();
  return (
    <>
      <span aria-hidden lang={lang}>
        {softHyphened(text, lang ?? screen)}
      </span>
      <span className="tegu-unseen" lang={lang}>
        {text}
      </span>
    </>
  );
}
