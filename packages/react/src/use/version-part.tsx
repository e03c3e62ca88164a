import type { Id } from '@tegu/core';
import { useId, type JSX, type ReactNode } from 'react';
import { ScalarField } from '../competencies/scalar-field.tsx';
import { ContentField } from '../content/content-field.tsx';
import { useWords } from '../messages/words.tsx';
import { useContentLanguages, useSessionState } from '../session/session-context.tsx';

/** What stands at the head of what is handed out: whose model it is, which version, and when it was last gone through. */
export function VersionPart(): JSX.Element {
  const words = useWords();
  const heading = useId();
  const [language = 'en'] = useContentLanguages();
  const { id, organisation, lastReviewed } = useSessionState(({ model }) => model.own);
  return (
    <section className="version" aria-labelledby={heading}>
      <h2 id={heading}>{words('use.version')}</h2>
      <Line label={words('use.version.organisation')} record={id}>
        <ScalarField
          record={id}
          field="organisation"
          value={organisation}
          label={words('use.version.organisation')}
          placeholder={words('use.version.organisation.ask')}
        />
      </Line>
      <Line label={words('use.version.note')}>
        <ContentField
          record={id}
          field="versionNote"
          language={language}
          label={words('use.version.note')}
          placeholder={words('use.version.note.ask')}
        />
      </Line>
      <Line label={words('use.version.reviewed')}>
        <ScalarField
          record={id}
          field="lastReviewed"
          type="date"
          value={lastReviewed ?? ''}
          label={words('use.version.reviewed')}
        />
      </Line>
    </section>
  );
}

interface LineProps {
  readonly label: string;
  /** The record that an address leads to here. */
  readonly record?: Id;
  readonly children: ReactNode;
}

/** A field with its label beside it, which the field itself says to those who hear it. */
function Line({ label, record, children }: LineProps): JSX.Element {
  return (
    <div className="line-of" data-record={record}>
      <span className="label" aria-hidden>
        {label}
      </span>
      {children}
    </div>
  );
}
