import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import type { Competency } from '../roles/competency-groups.ts';
import { useChildren, useModel, useSession } from '../session/session-context.tsx';
import { PageSection } from './page-section.tsx';
import { ScalarField } from './scalar-field.tsx';
import { ScaleChoice } from './scale-choice.tsx';
import { SourcesList } from './sources-list.tsx';

/** What stands behind a competency: its code, the scale that it is rated on, and where it comes from. */
export function BackgroundSection({ competency }: { readonly competency: Competency }): JSX.Element | null {
  const words = useWords();
  const { readOnly } = useSession();
  const hasSources = useChildren(competency.id, 'source').length > 0;
  const hasScales = useModel((model) => model.childIds(model.root, 'scale').length > 1);
  if (readOnly && competency.code === '' && !hasSources && !hasScales) return null;
  return (
    <PageSection title={words('competencies.background')}>
      {() => (
        <div className="background">
          <dl>
            <div>
              <dt>{words('competencies.code')}</dt>
              <dd>
                <ScalarField
                  record={competency.id}
                  field="code"
                  value={competency.code}
                  label={words('competencies.code')}
                  placeholder={words('competencies.code.ask')}
                />
              </dd>
            </div>
            {hasScales && (
              <div>
                <dt>{words('competencies.scale')}</dt>
                <dd>
                  <ScaleChoice competency={competency} />
                </dd>
              </div>
            )}
          </dl>
          <SourcesList competency={competency.id} />
        </div>
      )}
    </PageSection>
  );
}
