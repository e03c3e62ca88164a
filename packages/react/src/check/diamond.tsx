import type { Severity } from '@tegu/core';
import type { JSX } from 'react';

/** The diamond of a finding: ◆ fix, ◇ consider, a small ◆ tip. A word or a count always stands beside it. */
export function Diamond({ severity }: { readonly severity: Severity }): JSX.Element {
  return (
    <svg viewBox="0 0 12 12" aria-hidden>
      {severity === 'consider' ? (
        <path d="M6 1.2 10.8 6 6 10.8 1.2 6z" fill="none" stroke="currentColor" strokeWidth="1.5" />
      ) : (
        <path
          d={severity === 'fix' ? 'M6 .5 11.5 6 6 11.5.5 6z' : 'M6 3.2 8.8 6 6 8.8 3.2 6z'}
          fill="currentColor"
        />
      )}
    </svg>
  );
}
