import type { Id } from '@tegu/core';
import type { JSX } from 'react';
import { ContentField } from '../content/content-field.tsx';
import { useWords } from '../messages/words.tsx';
import { useContentLanguages } from '../session/session-context.tsx';

/** Until when a goal is to be reached. */
export function GoalHorizon({ goal }: { readonly goal: Id }): JSX.Element {
  const words = useWords();
  const [language = 'en'] = useContentLanguages();
  return (
    <div className="tegu-detail">
      <span className="label" aria-hidden>
        {words('foundation.horizon')}
      </span>
      <div className="words-of">
        <ContentField
          record={goal}
          field="horizon"
          language={language}
          label={words('foundation.horizon')}
          placeholder={words('foundation.horizon.ask')}
        />
      </div>
    </div>
  );
}
