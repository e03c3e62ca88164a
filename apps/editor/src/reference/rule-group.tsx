import { Diamond, useRuleMessages } from '@tegu/react';
import { useId, useRef, useState, type JSX } from 'react';
import { useAppWords } from '../messages/load-messages.ts';
import type { LibraryDesk, LibraryFinding, RuleCount } from './library-desk.ts';
import { RuleFinding } from './rule-finding.tsx';

/** So many findings are fetched at first, and so many more at each press. */
const STRETCH = 50;

interface RuleGroupProps {
  readonly library: string;
  readonly desk: LibraryDesk;
  readonly count: RuleCount;
}

/** What was found by one rule: how often, why it matters, and the findings once they are asked for. */
export function RuleGroup({ library, desk, count: { rule, severity, count } }: RuleGroupProps): JSX.Element {
  const words = useAppWords();
  const messages = useRuleMessages()[rule];
  const body = useId();
  const list = useRef<HTMLUListElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isFailed, setFailed] = useState(false);
  const [findings, setFindings] = useState<readonly LibraryFinding[] | null>(null);
  const fetchMore = async (): Promise<void> => {
    const from = findings?.length ?? 0;
    setFailed(false);
    try {
      const { findings: more } = await desk.findings(rule, from, STRETCH);
      setFindings((before) => [...(before ?? []).slice(0, from), ...more]);
      // What the person has just asked for gets the focus.
      if (from > 0) requestAnimationFrame(() => list.current?.children[from]?.querySelector('a')?.focus());
    } catch {
      setFailed(true);
    }
  };
  const rest = count - (findings?.length ?? 0);
  return (
    <section className="group">
      <h2>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={body}
          onClick={() => {
            setOpen(!isOpen);
            if (!isOpen && !findings) void fetchMore();
          }}
        >
          <span className="tegu-found">
            <Diamond severity={severity} />
          </span>
          <span>{messages?.title ?? rule}</span> <small>{words('library.ruleCount', { count })}</small>
        </button>
      </h2>
      <div id={body} hidden={!isOpen}>
        {messages && <p className="tegu-small tegu-muted about">{messages.about}</p>}
        {isFailed && <p role="alert">{words('library.notAnswered')}</p>}
        {isOpen && findings && (
          <>
            <ul ref={list}>
              {findings.map((each, i) => (
                // The list only grows at its end.
                <RuleFinding key={i} library={library} found={each} messages={messages} />
              ))}
            </ul>
            {rest > 0 && (
              <button type="button" className="tegu-button" onClick={() => void fetchMore()}>
                {words('library.more', { count: Math.min(rest, STRETCH) })}
              </button>
            )}
          </>
        )}
      </div>
    </section>
  );
}
