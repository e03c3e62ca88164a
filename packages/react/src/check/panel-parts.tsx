import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { PlaceLink } from '../places/place-link.tsx';
import type { Competency } from '../roles/competency-groups.ts';
import { Name } from '../session/name.tsx';
import { useNames } from '../session/names.ts';
import type { Statement } from './borne-out.ts';

/** A statement as the panel shows it: kind, name, text. */
export function StatementPart({ statement }: { readonly statement: Statement }): JSX.Element {
  const words = useWords();
  const name = useNames();
  const title = name(statement.title, 'check.untitled');
  const text = name(statement.text, 'check.untitled');
  const isNamed = statement.kind === 'value' || statement.kind === 'strategicGoal';
  return (
    <>
      <h3>{words(`check.kind.${statement.kind}`)}</h3>
      {isNamed && title !== words('check.untitled') && <p className="big">{title}</p>}
      {text !== words('check.untitled') && <p className="txt">{text}</p>}
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
