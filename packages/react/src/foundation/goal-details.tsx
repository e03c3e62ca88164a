import type { JSX } from 'react';
import { ContentField } from '../content/content-field.tsx';
import { useWords } from '../messages/words.tsx';
import { useChildren, useContentLanguages } from '../session/session-context.tsx';
import { RecordText } from './record-text.tsx';
import type { Statement } from './statements.ts';

/** Until when a goal is to be reached, and by what one sees that it is. */
export function GoalDetails({ goal }: { readonly goal: Statement }): JSX.Element {
  const words = useWords();
  const [language = 'en'] = useContentLanguages();
  const [measure] = useChildren(goal.id, 'measure');
  return (
    <dl className="tegu-goal-details">
      <div>
        <dt>{words('foundation.horizon')}</dt>
        <dd>
          <ContentField
            record={goal.id}
            field="horizon"
            language={language}
            label={words('foundation.horizon')}
            placeholder={words('foundation.horizon.ask')}
          />
        </dd>
      </div>
      <div>
        <dt>{words('foundation.measure')}</dt>
        <dd>
          <RecordText
            record={measure?.id ?? null}
            field="name"
            label={words('foundation.measure')}
            placeholder={words('foundation.measure.ask')}
            madeAs={{ type: 'measure', parent: goal.id }}
          />
        </dd>
      </div>
    </dl>
  );
}
