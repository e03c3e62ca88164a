import { commands } from '@tegu/core';
import { useId, type JSX, type KeyboardEvent } from 'react';
import { ContentField } from '../content/content-field.tsx';
import { useWords } from '../messages/words.tsx';
import { useContentLanguages, useSession } from '../session/session-context.tsx';
import type { Measure } from './measure-actions.ts';

const KINDS = [
  'contactSurvey',
  'baseSurvey',
  'internalCustomerSurvey',
  'employeeSurvey',
  'mysteryShopping',
  'behaviour',
  'process',
  'finance',
] as const;

interface MeasureDetailsProps {
  readonly measure: Measure;
  readonly onAdd: () => void;
  readonly onRemove: () => void;
}

/** What kind of measure it is, what it reflects and how often it is taken: different measures say different things. */
export function MeasureDetails({ measure, onAdd, onRemove }: MeasureDetailsProps): JSX.Element {
  const words = useWords();
  const session = useSession();
  const kind = useId();
  return (
    <div className="tegu-measure-details">
      <label htmlFor={kind}>{words('foundation.measure.kind')}</label>
      <select
        id={kind}
        className="tegu-select"
        value={measure.kind ?? ''}
        disabled={session.readOnly}
        onChange={({ currentTarget: { value } }) =>
          session.run(commands['set-field'], {
            id: measure.id,
            field: 'kind',
            value: value === '' ? null : value,
          })
        }
      >
        {KINDS.map((each) => (
          <option key={each} value={each}>
            {words(`foundation.measure.kind.${each}`)}
          </option>
        ))}
        <option value="">{words('foundation.measure.kind.none')}</option>
      </select>
      <DetailText measure={measure} field="reflects" />
      <DetailText measure={measure} field="howOften" />
      {!session.readOnly && (
        <p className="acts">
          <button type="button" className="tegu-link" onClick={onAdd}>
            {words('foundation.measure.add')}
          </button>
          <button type="button" className="tegu-link" onClick={onRemove}>
            {words('foundation.measure.delete')}
          </button>
        </p>
      )}
    </div>
  );
}

function DetailText({
  measure,
  field,
}: {
  readonly measure: Measure;
  readonly field: 'reflects' | 'howOften';
}): JSX.Element {
  const words = useWords();
  const [language = 'en'] = useContentLanguages();
  const onKeyDown = (event: KeyboardEvent): void => {
    // How often is said in a few words, in one line.
    if (event.key === 'Enter' && !event.altKey && field === 'howOften') event.preventDefault();
  };
  return (
    <>
      <span className="label" aria-hidden>
        {words(`foundation.measure.${field}`)}
      </span>
      {/* The field within is the control; this only hears its keys. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="words-of" onKeyDown={onKeyDown}>
        <ContentField
          record={measure.id}
          field={field}
          language={language}
          label={words(`foundation.measure.${field}`)}
          placeholder={words(`foundation.measure.${field}.ask`)}
        />
      </div>
    </>
  );
}
