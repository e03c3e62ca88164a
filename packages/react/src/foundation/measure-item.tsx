import { inLanguage } from '@tegu/core';
import { useId, useState, type JSX, type KeyboardEvent } from 'react';
import { useWords } from '../messages/words.tsx';
import { useContentLanguages, useSession } from '../session/session-context.tsx';
import { isUnwrittenMeasure, type Measure } from './measure-actions.ts';
import { MeasureDetails } from './measure-details.tsx';
import { RecordText } from './record-text.tsx';

interface MeasureItemProps {
  readonly of: string;
  /** Null for the one that is made by its first letter. */
  readonly measure: Measure | null;
  readonly onAdd: (after: string) => void;
  readonly onMove: (id: string, step: -1 | 1) => void;
  readonly onRemove: (id: string) => void;
}

/** One measure: its name, and folded away its kind, what it reflects and how often it is taken. */
export function MeasureItem({ of, measure, onAdd, onMove, onRemove }: MeasureItemProps): JSX.Element {
  const words = useWords();
  const { readOnly } = useSession();
  const languages = useContentLanguages();
  const details = useId();
  const [isOpen, open] = useState(false);
  const onKeyDown = (event: KeyboardEvent): void => {
    const field = event.target;
    if (!(field instanceof HTMLTextAreaElement) || event.nativeEvent.isComposing) return;
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (readOnly || !measure || ctrlKey || metaKey || shiftKey || field.dataset['field'] !== 'name') return;
    if (altKey && (key === 'ArrowUp' || key === 'ArrowDown')) onMove(measure.id, key === 'ArrowUp' ? -1 : 1);
    else if (!altKey && key === 'Enter') onAdd(measure.id);
    else if (!altKey && key === 'Backspace' && isUnwrittenMeasure(measure)) onRemove(measure.id);
    else return;
    event.preventDefault();
  };
  const summary = measure
    ? [
        ...(measure.kind === null ? [] : [words(`foundation.measure.kind.${measure.kind}`)]),
        inLanguage(measure.howOften, languages),
      ]
        .filter((part) => part.trim() !== '')
        .join(' · ')
    : '';
  const name = (measure && inLanguage(measure.name, languages)) || words('foundation.measure.unnamed');
  const shown = summary === '' ? words('foundation.measure.more') : summary;
  return (
    // The row hears the keys of its field; it is no control itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li onKeyDown={onKeyDown}>
      <div className="tegu-detail">
        <span className="label" aria-hidden>
          {words('foundation.measure')}
        </span>
        <div className="words-of">
          <RecordText
            record={measure?.id ?? null}
            field="name"
            label={words('foundation.measure')}
            placeholder={words('foundation.measure.ask')}
            madeAs={{ type: 'measure', parent: of }}
          />
        </div>
        {measure && (
          <button
            type="button"
            className={summary === '' && !isOpen ? 'tegu-follows unchosen' : 'tegu-follows'}
            aria-label={words('foundation.measure.about', { summary: shown, name })}
            aria-expanded={isOpen}
            aria-controls={details}
            onClick={() => open(!isOpen)}
          >
            {shown}
          </button>
        )}
      </div>
      <div id={details}>
        {measure && isOpen && (
          <MeasureDetails
            measure={measure}
            onAdd={() => onAdd(measure.id)}
            onRemove={() => onRemove(measure.id)}
          />
        )}
      </div>
    </li>
  );
}
