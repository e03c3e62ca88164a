import {
  commands,
  derivedId,
  evidenceCounts,
  inLanguage,
  isBlank,
  roleAlignment,
  type Id,
  type RecordByType,
} from '@tegu/core';
import { useId, useMemo, type JSX } from 'react';
import { StateMark } from '../controls/state-mark.tsx';
import { RecordText } from '../foundation/record-text.tsx';
import { useWords } from '../messages/words.tsx';
import { useNames } from '../session/names.ts';
import {
  useAnswer,
  useContentLanguages,
  useModel,
  useRecord,
  useSession,
} from '../session/session-context.tsx';
import type { Role } from './role-sections.ts';
import { livedStatements } from './role-statements.ts';

type Statement = RecordByType['statement'];

/** What each value and the promise mean in this role: by which deed would one notice? */
export function RoleMeanings({ role }: { readonly role: Role }): JSX.Element | null {
  const words = useWords();
  const heading = useId();
  const statements = useModel(livedStatements);
  if (statements.length === 0) return null;
  return (
    <section className="part" aria-labelledby={heading}>
      <div className="part-head">
        <h3 id={heading}>{words('roles.meanings')}</h3>
        <p>{words('roles.meanings.ask')}</p>
      </div>
      <dl className="meanings">
        {statements.map((statement) => (
          <Meaning key={statement.id} role={role.id} statement={statement} />
        ))}
      </dl>
    </section>
  );
}

function Meaning({ role, statement }: { readonly role: Id; readonly statement: Statement }): JSX.Element {
  const words = useWords();
  const name = useNames();
  const id = derivedId('valueMeaning', role, statement.id);
  const meaning = useRecord(id, 'valueMeaning');
  const madeAs = useMemo(
    () => ({ type: 'valueMeaning', parent: role, fields: { statement: statement.id } }),
    [role, statement.id],
  );
  const title =
    statement.kind === 'value' ? name(statement.title, 'roles.value.unnamed') : words('roles.brandPromise');
  return (
    <div className="meaning">
      <dt>{title}</dt>
      <dd>
        <RecordText
          record={id}
          field="text"
          label={words('roles.meaning', { value: title })}
          placeholder={words('roles.meaning.ask')}
          madeAs={madeAs}
        />
        <p className="under">
          <Shown role={role} statement={statement.id} />
          {meaning && !isBlank(meaning.text) && <MarkEvidence meaning={meaning} value={title} />}
        </p>
      </dd>
    </div>
  );
}

/** Whether a sentence of this role's own shows the value, or only shared ones do. */
function Shown({ role, statement }: { readonly role: Id; readonly statement: Id }): JSX.Element {
  const words = useWords();
  const bearing = useAnswer(roleAlignment, role).find((each) => each.statement === statement);
  const state = !bearing ? 'none' : bearing.own.length > 0 ? 'own' : 'inherited';
  return (
    <span className="tegu-focus-mark">
      <StateMark shape={state === 'own' ? 'full' : state === 'inherited' ? 'half' : 'empty'} />
      {words(`roles.shown.${state}`)}
    </span>
  );
}

interface MarkEvidenceProps {
  readonly meaning: RecordByType['valueMeaning'];
  readonly value: string;
}

/** The sentence counts once somebody has said that it shows the value; after a change it is asked again. */
function MarkEvidence({ meaning, value }: MarkEvidenceProps): JSX.Element | null {
  const words = useWords();
  const session = useSession();
  const languages = useContentLanguages();
  const id = derivedId('evidence', meaning.id, meaning.statement);
  const evidence = useRecord(id, 'evidence');
  const counts = useAnswer(evidenceCounts, id);
  if (session.readOnly) return null;
  const pair = { sentence: meaning.id, statement: meaning.statement };
  const accept = (): void => {
    session.run(commands['accept-evidence'], { ...pair, quote: inLanguage(meaning.text, languages) });
  };
  const label = counts
    ? 'roles.meaning.withdraw'
    : evidence
      ? 'roles.meaning.confirm'
      : 'roles.meaning.evidence';
  return (
    <button
      type="button"
      className="tegu-link"
      aria-label={words('roles.meaning.about', { act: words(label), value })}
      onClick={counts ? () => session.run(commands['withdraw-evidence'], pair) : accept}
    >
      {words(label)}
    </button>
  );
}
