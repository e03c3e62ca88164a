import { competencyAlignment, suggestedFor } from '@tegu/core';
import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import type { Competency } from '../roles/competency-groups.ts';
import { useAnswer } from '../session/session-context.tsx';
import type { Opened } from './alignment-view.tsx';
import type { Statement } from './borne-out.ts';
import { LinkMark } from './link-mark.tsx';
import { linkOrSuggestion } from './pair-state.ts';
import { CompetencyPart } from './panel-parts.tsx';
import { useStatementName } from './statement-name.ts';
import { Waiving } from './waiving.tsx';

interface CompetencyLinksProps {
  readonly competency: Competency;
  readonly statements: readonly Statement[];
  readonly onOpen: (next: Opened) => void;
}

/** What a competency bears out; a statement chosen here leads to the sentences. */
export function CompetencyLinks({ competency, statements, onOpen }: CompetencyLinksProps): JSX.Element {
  const words = useWords();
  const name = useStatementName();
  const { state, links } = useAnswer(competencyAlignment, competency.id);
  const suggested = useAnswer(suggestedFor, competency.id);
  return (
    <>
      <CompetencyPart competency={competency} />
      <h3>{words('check.foundation')}</h3>
      {state !== 'shown' && <p className="txt plain">{words('check.competency.ask')}</p>}
      <ul className="links">
        {statements.map((statement) => {
          const isSuggested = suggested.some((each) => each.statement === statement.id);
          const link = links.find(({ id }) => id === statement.id);
          const pair = linkOrSuggestion(link, isSuggested);
          return (
            <li key={statement.id}>
              <button
                type="button"
                onClick={() => onOpen({ statement: statement.id, competency: competency.id })}
              >
                <span className="mark">{pair && <LinkMark state={pair} />}</span>
                <span>
                  {name(statement)}{' '}
                  <small>{words(pair ? `check.link.${pair}` : `check.kind.${statement.kind}`)}</small>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {state === 'none' && (
        <Waiving subject={competency.id} aspect="alignment" label={words('check.sayWhyNot')} />
      )}
    </>
  );
}
