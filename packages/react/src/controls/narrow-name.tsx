import type { JSX } from 'react';
import { useContentLanguages } from '../session/session-context.tsx';
import { softHyphened } from './soft-hyphens.ts';

/** A name in a narrow head: long words may be divided for the eye, and are heard whole. */
export function NarrowName({ name }: { readonly name: string }): JSX.Element {
  const [language = 'en'] = useContentLanguages();
  return (
    <>
      <span aria-hidden lang={language}>
        {softHyphened(name, language)}
      </span>
      <span className="tegu-unseen">{name}</span>
    </>
  );
}
