import { textsIn, wordsOf, type Finding } from '@tegu/core';
import type { JSX, KeyboardEvent } from 'react';
import { canApply } from '../../content/finding-actions.ts';
import { FindingCard } from '../../content/finding-card.tsx';
import { useTakingUp } from '../../content/use-taking-up.ts';
import { useWords } from '../../messages/words.tsx';
import { inOneLanguage } from '../../session/in-one-language.ts';
import { useContentLanguages, useSession, useSessionState } from '../../session/session-context.tsx';
import { Diamond } from '../diamond.tsx';
import { FindingLink } from './finding-link.tsx';
import { useWayToFinding } from './way-to-finding.ts';

interface FindingItemProps {
  readonly finding: Finding;
  /** The finding whose example and weight stand at the head of the list. */
  readonly usual: Finding | undefined;
  /** It only shows what is meant. */
  readonly isExample?: boolean;
}

/** One finding: where it is, the sentence with its words marked, and what can be done about it. */
export function FindingItem({ finding, usual, isExample = false }: FindingItemProps): JSX.Element {
  const words = useWords();
  const session = useSession();
  const takeUp = useTakingUp();
  const goTo = useWayToFinding();
  const languages = useContentLanguages();
  const model = useSessionState((state) => state.model);
  const record = model.get(finding.record);
  const text =
    (record && finding.field && finding.language && textsIn(record, finding.field)?.[finding.language]) ?? '';
  const quote = record ? wordsOf(finding, record) : '';
  // What nobody's deed shows, or what is missing beside it, is told by what it says.
  const statement =
    record?.type === 'statement' && text === '' ? inOneLanguage(record.text, languages) : undefined;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !event.altKey || isExample) return;
    const suggestion = finding.suggestions.find((each) => canApply(session, each));
    if (!suggestion) return;
    event.preventDefault();
    takeUp(suggestion);
  };
  return (
    // The item hears Alt+Enter from its link and buttons; it is no control itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li onKeyDown={onKeyDown}>
      <div className="where">
        <p className="place">
          <FindingLink finding={finding} className="path" isListed />
          {usual && finding.severity !== usual.severity && (
            <span className="tegu-found">
              <Diamond severity={finding.severity} /> {words(`content.severity.${finding.severity}`)}
            </span>
          )}
        </p>
        {statement && (
          <p className="tegu-quote" lang={statement.language}>
            {statement.text}
          </p>
        )}
        {quote !== '' && text !== '' && (
          <p className="tegu-quote" lang={finding.language ?? undefined}>
            {text.slice(0, finding.start)}
            <span className="noted">{quote}</span>
            {text.slice(finding.end)}
          </p>
        )}
      </div>
      {!isExample && (
        <FindingCard
          finding={finding}
          isListed={finding.message.id === usual?.message.id}
          onEdit={() => goTo(finding)}
        />
      )}
    </li>
  );
}
