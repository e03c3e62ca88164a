import { useId, type JSX } from 'react';
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
      <div className="line-of" data-record={id}>
        <span className="label" aria-hidden>
          {words('use.version.organisation')}
        </span>
        <ScalarField
          record={id}
          field="organisation"
          value={organisation}
          label={words('use.version.organisation')}
          placeholder={words('use.version.organisation.ask')}
        />
      </div>
      <div className="line-of">
        <span className="label" aria-hidden>
          {words('use.version.note')}
        </span>
        <ContentField
          record={id}
          field="versionNote"
          language={language}
          label={words('use.version.note')}
          placeholder={words('use.version.note.ask')}
        />
      </div>
      <div className="line-of">
        <span className="label" aria-hidden>
          {words('use.version.reviewed')}
        </span>
        <ScalarField
          record={id}
          field="lastReviewed"
          type="date"
          value={lastReviewed ?? ''}
          label={words('use.version.reviewed')}
        />
      </div>
    </section>
  );
}
