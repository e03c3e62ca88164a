import type { Id, RecordByType } from '@tegu/core';
import type { JSX } from 'react';
import { FocusQuote } from '../check/focus-quote.tsx';
import { ServedCustomers, useFocusInWords } from '../check/role-focus.tsx';
import { useWords } from '../messages/words.tsx';
import { Written } from '../read/written.tsx';
import { useModel } from '../session/session-context.tsx';
import { DocumentPaper } from './document-paper.tsx';

type Role = RecordByType['role'];

/** How the customer shows in each role, in its deeds, quoted; and where nothing shows it yet. */
export function FocusDocument(): JSX.Element {
  const words = useWords();
  const roles = useModel((model) => model.children(model.root, 'role').filter(({ kind }) => kind === 'role'));
  return (
    <DocumentPaper title={words('use.document.focus')} about={words('use.roles', { count: roles.length })}>
      {roles.length === 0 && <p className="lead">{words('check.focus.empty')}</p>}
      <section className="roles">
        {roles.map((role) => (
          <RoleFocus key={role.id} role={role} />
        ))}
      </section>
    </DocumentPaper>
  );
}

function RoleFocus({ role }: { readonly role: Role }): JSX.Element {
  const words = useWords();
  const { focus, state: stateWords, competencyOf } = useFocusInWords(role.id);
  const { state, own, inherited } = focus;
  const quoted = own.length > 0 ? own : inherited;
  return (
    <section className="role">
      <h2>
        <Written texts={role.name} unwritten={words('roles.unnamed')} />
      </h2>
      <p className="about">{stateWords}</p>
      <ServedCustomers role={role.id} className="about" />
      {state === 'none' && <Reason role={role.id} />}
      {quoted.map((sentence) => (
        <FocusQuote key={sentence} sentence={sentence} competency={competencyOf(sentence)} role={role.id} />
      ))}
    </section>
  );
}

/** Why nobody expects the customer to show in the role. */
function Reason({ role }: { readonly role: Id }): JSX.Element | null {
  const words = useWords();
  const waiver = useModel((model) =>
    model
      .children(model.root, 'waiver')
      .filter(({ subject, aspect }) => subject === role && aspect === 'customer'),
  )[0];
  if (!waiver) return null;
  return (
    <p className="definition">
      <Written texts={waiver.reason} unwritten={words('check.noReason')} />
    </p>
  );
}
