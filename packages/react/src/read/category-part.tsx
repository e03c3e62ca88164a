import { isBlank } from '@tegu/core';
import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import type { Category, Competency } from '../roles/competency-groups.ts';
import { useRecord } from '../session/session-context.tsx';
import { CompetencyPart } from './competency-part.tsx';
import { Written } from './written.tsx';

interface CategoryPartProps {
  /** Null for the competencies that stand in none. */
  readonly category: Category | null;
  readonly competencies: readonly Competency[];
  /** A model without categories is not told so: its competencies stand under their own name. */
  readonly isOnlyOne: boolean;
}

/** One category and its competencies. */
export function CategoryPart({ category, competencies, isOnlyOne }: CategoryPartProps): JSX.Element {
  const words = useWords();
  const goal = useRecord(category?.statement ?? null, 'statement');
  return (
    <section className="category" data-item={category?.id}>
      <h2>
        {category ? (
          <Written texts={category.name} unwritten={words('competencies.unnamedCategory')} />
        ) : (
          words(isOnlyOne ? 'frame.place.competencies' : 'competencies.uncategorised')
        )}
      </h2>
      {category && !isBlank(category.description) && (
        <p className="lead">
          <Written texts={category.description} />
        </p>
      )}
      {goal && (
        <p className="about">
          {words(`check.kind.${goal.kind}`)}: <Written texts={isBlank(goal.title) ? goal.text : goal.title} />
        </p>
      )}
      {competencies.map((competency) => (
        <CompetencyPart key={competency.id} competency={competency} />
      ))}
    </section>
  );
}
