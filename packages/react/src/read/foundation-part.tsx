import { isBlank, type Id, type Model, type RecordByType, type StatementKind } from '@tegu/core';
import type { JSX, ReactNode } from 'react';
import { useFormats, useWords } from '../messages/words.tsx';
import type { MessageId } from '../messages/message-id.ts';
import { useModel } from '../session/session-context.tsx';
import { MeasureNotes } from './measure-notes.tsx';
import { UnitTable } from './unit-table.tsx';
import { useWrittenLanguages, Written } from './written.tsx';
import { inOneLanguage } from '../session/in-one-language.ts';

type Statement = RecordByType['statement'];

/** As they follow from each other; the heading of each. */
const KINDS: readonly (readonly [StatementKind, MessageId])[] = [
  ['customerCentricity', 'foundation.customerCentricity'],
  ['purpose', 'foundation.purpose'],
  ['brandPromise', 'foundation.brandPromise'],
  ['value', 'foundation.values'],
  ['strategy', 'foundation.strategy'],
  ['strategicGoal', 'foundation.strategicGoals'],
];

function wordedStatements(model: Model): readonly Statement[] {
  return model
    .children(model.root, 'statement')
    .filter(({ title, text }) => !isBlank(title) || !isBlank(text));
}

/** Does the model say anything of what its competencies serve? */
export function hasFoundation(model: Model): boolean {
  return wordedStatements(model).length > 0 || model.childIds(model.root, 'unit').length > 0;
}

/** What every competency serves, as far as it is worded. */
export function FoundationPart(): JSX.Element {
  const words = useWords();
  const statements = useModel(wordedStatements);
  const hasUnits = useModel((model) => model.childIds(model.root, 'unit').length > 0);
  return (
    <section className="foundation">
      <h2>{words('frame.place.foundation')}</h2>
      {KINDS.map(([kind, heading]) => {
        const ofKind = statements.filter((statement) => statement.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <FoundationRow key={kind} heading={words(heading)}>
            {kind === 'value' || kind === 'strategicGoal' ? (
              <ul>
                {ofKind.map((statement) => (
                  <li key={statement.id}>
                    <StatementWords statement={statement} />
                  </li>
                ))}
              </ul>
            ) : (
              ofKind.map((statement) => <StatementWords key={statement.id} statement={statement} />)
            )}
          </FoundationRow>
        );
      })}
      {hasUnits && (
        <FoundationRow heading={words('foundation.units')}>
          <UnitTable />
        </FoundationRow>
      )}
    </section>
  );
}

function FoundationRow({
  heading,
  children,
}: {
  readonly heading: string;
  readonly children: ReactNode;
}): JSX.Element {
  return (
    <section className="row">
      <h3>{heading}</h3>
      <div>{children}</div>
    </section>
  );
}

/** A statement with its time frame and its measures in small print under it. */
function StatementWords({ statement }: { readonly statement: Statement }): JSX.Element {
  const words = useWords();
  const { kind, title, text, horizon } = statement;
  return (
    <>
      <p className="statement">
        {kind === 'value' && !isBlank(title) && (
          <>
            <strong>
              <Written texts={title} />
              {isBlank(text) ? '' : '.'}
            </strong>{' '}
          </>
        )}
        <Written texts={isBlank(text) && kind !== 'value' ? title : text} />
      </p>
      {!isBlank(horizon) && (
        <p className="about">
          {words('foundation.horizon')}: <Written texts={horizon} />
        </p>
      )}
      {statement.units.length > 0 && <ForUnits ids={statement.units} />}
      <MeasureNotes of={statement.id} />
    </>
  );
}

/** The units that a statement is for, where it is not for the whole company. */
function ForUnits({ ids }: { readonly ids: readonly Id[] }): JSX.Element | null {
  const words = useWords();
  const { formatList } = useFormats();
  const languages = useWrittenLanguages();
  const units = useModel((model) => model.children(model.root, 'unit').filter(({ id }) => ids.includes(id)));
  if (units.length === 0) return null;
  const names = units.map(
    ({ name }) => inOneLanguage(name, languages)?.text ?? words('foundation.unit.unnamed'),
  );
  return <p className="about">{words('foundation.for', { units: formatList(names) })}</p>;
}
