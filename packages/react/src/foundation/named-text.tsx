import { inLanguage, type Id, type Texts } from '@tegu/core';
import { useLayoutEffect, useRef, useState, type JSX } from 'react';
import { ContentField } from '../content/content-field.tsx';
import { useOtherWords } from '../content/use-other-words.ts';
import { useWords } from '../messages/words.tsx';
import { useContentLanguages, useFindings } from '../session/session-context.tsx';
import type { Unit } from './listed.ts';
import type { Statement } from './statements.ts';

/** A name that takes more of the line than this stands in a line of its own. */
const LONGEST_NAME = 0.6;

/** A value: its name, and what it means here. */
export function ValueText({ statement }: { readonly statement: Statement }): JSX.Element {
  const { id, title } = statement;
  return <NamedText record={id} kind="value" nameField="title" name={title} textField="text" />;
}

/** A unit: its name, and its part in the customer's experience. */
export function UnitText({ unit }: { readonly unit: Unit }): JSX.Element {
  const { id, name } = unit;
  return <NamedText record={id} kind="unit" nameField="name" name={name} textField="contribution" />;
}

interface NamedTextProps {
  readonly record: Id;
  readonly kind: 'value' | 'unit';
  readonly nameField: string;
  readonly name: Texts;
  readonly textField: string;
}

/** A name, then in the same line what it means. Two fields, read as one sentence. */
function NamedText({ record, kind, nameField, name, textField }: NamedTextProps): JSX.Element {
  const words = useWords();
  const languages = useContentLanguages();
  const [language = 'en'] = languages;
  const isNoted = useFindings(record).some(({ field }) => field === nameField);
  const line = useRef<HTMLDivElement>(null);
  const sizer = useRef<HTMLSpanElement>(null);
  const [isLong, setLong] = useState(false);
  const called = inLanguage(name, languages);
  const [isVisited, setVisited] = useState(false);
  const isNameMissing = useOtherWords(record, nameField, language).other !== null;
  const isTextMissing = useOtherWords(record, textField, language).other !== null;
  // While one of the two is written, its words in another language stand under it, and each has a line of its own.
  const isWritten = isVisited && (isNameMissing || isTextMissing);
  const isStacked = isLong || isNoted || isWritten;
  // The text begins where the name ends: its first line is indented by the name's width.
  useLayoutEffect(() => {
    const [of, its] = [line.current, sizer.current];
    if (!of || !its) return undefined;
    const observer = new ResizeObserver(() => {
      of.style.setProperty('--name-width', `${its.offsetWidth}px`);
      setLong(its.offsetWidth > of.offsetWidth * LONGEST_NAME);
    });
    observer.observe(of);
    observer.observe(its);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      className={isStacked ? 'tegu-value stacked' : 'tegu-value'}
      ref={line}
      onFocus={() => setVisited(true)}
    >
      <div className="name">
        <span className="sizer" aria-hidden ref={sizer}>
          {called === '' ? words(`foundation.${kind}.name`) : called}
          <span className="stop">{called === '' || /[.!?…:]$/.test(called) ? '' : '.'}</span>
        </span>
        <ContentField
          record={record}
          field={nameField}
          language={language}
          label={words(`foundation.${kind}.name`)}
          placeholder={words(`foundation.${kind}.name`)}
        />
      </div>
      <div className="meaning">
        <ContentField
          record={record}
          field={textField}
          language={language}
          label={words(`foundation.${kind}.text`)}
          placeholder={words(`foundation.${kind}.ask`)}
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
