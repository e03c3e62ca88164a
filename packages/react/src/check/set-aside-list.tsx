import { commands, isBlank, textsIn, wordsOf, type SetAside } from '@tegu/core';
import type { JSX } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useRuleMessages } from '../content/rule-messages.tsx';
import { useWords } from '../messages/words.tsx';
import { PlaceLink } from '../places/place-link.tsx';
import { useNames } from '../session/names.ts';
import { useContentLanguages, useSession, useSessionState } from '../session/session-context.tsx';
import { pathOf, whereaboutsOf } from './record-path.ts';

/** What people have said is fine here; each can be seen again. */
export function SetAsideList(): JSX.Element | null {
  const words = useWords();
  const { checks } = useSession();
  const aside = useSessionState(useShallow(() => [...checks.setAside()]));
  if (aside.length === 0) return null;
  return (
    <details className="aside">
      <summary>{words('check.setAside', { count: aside.length })}</summary>
      <ul>
        {aside.map((each) => (
          <SetAsideItem key={each.dismissal.id} {...each} />
        ))}
      </ul>
    </details>
  );
}

function SetAsideItem({ finding, dismissal }: SetAside): JSX.Element {
  const words = useWords();
  const session = useSession();
  const name = useNames();
  const title = useRuleMessages()[finding.rule]?.title ?? finding.rule;
  const languages = useContentLanguages();
  const model = useSessionState((state) => state.model);
  const record = model.get(finding.record);
  const quote =
    record && finding.field !== null && textsIn(record, finding.field) ? wordsOf(finding, record) : '';
  const path = pathOf(model, finding.record, finding.field, languages, words).join(' › ');
  return (
    <li>
      <div>
        <b>{title}</b>
        {quote !== '' && <span className="tegu-quote"> {words('check.quote', { text: quote })}</span>}
        <PlaceLink className="tegu-link path" to={whereaboutsOf(model, finding.record)}>
          {path === '' ? words('check.wholeModel') : path}
        </PlaceLink>
        {!isBlank(dismissal.reason) && (
          <p>{words('check.reason', { reason: name(dismissal.reason, 'check.noReason') })}</p>
        )}
      </div>
      {!session.readOnly && (
        <button
          type="button"
          className="tegu-button"
          aria-label={`${words('check.lift')}: ${title}${quote === '' ? '' : `, ${quote}`}`}
          onClick={() => session.run(commands['lift-dismissal'], { dismissal: dismissal.id })}
        >
          {words('check.lift')}
        </button>
      )}
    </li>
  );
}
