import type { Id } from '@tegu/core';
import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { useNames } from '../session/names.ts';
import { useModel } from '../session/session-context.tsx';
import { PageSection } from './page-section.tsx';

/** What people have remarked on the competency and its deeds, and what keeps them from these. */
export function RemarksSection({ competency }: { readonly competency: Id }): JSX.Element | null {
  const words = useWords();
  const name = useNames();
  const remarks = useModel((model) =>
    [competency, ...model.childIds(competency, 'indicator')].flatMap((id) => model.children(id, 'comment')),
  );
  if (remarks.length === 0) return null;
  return (
    <PageSection title={words('competencies.remarks')}>
      {(heading) => (
        <ul className="tegu-rows remarks" aria-labelledby={heading}>
          {remarks.map((remark) => (
            <li key={remark.id} className="tegu-row">
              <small>{words(`competencies.remark.${remark.kind}`)}</small>
              {name(remark.text, 'check.untitled')}
            </li>
          ))}
        </ul>
      )}
    </PageSection>
  );
}
