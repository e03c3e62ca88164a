import type { JSX } from 'react';

/** How well something is shown: full · half · named only · open ring · dashed ring (suggested). */
export type StateShape = 'full' | 'half' | 'named' | 'empty' | 'suggested';

interface StateMarkProps {
  readonly shape: StateShape;
  /** A word for it, where none stands beside it. */
  readonly label?: string | undefined;
}

/** The circle that says how well something is shown; the word always stands beside it or is given as the label. */
export function StateMark({ shape, label }: StateMarkProps): JSX.Element {
  const isQuiet = shape === 'named' || shape === 'empty' || shape === 'suggested';
  return (
    <svg
      className={isQuiet ? 'tegu-mark quiet' : 'tegu-mark'}
      viewBox="0 0 16 16"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {shape === 'full' ? (
        <circle cx="8" cy="8" r="6.5" fill="currentColor" />
      ) : (
        <circle
          cx="8"
          cy="8"
          r="5.75"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeDasharray={shape === 'suggested' ? '2.2 2.32' : undefined}
        />
      )}
      {shape === 'half' && <path d="M8 2.25a5.75 5.75 0 0 0 0 11.5z" fill="currentColor" />}
      {shape === 'named' && <path d="M5.25 8h5.5" stroke="currentColor" strokeWidth="1.5" />}
    </svg>
  );
}
