import type { Id } from '@tegu/core';
import type { JSX } from 'react';
import { useWords } from '../../messages/words.tsx';
import { useWalk } from './use-walk.ts';
import { useWalkStates } from './walk-states.ts';

interface WalkProgressProps {
  readonly current: Id;
  /** It was skipped before and is asked again. */
  readonly isAgain: boolean;
}

/** "3 of 9", and under it a stroke for each statement: full, half, dashed or empty as it stands. */
export function WalkProgress({ current, isAgain }: WalkProgressProps): JSX.Element {
  const words = useWords();
  const { course } = useWalk();
  const states = useWalkStates();
  return (
    <div className="walk-progress">
      <p>
        {words('walk.progress', { at: course.indexOf(current) + 1, count: course.length })}
        {isAgain && <span className="again"> · {words('walk.askedAgain')}</span>}
      </p>
      <div className="strokes" aria-hidden>
        {states
          .filter(({ statement }) => course.includes(statement.id))
          .map(({ statement: { id }, state }) => (
            <span key={id} className={id === current ? `${state} here` : state} />
          ))}
      </div>
    </div>
  );
}
