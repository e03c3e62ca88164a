import { inLanguage } from '@tegu/core';
import { useLayoutEffect, useRef, useState, type JSX } from 'react';
import { ContentField } from '../content/content-field.tsx';
import { useWords } from '../messages/words.tsx';
import { useContentLanguages, useFindings } from '../session/session-context.tsx';
import type { Statement } from './statements.ts';

/** A name that takes more of the line than this stands in a line of its own. */
const LONGEST_NAME = 0.6;

/** A value as it is read: its name, then in the same line what it means here. Two fields, one sentence. */
export function ValueText({ statement }: { readonly statement: Statement }): JSX.Element {
  const words = useWords();
  const [language = 'en'] = useContentLanguages();
  const isNoted = useFindings(statement.id).some(({ field }) => field === 'title');
  const line = useRef<HTMLDivElement>(null);
  const sizer = useRef<HTMLSpanElement>(null);
  const [isLong, setLong] = useState(false);
  const title = inLanguage(statement.title, [language]);
  const isStacked = isLong || isNoted;
  // The text begins where the name ends: its first line is indented by the name's width.
  useLayoutEffect(() => {
    const [of, name] = [line.current, sizer.current];
    if (!of || !name) return undefined;
    const observer = new ResizeObserver(() => {
      of.style.setProperty('--name-width', `${name.offsetWidth}px`);
      setLong(name.offsetWidth > of.offsetWidth * LONGEST_NAME);
    });
    observer.observe(of);
    observer.observe(name);
    return () => observer.disconnect();
  }, []);
  return (
    <div className={isStacked ? 'tegu-value stacked' : 'tegu-value'} ref={line}>
      <div className="name">
        <span className="sizer" aria-hidden ref={sizer}>
          {title === '' ? words('foundation.value.name') : title}
          <span className="stop">{title === '' || /[.!?…:]$/.test(title) ? '' : '.'}</span>
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
