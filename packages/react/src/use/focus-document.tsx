import { isBlank, roleFocus, roleProfile, roleSentences, type Id, type RecordByType } from '@tegu/core';
import type { JSX } from 'react';
import { FocusQuote } from '../check/focus-quote.tsx';
import { useFormats, useWords } from '../messages/words.tsx';
import { Written } from '../read/written.tsx';
import { useNames } from '../session/names.ts';
import { useAnswer, useChildren, useModel } from '../session/session-context.tsx';
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
  const { state, own, inherited } = useAnswer(roleFocus, role.id);
  const sentences = useAnswer(roleSentences, role.id);
  const held = useAnswer(roleProfile, role.id).length;
  const competencyOf = (record: Id): Id | null =>
    sentences.find((each) => each.record === record)?.competency ?? null;
  const shownIn = new Set(own.flatMap((record) => competencyOf(record) ?? [])).size;
  const quoted = own.length > 0 ? own : inherited;
  return (
    <section className="role">
      <h2>
        <Written texts={role.name} unwritten={words('roles.unnamed')} />
      </h2>
      <p className="about">
        {state === 'inOwnBehaviour' && shownIn > 0
          ? words('check.focus.shownIn', { shown: shownIn, count: held })
          : words(`check.focus.${state}`)}
      </p>
      <Customers role={role.id} />
      {state === 'none' && <Reason role={role.id} />}
      {quoted.map((sentence) => (
        <FocusQuote key={sentence} sentence={sentence} competency={competencyOf(sentence)} role={role.id} />
      ))}
    </section>
  );
}

function Customers({ role }: { readonly role: Id }): JSX.Element {
  const words = useWords();
  const name = useNames();
  const { formatList } = useFormats();
  const named = useChildren(role, 'roleCustomer').filter(({ kind, who }) => kind !== 'none' && !isBlank(who));
  const parts = (['internal', 'external'] as const).flatMap((kind) => {
    const whos = named
      .filter((customer) => customer.kind === kind)
      .map(({ who }) => name(who, 'roles.customer.unnamed'));
    return whos.length === 0 ? [] : [words(`check.customers.${kind}`, { who: formatList(whos) })];
  });
  return <p className="about">{parts.length === 0 ? words('check.customers.unnamed') : parts.join(' ')}</p>;
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
