import { inLanguage } from '@tegu/core';
import { useEffect, useLayoutEffect, useState, type ComponentType, type JSX, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useFormats, useWords } from '../messages/words.tsx';
import { useContentLanguages, useSessionState } from '../session/session-context.tsx';

/** Takes what stands on the paper to the stylesheet: margin boxes have no elements. */
const FOOTER = { title: '--tegu-print-title', date: '--tegu-print-date' } as const;

/**
 * The model as a document, on paper only: whatever place is open, a print started from a key or from the browser's menu
 * shows this and not the app. It is made when a print begins and goes with it. Another document may stand in its place.
 */
export function PrintedModel({ children }: { readonly children?: ReactNode }): JSX.Element | null {
  const [Document, setDocument] = useState<ComponentType | null>(null);
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    let isHere = true;
    // Loaded beforehand: nothing can be waited for once the browser takes its picture of the page.
    import('./model-document.tsx').then(
      ({ ModelDocument }) => {
        if (isHere) setDocument(() => ModelDocument);
      },
      // Where it cannot be had, the browser prints what is on the screen.
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, []);
  useEffect(() => {
    const paper = typeof window.matchMedia === 'function' ? window.matchMedia('print') : undefined;
    const begin = (): void => flushSync(() => setPrinting(true));
    const end = (): void => setPrinting(paper?.matches ?? false);
    const change = (): void => (paper?.matches === true ? begin() : end());
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    paper?.addEventListener('change', change);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
      paper?.removeEventListener('change', change);
    };
  }, []);
  if (!isPrinting || !Document) return null;
  return (
    <div className="tegu-printed">
      <Footer />
      {children ?? <Document />}
    </div>
  );
}

/** Gives the margin boxes of the page the model's name and the day. */
function Footer(): null {
  const words = useWords();
  const { formatDate } = useFormats();
  const languages = useContentLanguages();
  const title = useSessionState(({ model }) => inLanguage(model.own.title, languages).trim());
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.setProperty(FOOTER.title, cssString(title === '' ? words('frame.untitled') : title));
    style.setProperty(FOOTER.date, cssString(formatDate(new Date(), { dateStyle: 'long' })));
    return () => {
      for (const property of Object.values(FOOTER)) style.removeProperty(property);
    };
  }, [title, words, formatDate]);
  return null;
}

/** A text as a string of CSS: every character that could end it is written by its number. */
function cssString(text: string): string {
  const safe = text.replaceAll(
    /["\\\p{Cc}<>]/gu,
    (character) => `\\${character.codePointAt(0)?.toString(16) ?? ''} `,
  );
  return `"${safe}"`;
}
