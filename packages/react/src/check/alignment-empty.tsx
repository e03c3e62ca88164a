import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { PlaceLink } from '../places/place-link.tsx';
import { useModel } from '../session/session-context.tsx';
import { borneOutStatements } from './borne-out.ts';

/** What is seen here once there are a foundation and competencies, and the way to what is missing. */
export function AlignmentEmpty(): JSX.Element {
  const words = useWords();
  const hasStatements = useModel((model) => borneOutStatements(model).length > 0);
  return (
    <div className="tegu-empty">
      <p className="tegu-lead">{words('check.alignment.empty')}</p>
      <p>
        <PlaceLink className="tegu-link" to={{ place: hasStatements ? 'competencies' : 'foundation' }}>
          {words(hasStatements ? 'roles.toCompetencies' : 'check.toFoundation')}
        </PlaceLink>
      </p>
    </div>
  );
}
