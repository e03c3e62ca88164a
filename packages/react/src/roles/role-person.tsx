import { useId, type JSX } from 'react';
import { ContentField } from '../content/content-field.tsx';
import { useWords } from '../messages/words.tsx';
import { useContentLanguages } from '../session/session-context.tsx';
import type { Role } from './role-sections.ts';

/** The person that is looked for: beside the competencies, for nobody can be rated on it over time. */
export function RolePerson({ role }: { readonly role: Role }): JSX.Element {
  const words = useWords();
  const heading = useId();
  const [language = 'en'] = useContentLanguages();
  return (
    <section className="part" aria-labelledby={heading}>
      <div className="part-head">
        <h3 id={heading}>{words('roles.person')}</h3>
        <p>{words('roles.person.note')}</p>
      </div>
      <div className="three">
        {(['traits', 'abilities', 'experience'] as const).map((field) => (
          <div key={field}>
            <h4>{words(`roles.${field}`)}</h4>
            <ContentField
              record={role.id}
              field={field}
              language={language}
              label={words(`roles.${field}`)}
              placeholder={words(`roles.${field}.ask`)}
            />
          </div>
        ))}
      </div>
    </section>
  );
}
