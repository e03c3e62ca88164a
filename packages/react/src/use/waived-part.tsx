import type { RecordByType } from '@tegu/core';
import type { JSX } from 'react';
import { pathOf } from '../check/record-path.ts';
import { useStatementNamed } from '../check/statement-name.ts';
import { useWords } from '../messages/words.tsx';
import { Written } from '../read/written.tsx';
import { useChildren, useContentLanguages, useRecord, useSessionState } from '../session/session-context.tsx';

type Waiver = RecordByType['waiver'];

/** Where somebody has said "none, because …". */
export function WaivedPart(): JSX.Element | null {
  const words = useWords();
  const root = useSessionState(({ model }) => model.root);
  const waivers = useChildren(root, 'waiver');
  if (waivers.length === 0) return null;
  return (
    <section>
      <h2>{words('use.review.waived')}</h2>
      <ul className="entries">
        {waivers.map((waiver) => (
          <li key={waiver.id} className="entry">
            <Waived waiver={waiver} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Waived({ waiver }: { readonly waiver: Waiver }): JSX.Element {
  const words = useWords();
  const languages = useContentLanguages();
  const named = useStatementNamed();
  const path = useSessionState(({ model }) =>
    pathOf(model, waiver.subject, null, languages, words).join(' › '),
  );
  const statement = useRecord(waiver.statement, 'statement');
  return (
    <>
      <p className="path">{path}</p>
      <p className="said">
        <b>{words(waiver.aspect === 'customer' ? 'check.view.focus' : 'check.view.alignment')}.</b>{' '}
        {statement && (
          <>
            <span lang={named(statement).lang}>{named(statement).text}</span>.{' '}
          </>
        )}
        {words('use.because')} <Written texts={waiver.reason} unwritten={words('check.noReason')} />
      </p>
    </>
  );
}
