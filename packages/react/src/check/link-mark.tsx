import { competencyAlignment, derivedId, type Id, type LinkState } from '@tegu/core';
import type { JSX } from 'react';
import { StateMark, type StateShape } from '../controls/state-mark.tsx';
import { useWords } from '../messages/words.tsx';
import { useAnswer, useRecord } from '../session/session-context.tsx';

/** How a competency and a statement stand to each other, with "none, because …" as a state of its own. */
export type PairState = LinkState | 'waived';

const SHAPES: Readonly<Record<'shown' | 'claimed', StateShape>> = { shown: 'full', claimed: 'half' };

/** The state of one cell. */
export function usePairState(competency: Id, statement: Id): PairState {
  const link = useAnswer(competencyAlignment, competency).links.find(({ id }) => id === statement);
  const waiver = useRecord(derivedId('waiver', competency, 'alignment', statement), 'waiver');
  return link?.state ?? (waiver ? 'waived' : 'none');
}

/** ● shown, ◐ claimed without evidence, – said why not, nothing for no link. */
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
      {(['shown', 'claimed', 'waived'] as const).map((state) => (
        <span key={state}>
          <LinkMark state={state} />
          {words(`check.link.${state}`)}
        </span>
      ))}
      <span className="hint">{words('check.legend.none')}</span>
    </p>
  );
}
