import { commands, isBlank, textsIn, wordsOf, type SetAside } from '@tegu/core';
import { useRef, useState, type JSX } from 'react';
import { useRuleMessages } from '../../content/rule-messages.tsx';
import { useFormats, useWords } from '../../messages/words.tsx';
import { useNames } from '../../session/names.ts';
import { useSession, useSessionState } from '../../session/session-context.tsx';
import { useUndoToast } from '../../session/undo-toast.tsx';
import { AsideReason } from './aside-reason.tsx';
import { FindingLink } from './finding-link.tsx';

/** One finding that was set aside: by whom, when and why, and the way to see it again. */
export function SetAsideItem({ finding, dismissal }: SetAside): JSX.Element {
  const words = useWords();
  const session = useSession();
  const name = useNames();
  const toast = useUndoToast();
  const { formatDate } = useFormats();
  const title = useRuleMessages()[finding.rule]?.title ?? finding.rule;
  const model = useSessionState((state) => state.model);
  const [isAsked, ask] = useState(false);
  const askButton = useRef<HTMLButtonElement>(null);
  const record = model.get(finding.record);
  const quote =
    record && finding.field !== null && textsIn(record, finding.field) ? wordsOf(finding, record) : '';
  const hasReason = !isBlank(dismissal.reason);
  // Noon: the day is the same wherever it is read.
  const day = dismissal.on === null ? '' : formatDate(`${dismissal.on}T12:00`, { dateStyle: 'long' });
  const who = [dismissal.by, day].filter((part) => part !== '');
  const whole = `${title}${quote === '' ? '' : `, ${quote}`}`;
  const whyLabel = words(hasReason ? 'wording.aside.changeWhy' : 'wording.aside.why');
  const close = (): void => {
    ask(false);
    // The button that opened the question stands here again.
    requestAnimationFrame(() => askButton.current?.focus());
  };
  return (
    <li>
      <div>
        <b>{title}</b>
        {quote !== '' && (
          <span className="tegu-quote" lang={finding.language ?? undefined}>
            {' '}
            {words('check.quote', { text: quote })}
          </span>
        )}
        <FindingLink finding={finding} className="path" />
        {hasReason && <p>{words('check.reason', { reason: name(dismissal.reason, 'check.noReason') })}</p>}
        {who.length > 0 && <p className="tegu-small tegu-muted">{who.join(', ')}</p>}
      </div>
      {!session.readOnly && !isAsked && (
        <p className="acts">
          <button
            type="button"
            className="tegu-button quiet"
            ref={askButton}
            aria-label={`${whyLabel}: ${whole}`}
            onClick={() => ask(true)}
          >
            {whyLabel}
          </button>
          <button
            type="button"
            className="tegu-button"
            aria-label={`${words('check.lift')}: ${whole}`}
            onClick={() => {
              if (session.run(commands['lift-dismissal'], { dismissal: dismissal.id }) === true)
                toast(words('wording.aside.lifted'));
            }}
          >
            {words('check.lift')}
          </button>
        </p>
      )}
      {isAsked && <AsideReason finding={finding} dismissal={dismissal} onClose={close} />}
    </li>
  );
}
