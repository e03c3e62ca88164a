import { textsIn, wordsOf, type Finding } from '@tegu/core';
import { useId, type JSX } from 'react';
import { FindingCard } from '../content/finding-card.tsx';
import { useRuleMessages } from '../content/rule-messages.tsx';
import { useWords } from '../messages/words.tsx';
import { isPlainClick, PlaceLink } from '../places/place-link.tsx';
import { useContentLanguages, useSession, useSessionState } from '../session/session-context.tsx';
import { Diamond } from './diamond.tsx';
import { pathOf, whereaboutsOf } from './record-path.ts';

interface FindingGroupProps {
  readonly rule: string;
  readonly findings: readonly Finding[];
}

/** All findings of one kind: its title and count, then each with its words and the way to them. */
export function FindingGroup({ rule, findings }: FindingGroupProps): JSX.Element {
  const words = useWords();
  const heading = useId();
  const title = useRuleMessages()[rule]?.title ?? rule;
  const [first] = findings;
  return (
    <section className="group" aria-labelledby={heading}>
      <h2 id={heading}>
        {first && (
          <span className="tegu-found">
            <Diamond severity={first.severity} />
          </span>
        )}
        {title} <small>{words('check.findings', { count: findings.length })}</small>
      </h2>
      <ul>
        {findings.map((finding) => (
          <FindingItem key={keyOf(finding)} finding={finding} />
        ))}
      </ul>
    </section>
  );
}

/** One finding is another when it stands elsewhere. */
function keyOf({ record, field, language, start, end, message }: Finding): string {
  return [record, field, language, start, end, message.id].join(' ');
}

function FindingItem({ finding }: { readonly finding: Finding }): JSX.Element {
  const words = useWords();
  const session = useSession();
  const languages = useContentLanguages();
  const model = useSessionState((state) => state.model);
  const record = model.get(finding.record);
  const path = pathOf(model, finding.record, finding.field, languages, words);
  const text =
    (record && finding.field && finding.language && textsIn(record, finding.field)?.[finding.language]) ?? '';
  const quote = record ? wordsOf(finding, record) : '';
  return (
    <li>
      <PlaceLink
        className="tegu-link path"
        to={whereaboutsOf(model, finding.record)}
        data-finding-link=""
        onClick={(event) => {
          if (isPlainClick(event) && finding.language !== null) session.writeIn(finding.language);
        }}
      >
        {path.length === 0 ? words('check.wholeModel') : path.join(' › ')}
      </PlaceLink>
      {quote !== '' && text !== '' && (
        <p className="tegu-quote" lang={finding.language ?? undefined}>
          {text.slice(0, finding.start)}
          <span className="noted">{quote}</span>
          {text.slice(finding.end)}
        </p>
      )}
      <FindingCard finding={finding} />
    </li>
  );
}
