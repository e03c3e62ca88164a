import { orderedCompetencies, statementAlignment } from '@tegu/core';
import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { Name } from '../session/name.tsx';
import { useAnswer } from '../session/session-context.tsx';
import type { Opened } from './alignment-view.tsx';
import type { Statement } from './borne-out.ts';
import { LinkMark } from './link-mark.tsx';
import { usePairStates } from './pair-states.ts';
import { StatementPart } from './panel-parts.tsx';
import { Waiving } from './waiving.tsx';

interface StatementLinksProps {
  readonly statement: Statement;
  readonly onOpen: (next: Opened) => void;
}

/** Who bears a statement out; each leads to the sentences. */
export function StatementLinks({ statement, onOpen }: StatementLinksProps): JSX.Element {
  const words = useWords();
  const { state } = useAnswer(statementAlignment, statement.id);
  const competencies = useAnswer(orderedCompetencies, '');
  const pairs = usePairStates(competencies.map(({ id }) => [id, statement.id]));
  return (
    <>
      <StatementPart statement={statement} />
      <h3>{words('check.competencies')}</h3>
      {state !== 'shown' && <p className="txt plain">{words('check.statement.ask')}</p>}
      <ul className="links">
        {competencies.map((competency, i) => {
          const pair = pairs[i] ?? 'none';
          return (
            <li key={competency.id}>
              <button
                type="button"
                onClick={() => onOpen({ statement: statement.id, competency: competency.id })}
              >
                <span className="mark">
                  <LinkMark state={pair} />
                </span>
                <span>
                  <Name of={competency.name} unnamed="roles.unnamedCompetency" />{' '}
                  {pair !== 'none' && <small>{words(`check.link.${pair}`)}</small>}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {state !== 'shown' && (
        <Waiving subject={statement.id} aspect="alignment" label={words('check.sayWhyNot')} />
      )}
    </>
  );
}
