import type { Loss } from '@tegu/core';
import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';

/** So many are listed; the others are counted. */
const MOST = 100;

interface LossListProps {
  readonly losses: readonly Loss[];
}

/** What a file leaves out, told before it is saved: how much, and behind it what, where and why. */
export function LossList({ losses }: LossListProps): JSX.Element {
  const words = useWords();
  if (losses.length === 0) return <p className="losses tegu-muted">{words('sheets.losses.none')}</p>;
  return (
    <details className="losses">
      <summary>{words('sheets.losses', { count: losses.length })}</summary>
      <ul>
        {losses.slice(0, MOST).map(({ what, where, why }, i) => (
          // Two of them may be worded alike, and the list is never put in another order.
          <li key={i} lang="en">
            <b>{what}</b> <span className="tegu-muted">{where}</span>: {why}
          </li>
        ))}
      </ul>
      {losses.length > MOST && <p>{words('sheets.losses.more', { count: losses.length - MOST })}</p>}
    </details>
  );
}
