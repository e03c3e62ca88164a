import { isBlank, type Id } from '@tegu/core';
import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { useChildren } from '../session/session-context.tsx';
import { Written } from './written.tsx';

/** By what one sees that a goal or a unit gets there: a line in small print for each measure. */
export function MeasureNotes({ of }: { readonly of: Id }): JSX.Element {
  const words = useWords();
  const measures = useChildren(of, 'measure').filter(({ name }) => !isBlank(name));
  return (
    <>
      {measures.map(({ id, name, howOften }) => (
        <p key={id} className="about">
          {words('foundation.measure')}: <Written texts={name} />
          {!isBlank(howOften) && (
            <>
              {' · '}
              <Written texts={howOften} />
            </>
          )}
        </p>
      ))}
    </>
  );
}
