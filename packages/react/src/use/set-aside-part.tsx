import { isBlank, textsIn, wordsOf, type Model, type SetAside } from '@tegu/core';
import type { JSX } from 'react';
import { pathOf } from '../check/record-path.ts';
import { useRuleMessages } from '../content/rule-messages.tsx';
import { useWords } from '../messages/words.tsx';
import { Written } from '../read/written.tsx';
import { useContentLanguages } from '../session/session-context.tsx';

interface SetAsidePartProps {
  readonly aside: readonly SetAside[];
  readonly model: Model;
}

/** What people have said is fine where it stands, each with the reason that they gave. */
export function SetAsidePart({ aside, model }: SetAsidePartProps): JSX.Element | null {
  const words = useWords();
  if (aside.length === 0) return null;
  return (
    <section>
      <h2>{words('check.setAside', { count: aside.length })}</h2>
      <ul className="entries">
        {aside.map((each) => (
          <li key={each.dismissal.id} className="entry">
            <Aside {...each} model={model} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Aside({ finding, dismissal, model }: SetAside & Pick<SetAsidePartProps, 'model'>): JSX.Element {
  const words = useWords();
  const languages = useContentLanguages();
  const title = useRuleMessages()[finding.rule]?.title ?? finding.rule;
  const record = model.get(finding.record);
  const hasText = record !== undefined && finding.field !== null && textsIn(record, finding.field);
  const quote = record && hasText ? wordsOf(finding, record) : '';
  const path = pathOf(model, finding.record, finding.field, languages, words).join(' › ');
  return (
    <>
      <p className="path">{path === '' ? words('check.wholeModel') : path}</p>
      {quote !== '' && (
        <p className="quote written" lang={finding.language ?? undefined}>
          {quote}
        </p>
      )}
      <p className="said">
        <b>{title}.</b>{' '}
        {isBlank(dismissal.reason) ? (
          words('check.reason', { reason: words('check.noReason') })
        ) : (
          <>
            {words('use.because')} <Written texts={dismissal.reason} />
          </>
        )}
      </p>
    </>
  );
}
