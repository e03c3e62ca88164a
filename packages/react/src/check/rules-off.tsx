import { commands } from '@tegu/core';
import { useId, type JSX } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useRuleMessages } from '../content/rule-messages.tsx';
import { useWords } from '../messages/words.tsx';
import { useSession, useSessionState } from '../session/session-context.tsx';

/** The rules that this model has turned off. */
export function useRulesOff(): readonly string[] {
  return useSessionState(
    useShallow(({ settings }) =>
      [...settings.rules].flatMap(([rule, level]) => (level === 'off' ? [rule] : [])),
    ),
  );
}

/** The checks that are turned off, each with the way to turn it on again. */
export function RulesOff(): JSX.Element | null {
  const words = useWords();
  const session = useSession();
  const heading = useId();
  const messages = useRuleMessages();
  const off = useRulesOff();
  if (off.length === 0) return null;
  return (
    <section className="off" aria-labelledby={heading}>
      <h2 id={heading}>{words('check.rulesOff')}</h2>
      <ul>
        {off.map((rule) => {
          const title = messages[rule]?.title ?? rule;
          return (
            <li key={rule}>
              <span>{title}</span>
              {!session.readOnly && (
                <button
                  type="button"
                  className="tegu-button"
                  aria-label={`${words('check.turnOn')}: ${title}`}
                  onClick={() => session.run(commands['set-rule'], { rule, severity: null })}
                >
                  {words('check.turnOn')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
