import { commands } from '@tegu/core';
import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import type { Competency } from '../roles/competency-groups.ts';
import { useNamed } from '../session/names.ts';
import { useModel, useSession } from '../session/session-context.tsx';
import type { CompetencyActions } from './competency-actions.ts';

const SCOPES = ['core', 'leadership', 'role'] as const;
const STATUSES = ['draft', 'inReview', 'agreed', 'retired'] as const;

interface CompetencyMetaProps {
  readonly competency: Competency;
  readonly actions: CompetencyActions;
}

/** In which category, for whom, and how far it is: three small choices in a line. */
export function CompetencyMeta({ competency, actions }: CompetencyMetaProps): JSX.Element {
  const words = useWords();
  const named = useNamed();
  const session = useSession();
  const root = useModel((model) => model.root);
  const parent = useModel((model) => model.parentOf(competency));
  const categories = useModel((model) => model.children(model.root, 'category'));
  const set = (field: 'scope' | 'status', value: string | null): void => {
    session.run(commands['set-field'], { id: competency.id, field, value });
  };
  return (
    <div className="meta">
      {categories.length > 0 && (
        <select
          className="tegu-select category"
          aria-label={words('competencies.category')}
          value={parent}
          disabled={session.readOnly}
          onChange={({ currentTarget: { value } }) => actions.moveTo(competency.id, value, null)}
        >
          {categories.map((category) => {
            const { text, lang } = named(category.name, 'competencies.unnamedCategory');
            return (
              <option key={category.id} value={category.id} lang={lang}>
                {text}
              </option>
            );
          })}
          <option value={root}>{words('competencies.uncategorised')}</option>
        </select>
      )}
      <select
        className="tegu-select"
        aria-label={words('competencies.scope')}
        value={competency.scope ?? ''}
        disabled={session.readOnly}
        onChange={({ currentTarget: { value } }) => set('scope', value === '' ? null : value)}
      >
        {SCOPES.map((scope) => (
          <option key={scope} value={scope}>
            {words(`competencies.scope.${scope}`)}
          </option>
        ))}
        <option value="">{words('competencies.scope.none')}</option>
      </select>
      <select
        className="tegu-select status"
        aria-label={words('competencies.status')}
        value={competency.status}
        disabled={session.readOnly}
        onChange={({ currentTarget: { value } }) => set('status', value)}
      >
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {words(`competencies.status.${status}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
