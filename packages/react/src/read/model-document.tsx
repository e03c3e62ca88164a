import { isBlank } from '@tegu/core';
import type { JSX, ReactNode } from 'react';
import { useFormats, useWords } from '../messages/words.tsx';
import { useCompetencyGroups } from '../roles/competency-groups.ts';
import { useModel, useSessionState } from '../session/session-context.tsx';
import { CategoryPart } from './category-part.tsx';
import { FoundationPart, hasFoundation } from './foundation-part.tsx';
import { RolesPart } from './roles-part.tsx';
import { Written, WrittenLanguages } from './written.tsx';

/** From so many competencies on, those out of sight are not laid out until they are scrolled to. */
const LONG = 80;

/** The whole model as a document: what it stands for, then its competencies by category. It is read, never changed here. */
export function ModelDocument({ children }: { readonly children?: ReactNode }): JSX.Element {
  const words = useWords();
  const groups = useCompetencyGroups();
  const count = groups.reduce((sum, { competencies }) => sum + competencies.length, 0);
  const isFounded = useModel(hasFoundation);
  const hasRoles = useSessionState(({ model }) => model.childIds(model.root, 'role').length > 0);
  return (
    <WrittenLanguages>
      <article className={count >= LONG ? 'tegu-read long' : 'tegu-read'}>
        <DocumentHead>{children}</DocumentHead>
        {isFounded && <FoundationPart />}
        {groups.map(({ category, competencies }) => (
          <CategoryPart
            key={category?.id ?? ''}
            category={category}
            competencies={competencies}
            isOnlyOne={groups.length === 1}
          />
        ))}
        <RolesPart />
        {!isFounded && !hasRoles && groups.length === 0 && (
          <p className="unwritten">{words('read.nothing')}</p>
        )}
      </article>
    </WrittenLanguages>
  );
}

/** The title, whose model it is and what it is for. */
function DocumentHead({ children }: { readonly children: ReactNode }): JSX.Element {
  const words = useWords();
  const { formatDate } = useFormats();
  const { title, description, organisation, versionNote, lastReviewed } = useSessionState(
    ({ model }) => model.own,
  );
  return (
    <header className="title">
      <div>
        {organisation.trim() !== '' && <p className="kicker">{organisation}</p>}
        <h1>
          <Written texts={title} unwritten={words('frame.untitled')} />
        </h1>
        {!isBlank(description) && (
          <p className="lead">
            <Written texts={description} />
          </p>
        )}
        {!isBlank(versionNote) && (
          <p className="about">
            <Written texts={versionNote} />
          </p>
        )}
        {lastReviewed !== null && (
          <p className="about">
            {words('read.reviewed', {
              // The day as it stands in the model, wherever on earth it is read.
              date: formatDate(`${lastReviewed}T00:00:00Z`, { dateStyle: 'long', timeZone: 'UTC' }),
            })}
          </p>
        )}
      </div>
      {children}
    </header>
  );
}
