import { derivedId } from '@tegu/core';
import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import type { Competency } from '../roles/competency-groups.ts';
import { useNamed, useNames } from '../session/names.ts';
import { useRecord } from '../session/session-context.tsx';
import type { AlignmentProps } from './alignment-grid.tsx';
import { AlignmentLink } from './alignment-link.tsx';
import { usePairStates } from './pair-states.ts';
import { useStatementNamed } from './statement-name.ts';

/** The matrix on a phone from its other end: each competency with what it bears out. */
export function AlignmentListTurned({ groups, ...rest }: AlignmentProps): JSX.Element {
  return (
    <div className="tegu-alignment-list">
      {groups
        .flatMap((group) => group.competencies)
        .map((competency) => (
          <CompetencyItem key={competency.id} competency={competency} {...rest} />
        ))}
    </div>
  );
}

interface CompetencyItemProps extends Omit<AlignmentProps, 'groups'> {
  readonly competency: Competency;
}

function CompetencyItem({ competency, statements, onOpen }: CompetencyItemProps): JSX.Element {
  const words = useWords();
  const named = useStatementNamed();
  const { text, lang } = useNamed()(competency.name, 'roles.unnamedCompetency');
  const waiver = useRecord(derivedId('waiver', competency.id, 'alignment'), 'waiver');
  const reasonOf = useNames();
  const pairs = usePairStates(statements.map(({ id }) => [competency.id, id]));
  const shown = pairs.filter((state) => state === 'shown').length;
  const isTied = pairs.some((state) => state === 'shown' || state === 'claimed');
  return (
    <section>
      <h2 lang={lang}>{text}</h2>
      <p className="count">
        {isTied
          ? words('check.competency.shows', { shown, count: statements.length })
          : waiver
            ? words('check.servesNothing', { reason: reasonOf(waiver.reason, 'check.noReason') })
            : words('check.noLinks')}
      </p>
      <ul className="links">
        {statements.map((statement, i) => (
          <AlignmentLink
            key={statement.id}
            state={pairs[i] ?? 'none'}
            name={named(statement)}
            onOpen={(from) => onOpen({ statement: statement.id, competency: competency.id }, from)}
          />
        ))}
      </ul>
      <button
        type="button"
        className="tegu-link"
        aria-haspopup="dialog"
        aria-label={`${words('check.chooseStatement')}: ${text}`}
        onClick={(event) => onOpen({ statement: null, competency: competency.id }, event.currentTarget)}
      >
        {words('check.chooseStatement')}
      </button>
    </section>
  );
}
