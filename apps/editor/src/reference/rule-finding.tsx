import { fillMessage, type RuleMessages } from '@tegu/core';
import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useAppWords } from '../messages/load-messages.ts';
import type { LibraryFinding } from './library-desk.ts';

interface RuleFindingProps {
  readonly library: string;
  readonly found: LibraryFinding;
  /** What its rule says; undefined until that is loaded. */
  readonly messages: RuleMessages | undefined;
}

/** One finding: the way to its competency, the sentence with its words marked, and what is said of it. */
export function RuleFinding({ library, found, messages }: RuleFindingProps): JSX.Element {
  const words = useAppWords();
  const { finding, competency, text } = found;
  const { start, end, language, message } = finding;
  const said = messages?.messages[message.id] ?? messages?.messages['default'];
  return (
    <li>
      {competency && (
        <Link
          className="tegu-link"
          to="/l/$library"
          params={{ library }}
          search={{ competency: competency.id }}
          lang={competency.language}
        >
          {competency.name || words('library.unnamed')}
        </Link>
      )}
      {text !== '' && (
        <p className="tegu-quote" lang={language ?? undefined}>
          {text.slice(0, start)}
          {end > start && <mark>{text.slice(start, end)}</mark>}
          {text.slice(end)}
        </p>
      )}
      {said && <p className="tegu-small what">{fillMessage(said.what, message.values)}</p>}
    </li>
  );
}
