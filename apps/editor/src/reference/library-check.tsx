import type { Strictness } from '@tegu/core';
import { useEffect, useRef, useState, type JSX } from 'react';
import { useAppWords } from '../messages/load-messages.ts';
import { CheckChoice } from './check-choice.tsx';
import type { LibraryDesk, RuleCount } from './library-desk.ts';
import { ProgressLine } from './progress-line.tsx';
import { RuleGroup } from './rule-group.tsx';
import { useLibraryCheck } from './use-library-check.ts';

interface LibraryCheckProps {
  readonly library: string;
  readonly desk: LibraryDesk;
  readonly isShown: boolean;
}

/** The check of a whole library: begun by the person, watched, called off; then what was found, the most frequent first. */
export function LibraryCheck({ library, desk, isShown }: LibraryCheckProps): JSX.Element {
  const words = useAppWords();
  const [strictness, setStrictness] = useState<Strictness>('draft');
  const { state, begin, cancel } = useLibraryCheck(desk);
  const { phase } = state;
  const start = useRef<HTMLButtonElement>(null);
  const before = useRef(phase);
  // Cancel goes with the work, and the focus with it.
  useEffect(() => {
    if (before.current === 'checking' && phase !== 'checking' && document.activeElement === document.body)
      start.current?.focus();
    before.current = phase;
  }, [phase]);
  return (
    <section className="check" aria-label={words('library.check')} hidden={!isShown}>
      <p className="tegu-muted about">{words('library.check.about')}</p>
      <CheckChoice
        chosen={strictness}
        onChoose={(next) => {
          setStrictness(next);
          if (phase === 'checked' || phase === 'checking') void begin(next);
        }}
      />
      {phase === 'checking' ? (
        <div className="running">
          <ProgressLine
            progress={state.progress ?? { step: 'checking', done: 0, total: 0 }}
            label={words('library.checking')}
          />
          {/* It takes the focus of the button in whose place it stands. */}
          <button
            type="button"
            className="tegu-button"
            ref={(button) => {
              if (document.activeElement === document.body) button?.focus();
            }}
            onClick={cancel}
          >
            {words('library.check.cancel')}
          </button>
        </div>
      ) : (
        <button
          type="button"
          ref={start}
          className={phase === 'checked' ? 'tegu-button' : 'tegu-button primary'}
          onClick={() => void begin(strictness)}
        >
          {words(phase === 'checked' ? 'library.check.again' : 'library.check.begin')}
        </button>
      )}
      <p role="status" className="outcome">
        {phase === 'checked' && words('library.check.outcome', outcomeOf(state.counts))}
        {phase === 'cancelled' && words('library.check.cancelled')}
        {phase === 'failed' && words('library.check.failed')}
      </p>
      {phase === 'checked' &&
        state.counts.map((count) => (
          <RuleGroup key={`${state.turn} ${count.rule}`} library={library} desk={desk} count={count} />
        ))}
    </section>
  );
}

function outcomeOf(counts: readonly RuleCount[]): { readonly count: number; readonly rules: number } {
  return { count: counts.reduce((sum, { count }) => sum + count, 0), rules: counts.length };
}
