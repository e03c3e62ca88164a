import { isBlank, lineOf, roleProfile, type Id, type RecordByType } from '@tegu/core';
import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { useAnswer, useChildren, useRecord, useSessionState } from '../session/session-context.tsx';
import { ProfileSection } from './profile-section.tsx';
import { ProfileTable } from './profile-table.tsx';
import { RoleValues } from './role-values.tsx';
import { Written, WrittenLanguages } from './written.tsx';

type Role = RecordByType['role'];

const PERSON = ['traits', 'abilities', 'experience'] as const;

/** One role as a document of its own, which an ordinary role fills two sheets with: for hiring, the first day, the yearly talk. */
export function RoleProfile({ role: id }: { readonly role: Id }): JSX.Element | null {
  const role = useRecord(id, 'role');
  const held = useAnswer(roleProfile, id);
  const words = useWords();
  if (!role) return null;
  const person = PERSON.filter((field) => !isBlank(role[field]));
  return (
    <WrittenLanguages>
      <article className="tegu-read profile">
        <ProfileHead role={role} />
        <Customers role={id} />
        {held.length > 0 && (
          <ProfileSection title={words('frame.place.competencies')}>
            <ProfileTable held={held} />
          </ProfileSection>
        )}
        <RoleValues role={id} />
        {person.length > 0 && (
          <ProfileSection title={words('roles.person')} note={words('roles.person.note')}>
            <div className="needs">
              {person.map((field) => (
                <div key={field}>
                  <p className="label">{words(`roles.${field}`)}</p>
                  <p>
                    <Written texts={role[field]} />
                  </p>
                </div>
              ))}
            </div>
          </ProfileSection>
        )}
      </article>
    </WrittenLanguages>
  );
}

/** What the role is called, where it stands, what it is for and what of the customer's experience is in its hands. */
function ProfileHead({ role }: { readonly role: Role }): JSX.Element {
  const words = useWords();
  const { title, organisation } = useSessionState(({ model }) => model.own);
  const unit = useRecord(role.unit, 'unit');
  const line = useSessionState(({ model }) => lineOf(model, role));
  const places = [
    ...(role.kind === 'group' ? [words('roles.kind.group')] : []),
    ...(line === null ? [] : [words(`roles.section.${line}`)]),
    ...(role.leads ? [words('roles.leads')] : []),
  ];
  return (
    <header className="title">
      <p className="kicker">
        {words('read.profile')},{' '}
        {organisation.trim() === '' ? (
          <Written texts={title} unwritten={words('frame.untitled')} />
        ) : (
          organisation
        )}
      </p>
      <h1>
        <Written texts={role.name} unwritten={words('roles.unnamed')} />
      </h1>
      {(unit || places.length > 0) && (
        <p className="about">
          {unit && <Written texts={unit.name} unwritten={words('foundation.unit.unnamed')} />}
          {unit && places.length > 0 && ' · '}
          {places.join(' · ')}
        </p>
      )}
      {!isBlank(role.purpose) && (
        <p className="lead">
          <Written texts={role.purpose} />
        </p>
      )}
      {!isBlank(role.contribution) && (
        <p className="definition">
          <Written texts={role.contribution} />
        </p>
      )}
    </header>
  );
}

/** Whom the role creates value for, and where they meet it. */
function Customers({ role }: { readonly role: Id }): JSX.Element | null {
  const words = useWords();
  const customers = useChildren(role, 'roleCustomer').filter(
    ({ kind, who, touchpoints }) => kind !== 'none' && !(isBlank(who) && isBlank(touchpoints)),
  );
  if (customers.length === 0) return null;
  return (
    <ProfileSection title={words('roles.customers')}>
      <ul className="pairs">
        {customers.map(({ id, kind, ownPeople, who, touchpoints }) => (
          <li key={id}>
            <div>
              <p>
                <strong>
                  <Written texts={who} unwritten={words('roles.customer.unnamed')} />
                </strong>
              </p>
              <p className="about">
                {words(`roles.customer.${ownPeople && kind === 'internal' ? 'ownPeople' : kind}`)}
              </p>
            </div>
            <p>
              <Written texts={touchpoints} />
            </p>
          </li>
        ))}
      </ul>
    </ProfileSection>
  );
}
