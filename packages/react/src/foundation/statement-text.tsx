import { inLanguage } from '@tegu/core';
import { useLayoutEffect, useRef, type JSX } from 'react';
import { ContentField } from '../content/content-field.tsx';
import { useWords } from '../messages/words.tsx';
import { useContentLanguages } from '../session/session-context.tsx';
import type { Statement } from './statements.ts';

/** A value as it is read: its name, then in the same line what it means here. Two fields, one sentence. */
export function ValueText({ statement }: { readonly statement: Statement }): JSX.Element {
  const words = useWords();
  const [language = 'en'] = useContentLanguages();
  const line = useRef<HTMLDivElement>(null);
  const name = useRef<HTMLDivElement>(null);
  const title = inLanguage(statement.title, [language]);
  const shown = title === '' ? words('foundation.value.name') : title;
  // The text begins where the name ends: its first line is indented by the name's width.
  useLayoutEffect(() => {
    const [of, measured] = [line.current, name.current];
    if (!of || !measured || typeof ResizeObserver === 'undefined') return undefined;
    const measure = (): void => {
      const width = measured.offsetWidth;
      const isLong = width > of.offsetWidth * 0.6;
      of.classList.toggle('stacked', isLong);
      of.style.setProperty('--name-width', isLong ? '0px' : `${width}px`);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(of);
    observer.observe(measured);
    return () => observer.disconnect();
  }, []);
  return (
    <div className="tegu-value" ref={line}>
      <div className={/[.!?…:]$/.test(title) || title === '' ? 'name' : 'name stopped'} ref={name}>
        <span className="sizer" aria-hidden>
          {shown}
        </span>
        <ContentField
          record={statement.id}
          field="title"
          language={language}
          label={words('foundation.value.name')}
          placeholder={words('foundation.value.name')}
        />
      </div>
      <div className="meaning">
        <ContentField
          record={statement.id}
          field="text"
          language={language}
          label={words('foundation.value.text')}
          placeholder={words('foundation.value.ask')}
        />
      </div>
    </div>
  );
}

/** A goal's text. */
export function GoalText({ statement }: { readonly statement: Statement }): JSX.Element {
  const words = useWords();
  const [language = 'en'] = useContentLanguages();
  return (
    <div className="tegu-record-text">
      <ContentField
        record={statement.id}
        field="text"
        language={language}
        label={words('foundation.strategicGoal')}
        placeholder={words('foundation.strategicGoal.ask')}
      />
    </div>
  );
}
