import { isBlank, lineOf, roleProfile, type RecordByType } from '@tegu/core';
import { memo, type JSX, type NamedExoticComponent } from 'react';
import { useWords } from '../messages/words.tsx';
import { useAnswer, useChildren, useRecord, useSessionState } from '../session/session-context.tsx';
import { DocumentSection } from './document-section.tsx';
import { HeldTable } from './held-table.tsx';
import { worded, Written } from './written.tsx';

type Role = RecordByType['role'];

interface RolePartProps {
  readonly role: Role;
}

const PERSON = ['traits', 'abilities', 'experience'] as const;

/** One role: what it is for, whom it serves, what it needs, and what the values mean in it. */
export const RolePart: NamedExoticComponent<RolePartProps> = memo(Part);

function Part({ role }: RolePartProps): JSX.Element {
  const words = useWords();
  const { id, kind, name, purpose, contribution } = role;
  const unit = useRecord(role.unit, 'unit');
  const line = useSessionState(({ model }) => lineOf(model, role));
  const customers = useChildren(id, 'roleCustomer').filter(
    (each) => each.kind !== 'none' && !isBlank(each.who),
  );
  const held = useAnswer(roleProfile, id);
  const meanings = worded(useChildren(id, 'valueMeaning'));
  const person = PERSON.filter((field) => !isBlank(role[field]));
  const about = [
    ...(kind === 'group' ? [words('roles.kind.group')] : []),
    ...(line === null ? [] : [words(`roles.section.${line}`)]),
  ].join(' · ');
  return (
    <section className="role" data-item={id}>
      <h3>
        <Written texts={name} unwritten={words('roles.unnamed')} />
      </h3>
      {(about !== '' || unit) && (
        <p className="about">
          {about}
          {about !== '' && unit && ' · '}
          {unit && <Written texts={unit.name} unwritten={words('foundation.unit.unnamed')} />}
        </p>
      )}
      {[purpose, contribution].map(
        (texts, i) =>
          !isBlank(texts) && (
            <p className="definition" key={i === 0 ? 'purpose' : 'contribution'}>
              <Written texts={texts} />
            </p>
          ),
      )}
      {customers.length > 0 && (
        <DocumentSection title={words('roles.customers')}>
          <ul className="serves">
            {customers.map((customer) => (
              <li key={customer.id}>
                <p>
                  <span className="kind">{words(`roles.customer.${customer.kind}`)}</span>{' '}
                  <strong>
                    <Written texts={customer.who} />
                  </strong>
                </p>
                {!isBlank(customer.touchpoints) && (
                  <p>
                    <Written texts={customer.touchpoints} />
                  </p>
                )}
              </li>
            ))}
          </ul>
        </DocumentSection>
      )}
      {held.length > 0 && (
        <DocumentSection title={words('frame.place.competencies')}>
          <HeldTable held={held} />
        </DocumentSection>
      )}
      {meanings.length > 0 && (
        <DocumentSection title={words('roles.meanings')}>
          <ul className="serves">
            {meanings.map((meaning) => (
              <Meaning key={meaning.id} meaning={meaning} />
            ))}
          </ul>
        </DocumentSection>
      )}
      {person.length > 0 && (
        <DocumentSection title={words('roles.person')}>
          <ul className="serves">
            {person.map((field) => (
              <li key={field}>
                <p>
                  <span className="kind">{words(`roles.${field}`)}</span>{' '}
                  <strong>
                    <Written texts={role[field]} />
                  </strong>
                </p>
              </li>
            ))}
          </ul>
        </DocumentSection>
      )}
    </section>
  );
}

function Meaning({ meaning }: { readonly meaning: RecordByType['valueMeaning'] }): JSX.Element {
  const words = useWords();
  const statement = useRecord(meaning.statement, 'statement');
  return (
    <li>
      <p>
        <span className="kind">
          {statement?.kind === 'value' ? (
            <Written texts={statement.title} unwritten={words('roles.value.unnamed')} />
          ) : (
            words('roles.brandPromise')
          )}
        </span>{' '}
        <strong>
          <Written texts={meaning.text} />
        </strong>
      </p>
    </li>
  );
}
