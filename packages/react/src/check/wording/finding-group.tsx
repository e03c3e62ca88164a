import { FEW, type Finding, type FindingGroup } from '@tegu/core';
import { useEffect, useId, useRef, useState, type JSX } from 'react';
import { useRuleExamples, useRuleMessages } from '../../content/rule-messages.tsx';
import { TurnOff } from '../../content/turn-off.tsx';
import { useWords } from '../../messages/words.tsx';
import { useSession } from '../../session/session-context.tsx';
import { Diamond } from '../diamond.tsx';
import { FindingItem } from './finding-item.tsx';
import { useItemCounts } from './item-counts.ts';
import { useKeptLength } from './kept-lists.ts';

/** So many are shown at first, and so many more at each press. */
const FIRST = 6;
const MORE = 50;
/** A pattern is told by so few of its places. */
const EXAMPLES = 2;

interface FindingGroupPartProps {
  readonly group: FindingGroup;
  /** Those of its findings that answer the filters. */
  readonly shown: readonly Finding[];
}

/** All findings of one kind: in how many items, why it matters, and each with the way to it; a pattern is said once. */
export function FindingGroupPart({ group, shown }: FindingGroupPartProps): JSX.Element {
  const words = useWords();
  const heading = useId();
  const counts = useItemCounts()(group);
  const { checks } = useSession();
  const { rule } = group;
  const [heaviest] = shown;
  const messages = useRuleMessages()[rule];
  const example = useRuleExamples(heaviest?.language ?? null)[rule];
  const [length, lengthen] = useKeptLength(rule);
  const section = useRef<HTMLElement>(null);
  const enterAt = useRef<number | null>(null);
  // What the person has just asked for gets the focus.
  useEffect(() => {
    const at = enterAt.current;
    enterAt.current = null;
    if (at !== null) section.current?.querySelectorAll<HTMLElement>('[data-finding-link]')[at]?.focus();
  }, [length]);
  const isPattern = group.isPattern && shown.length > FEW;
  const isOnce = isPattern && length === undefined;
  const enter = (at: number, to: number): void => {
    enterAt.current = at;
    lengthen(to);
  };
  const attempt = heaviest && (example?.messages[heaviest.message.id] ?? example?.messages.default)?.try;
  return (
    <section className={isOnce ? 'group pattern' : 'group'} aria-labelledby={heading} ref={section}>
      <h2 id={heading}>
        {heaviest && (
          <span className="tegu-found">
            <Diamond severity={heaviest.severity} />
          </span>
        )}
        <span>{messages?.title ?? rule}</span> <small>{counts}</small>
      </h2>
      {isPattern && (
        <>
          <p className="about">{messages?.about}</p>
          <p className="pattern-says">
            {words(`wording.pattern.${checks.rules.get(rule)?.scope ?? 'text'}`)}
          </p>
        </>
      )}
      {attempt !== undefined && (
        <p className="try">
          <span className="tegu-muted">{words('wording.try')}</span>{' '}
          <span className="tegu-quote" lang={heaviest?.language ?? undefined}>
            {words('content.quoted', { words: attempt })}
          </span>
        </p>
      )}
      {isOnce ? (
        <>
          <ul>
            {shown.slice(0, EXAMPLES).map((finding) => (
              <FindingItem key={keyOf(finding)} finding={finding} usual={heaviest} isExample />
            ))}
          </ul>
          <PatternActs
            rule={rule}
            title={messages?.title ?? rule}
            count={shown.length}
            onEach={() => enter(0, FIRST)}
          />
        </>
      ) : (
        <Findings
          findings={shown}
          usual={heaviest}
          length={length ?? FIRST}
          onMore={() => enter(length ?? FIRST, (length ?? FIRST) + MORE)}
        />
      )}
    </section>
  );
}

interface FindingsProps {
  readonly findings: readonly Finding[];
  /** The finding whose example and weight stand at the head. */
  readonly usual: Finding | undefined;
  /** How many of them are shown. */
  readonly length: number;
  readonly onMore: () => void;
}

function Findings({ findings, usual, length, onMore }: FindingsProps): JSX.Element {
  const words = useWords();
  const rest = findings.length - length;
  return (
    <>
      <ul>
        {findings.slice(0, length).map((finding) => (
          <FindingItem key={keyOf(finding)} finding={finding} usual={usual} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="tegu-button" onClick={onMore}>
          {words('wording.more', { count: Math.min(rest, MORE) })}
        </button>
      )}
    </>
  );
}

interface PatternActsProps {
  readonly rule: string;
  readonly title: string;
  readonly count: number;
  readonly onEach: () => void;
}

/** What can be done about a way of wording: go through its places, or agree that it is yours. */
function PatternActs({ rule, title, count, onEach }: PatternActsProps): JSX.Element {
  const words = useWords();
  const { readOnly } = useSession();
  const [isTurningOff, setTurningOff] = useState(false);
  const back = useRef<HTMLButtonElement>(null);
  if (isTurningOff)
    return (
      <TurnOff
        rule={rule}
        title={title}
        onDone={() => setTurningOff(false)}
        onKeep={() => {
          setTurningOff(false);
          requestAnimationFrame(() => back.current?.focus());
        }}
      />
    );
  return (
    <p className="acts">
      <button type="button" className="tegu-button" onClick={onEach}>
        {words('wording.pattern.each', { count })}
      </button>
      {!readOnly && (
        <button type="button" className="tegu-button quiet" ref={back} onClick={() => setTurningOff(true)}>
          {words('content.turnOff')}
          <span className="tegu-unseen">: {title}</span>
        </button>
      )}
    </p>
  );
}

/** One finding is another when it stands elsewhere. */
function keyOf({ record, field, language, start, end, message }: Finding): string {
  return [record, field, language, start, end, message.id].join(' ');
}
