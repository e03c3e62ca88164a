import type { Id } from '@tegu/core';
import type { JSX } from 'react';
import { StateMark, type StateShape } from '../controls/state-mark.tsx';
import { useWords } from '../messages/words.tsx';
import { useSession, useSessionState } from '../session/session-context.tsx';
import { pairStateOf, SEEN_STATES, type PairState } from './pair-state.ts';

const SHAPES: Readonly<Record<'shown' | 'claimed' | 'suggested', StateShape>> = {
  shown: 'full',
  claimed: 'half',
  suggested: 'suggested',
};

/** The state of one cell. */
export function usePairState(competency: Id, statement: Id): PairState {
  const { checks } = useSession();
  return useSessionState(() => pairStateOf(checks.derivation, competency, statement));
}

/** ● shown, ◐ claimed without evidence, a dashed ring suggested, – said why not, nothing for no link. */
export function LinkMark({ state }: { readonly state: PairState }): JSX.Element | null {
  if (state === 'none') return null;
  if (state === 'waived') return <span aria-hidden>–</span>;
  return <StateMark shape={SHAPES[state]} />;
}

/** What the marks mean. */
export function LinkLegend(): JSX.Element {
  const words = useWords();
  return (
    <p className="tegu-legend">
      {SEEN_STATES.map((state) => (
        <span key={state}>
          <LinkMark state={state} />
          {words(`check.link.${state}`)}
        </span>
      ))}
      <span className="hint">{words('check.legend.none')}</span>
    </p>
  );
}
