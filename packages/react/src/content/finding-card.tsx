import { fillMessage, type Finding } from '@tegu/core';
import { useId, useState, type JSX } from 'react';
import { Diamond } from '../check/diamond.tsx';
import { useWayToFinding } from '../check/wording/way-to-finding.ts';
import { useWords } from '../messages/words.tsx';
import { useSession } from '../session/session-context.tsx';
import { useUndoToast } from '../session/undo-toast.tsx';
import { canApply, dismiss } from './finding-actions.ts';
import { useRuleExamples, useRuleMessages } from './rule-messages.tsx';
import { TurnOff } from './turn-off.tsx';
import { useTakingUp } from './use-taking-up.ts';

interface FindingCardProps {
  readonly finding: Finding;
  /** Brings the person to the words, to change them; without it the card leads to where they stand. */
  readonly onEdit?: (() => void) | undefined;
  /** The card has done its work. */
  readonly onDone?: (() => void) | undefined;
  /** The id of what it says, for a field that is described by it. */
  readonly toldAs?: string | undefined;
  /** It is one of many in a list that says the kind, and the example once. */
  readonly isListed?: boolean;
}

/** What was found, why it matters, how else it could be said, and what can be done about it. */
export function FindingCard({
  finding,
  onEdit,
  onDone,
  toldAs,
  isListed = false,
}: FindingCardProps): JSX.Element | null {
  const words = useWords();
  const session = useSession();
  const goTo = useWayToFinding();
  const toast = useUndoToast();
  const takeUp = useTakingUp();
  const [isTurningOff, setTurningOff] = useState(false);
  const ownId = useId();
  const told = toldAs ?? ownId;
  const rule = useRuleMessages()[finding.rule];
  const example = useRuleExamples(finding.language)[finding.rule];
  const { id, values } = finding.message;
  const message = rule?.messages[id] ?? rule?.messages.default;
  const attempt = (example?.messages[id] ?? example?.messages.default)?.try;
  if (!rule || !message) return null;
  const rewrite = finding.suggestions.find(({ label }) => label === 'rewrite')?.args['text'];
  const tryThis = typeof rewrite === 'string' ? rewrite : isListed ? undefined : attempt;
  const edit = onEdit ?? (() => goTo(finding));
  const setAside = (): void => {
    if (!dismiss(session, finding)) return;
    toast(words('content.dismissed'));
    onDone?.();
  };
  return (
    <div
      className={isListed ? 'tegu-finding listed' : 'tegu-finding'}
      data-rule={finding.rule}
      role="group"
      aria-label={words('content.finding')}
      aria-describedby={told}
    >
      {!isListed && (
        <p className="kind">
          <Diamond severity={finding.severity} />
          {words(`content.severity.${finding.severity}`)}
        </p>
      )}
      <p className="what" id={told}>
        {fillMessage(message.what, values)}
      </p>
      {tryThis !== undefined && (
        <p className="try">
          <span className="tegu-muted">{words('content.try')}</span>{' '}
          <em lang={finding.language ?? undefined}>
            {words('content.quoted', { words: fillMessage(tryThis, values) })}
          </em>
        </p>
      )}
      {!session.readOnly && !isTurningOff && (
        <p className="acts">
          {finding.suggestions
            .filter((each) => canApply(session, each))
            .map((suggestion) => (
              <button
                key={suggestion.label}
                type="button"
                className="tegu-button apply"
                onClick={() => {
                  if (takeUp(suggestion)) onDone?.();
                }}
              >
                {fillMessage(
                  rule.suggestions[suggestion.label] ?? words('content.apply'),
                  suggestion.values ?? {},
                )}
              </button>
            ))}
          <span className="others">
            <button type="button" className="tegu-button quiet" onClick={edit}>
              {words('content.edit')}
            </button>
            <button type="button" className="tegu-button quiet" onClick={setAside}>
              {words('content.fine')}
            </button>
            <button type="button" className="tegu-button quiet" onClick={() => setTurningOff(true)}>
              {words('content.turnOff')}
            </button>
          </span>
        </p>
      )}
      {isTurningOff && (
        <TurnOff
          rule={finding.rule}
          title={rule.title}
          onDone={() => (setTurningOff(false), onDone?.())}
          onKeep={() => setTurningOff(false)}
        />
      )}
    </div>
  );
}
