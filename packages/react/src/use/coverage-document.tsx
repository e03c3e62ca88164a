import { orderedCompetencies, roleAlignment, statementAlignment, type Id } from '@tegu/core';
import type { JSX } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { borneOutStatements, type Statement } from '../check/borne-out.ts';
import { useStatementNamed } from '../check/statement-name.ts';
import { useFormats, useWords } from '../messages/words.tsx';
import { SentenceQuote } from '../read/sentence-quote.tsx';
import { Written } from '../read/written.tsx';
import { useNames } from '../session/names.ts';
import { useAnswer, useModel, useRecord, useSession, useSessionState } from '../session/session-context.tsx';
import { CoverageOfRoles } from './coverage-of-roles.tsx';
import { DocumentPaper } from './document-paper.tsx';
import { IdleCompetencies } from './idle-competencies.tsx';
import { ReasonWhyNot } from './reason-why-not.tsx';

/** Which statements of the foundation are borne out by whose deeds, quoted; and where nothing bears them out yet. */
export function CoverageDocument(): JSX.Element {
  const words = useWords();
  const { checks } = useSession();
  const statements = useModel(borneOutStatements);
  const shown = useSessionState(
    () =>
      statements.filter(({ id }) => checks.derivation.ask(statementAlignment, id).state === 'shown').length,
  );
  return (
    <DocumentPaper
      title={words('use.document.coverage')}
      about={
        statements.length === 0
          ? ''
          : words('check.alignment.statements', { shown, count: statements.length })
      }
    >
      {statements.length === 0 && <p className="lead">{words('check.alignment.empty')}</p>}
      {statements.map((statement) => (
        <StatementPart key={statement.id} statement={statement} />
      ))}
      {statements.length > 0 && <IdleCompetencies />}
      <CoverageOfRoles />
    </DocumentPaper>
  );
}

/** A statement and the competencies whose deeds it shows in, in the order of the model. */
function StatementPart({ statement }: { readonly statement: Statement }): JSX.Element {
  const words = useWords();
  const named = useStatementNamed()(statement);
  const { state, links } = useAnswer(statementAlignment, statement.id);
  const competencies = useAnswer(orderedCompetencies, '');
  const bearing = competencies.flatMap(({ id }) => links.filter((link) => link.id === id));
  const shown = bearing.filter((link) => link.state === 'shown').length;
  const kind = words(`check.kind.${statement.kind}`);
  return (
    <section className="thing">
      <h2>
        <span lang={named.lang}>{named.text}</span> {kind !== named.text && <small>{kind}</small>}
      </h2>
      <p className="about">
        {shown > 0
          ? words('check.focus.shownIn', { shown, count: competencies.length })
          : words('check.statement.notShown')}
      </p>
      {state !== 'shown' && <ReasonWhyNot subject={statement.id} />}
      <ShownInRoles statement={statement.id} />
      {bearing.length > 0 && (
        <ul className="entries">
          {bearing.map((link) => (
            <li key={link.id} className="entry">
              <Competency id={link.id} />
              {link.evidence.map((sentence) => (
                <SentenceQuote key={sentence} sentence={sentence} />
              ))}
              {link.state === 'claimed' && <p className="about">{words('check.link.claimed')}</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Competency({ id }: { readonly id: Id }): JSX.Element {
  const words = useWords();
  const competency = useRecord(id, 'competency');
  return (
    <p className="path">
      <Written texts={competency?.name ?? {}} unwritten={words('competencies.unnamed')} />
    </p>
  );
}

/** The roles that show it in deeds of their own. */
function ShownInRoles({ statement }: { readonly statement: Id }): JSX.Element | null {
  const words = useWords();
  const name = useNames();
  const { formatList } = useFormats();
  const { checks } = useSession();
  const roles = useSessionState(
    useShallow(({ model }) =>
      model
        .children(model.root, 'role')
        .filter(({ id }) =>
          checks.derivation
            .ask(roleAlignment, id)
            .some((bearing) => bearing.statement === statement && bearing.own.length > 0),
        ),
    ),
  );
  if (roles.length === 0) return null;
  const names = roles.map((role) => name(role.name, 'roles.unnamed'));
  return <p className="about">{words('use.coverage.own', { roles: formatList(names) })}</p>;
}
