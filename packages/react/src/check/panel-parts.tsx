import type { WordsMet } from '@tegu/core';
import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { PlaceLink } from '../places/place-link.tsx';
import type { Competency } from '../roles/competency-groups.ts';
import { Name } from '../session/name.tsx';
import { useNames } from '../session/names.ts';
import type { Statement } from './borne-out.ts';
import { MarkedText } from './marked-text.tsx';

interface StatementPartProps {
  readonly statement: Statement;
  /** The words that a sentence has in common with it, for marking. */
  readonly met?: WordsMet | null | undefined;
}

/** A statement as the panel shows it: kind, name, text. */
export function StatementPart({ statement, met }: StatementPartProps): JSX.Element {
  const words = useWords();
  const name = useNames();
  const title = name(statement.title, 'check.untitled');
  const text = name(statement.text, 'check.untitled');
  const marked = (field: 'title' | 'text', shown: string): JSX.Element => {
    const isRead = met && statement[field][met.language] === shown;
    return (
      <MarkedText text={shown} spans={isRead ? met.inStatement.filter((span) => span.field === field) : []} />
    );
  };
  const isNamed = statement.kind === 'value' || statement.kind === 'strategicGoal';
  return (
    <>
      <h3>{words(`check.kind.${statement.kind}`)}</h3>
      {isNamed && title !== words('check.untitled') && <p className="big">{marked('title', title)}</p>}
      {text !== words('check.untitled') && <p className="txt">{marked('text', text)}</p>}
    </>
  );
}

/** A competency as the panel shows it: its name leads to its page. */
export function CompetencyPart({ competency }: { readonly competency: Competency }): JSX.Element {
  const words = useWords();
  return (
    <>
      <h3>{words('check.competency')}</h3>
      <p className="big">
        <PlaceLink to={{ place: 'competencies', item: competency.id }}>
          <Name of={competency.name} unnamed="roles.unnamedCompetency" />
        </PlaceLink>
      </p>
    </>
  );
}
