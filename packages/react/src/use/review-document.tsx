import { fillMessage, textsIn, wordsOf, type Finding, type Model, type SetAside } from '@tegu/core';
import type { JSX } from 'react';
import { pathOf } from '../check/record-path.ts';
import { useRuleExamples, useRuleMessages } from '../content/rule-messages.tsx';
import { useAfterPause } from '../content/use-after-pause.ts';
import { useWords } from '../messages/words.tsx';
import type { ModelSession } from '../session/model-session.ts';
import { useContentLanguages } from '../session/session-context.tsx';
import { DocumentPaper } from './document-paper.tsx';
import { SetAsidePart } from './set-aside-part.tsx';
import { WaivedPart } from './waived-part.tsx';

/** Everything that the checks found, by kind, to be talked through on paper; then what people said is fine, and why. */
export function ReviewDocument(): JSX.Element {
  const words = useWords();
  const { model, findings, groups, aside } = useAfterPause(reviewOf);
  return (
    <DocumentPaper
      title={words('use.document.review')}
      about={words('check.findings', { count: findings.length })}
    >
      {findings.length === 0 && <p className="lead">{words('use.review.none')}</p>}
      {groups.map(([rule, found]) => (
        <Kind key={rule} rule={rule} findings={found} model={model} />
      ))}
      <SetAsidePart aside={aside} model={model} />
      <WaivedPart />
    </DocumentPaper>
  );
}

interface Review {
  readonly model: Model;
  readonly findings: readonly Finding[];
  readonly groups: readonly (readonly [rule: string, findings: readonly Finding[]])[];
  readonly aside: readonly SetAside[];
}

function reviewOf({ store, checks }: ModelSession): Review {
  const { model, settings } = store.getState();
  const findings = checks.all(settings);
  return { model, findings, groups: byRule(findings), aside: [...checks.setAside()] };
}

function byRule(findings: readonly Finding[]): Review['groups'] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const others = groups.get(finding.rule);
    if (others) others.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return [...groups];
}

interface KindProps {
  readonly rule: string;
  readonly findings: readonly Finding[];
  readonly model: Model;
}

function Kind({ rule, findings, model }: KindProps): JSX.Element {
  const words = useWords();
  const title = useRuleMessages()[rule]?.title ?? rule;
  return (
    <section>
      <h2>
        {title} <small>{words('check.findings', { count: findings.length })}</small>
      </h2>
      <ul className="entries">
        {findings.map((finding, i) => (
          <li key={i} className="entry">
            <FindingEntry finding={finding} model={model} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface FindingEntryProps {
  readonly finding: Finding;
  readonly model: Model;
}

/** Where it stands, the sentence with the words that it is about, why, and how else it could be said. */
function FindingEntry({ finding, model }: FindingEntryProps): JSX.Element {
  const words = useWords();
  const languages = useContentLanguages();
  const rule = useRuleMessages()[finding.rule];
  const example = useRuleExamples(finding.language)[finding.rule];
  const record = model.get(finding.record);
  const { id, values } = finding.message;
  const message = rule?.messages[id] ?? rule?.messages.default;
  const rewrite = finding.suggestions.find(({ label }) => label === 'rewrite')?.args['text'];
  const attempt = (example?.messages[id] ?? example?.messages.default)?.try;
  const tryThis = typeof rewrite === 'string' ? rewrite : attempt;
  const path = pathOf(model, finding.record, finding.field, languages, words);
  const text =
    (record && finding.field && finding.language && textsIn(record, finding.field)?.[finding.language]) ?? '';
  const quote = record ? wordsOf(finding, record) : '';
  return (
    <>
      <p className="path">{path.length === 0 ? words('check.wholeModel') : path.join(' › ')}</p>
      {quote !== '' && text !== '' && (
        <p className="quote written" lang={finding.language ?? undefined}>
          {text.slice(0, finding.start)}
          <b className="noted">{quote}</b>
          {text.slice(finding.end)}
        </p>
      )}
      {message && (
        <p className="said">
          <b>{words(`content.severity.${finding.severity}`)}.</b> {fillMessage(message.what, values)}
        </p>
      )}
      {tryThis !== undefined && (
        <p className="said try">
          {words('content.try')}{' '}
          <em lang={finding.language ?? undefined}>
            {words('content.quoted', { words: fillMessage(tryThis, values) })}
          </em>
        </p>
      )}
    </>
  );
}
