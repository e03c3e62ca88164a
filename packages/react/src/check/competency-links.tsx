import { competencyAlignment } from '@tegu/core';
import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import type { Competency } from '../roles/competency-groups.ts';
import { useAnswer } from '../session/session-context.tsx';
import type { Opened } from './alignment-view.tsx';
import type { Statement } from './borne-out.ts';
import { LinkMark } from './link-mark.tsx';
import { usePairStates } from './pair-states.ts';
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
  const { state } = useAnswer(competencyAlignment, competency.id);
  const pairs = usePairStates(statements.map(({ id }) => [competency.id, id]));
  return (
    <>
      <CompetencyPart competency={competency} />
      <h3>{words('check.foundation')}</h3>
      {state !== 'shown' && <p className="txt plain">{words('check.competency.ask')}</p>}
      <ul className="links">
        {statements.map((statement, i) => {
          const pair = pairs[i] ?? 'none';
          return (
            <li key={statement.id}>
              <button
                type="button"
                onClick={() => onOpen({ statement: statement.id, competency: competency.id })}
              >
                <span className="mark">
                  <LinkMark state={pair} />
                </span>
                <span>
                  {name(statement)}{' '}
                  <small>
                    {words(pair === 'none' ? `check.kind.${statement.kind}` : `check.link.${pair}`)}
                  </small>
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
