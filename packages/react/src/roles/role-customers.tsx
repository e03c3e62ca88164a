import { commands, isBlank, type RecordByType } from '@tegu/core';
import { useId, useRef, type JSX, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { RowMenu } from '../controls/action-menu.tsx';
import { CheckBox } from '../controls/check-box.tsx';
import { ContentField } from '../content/content-field.tsx';
import { useWords } from '../messages/words.tsx';
import { useNames } from '../session/names.ts';
import { useChildren, useContentLanguages, useSession } from '../session/session-context.tsx';
import { useUndoToast } from '../session/undo-toast.tsx';
import { RoleFindings } from './role-findings.tsx';
import type { Role } from './role-sections.ts';

type Customer = RecordByType['roleCustomer'];

/** Whom the role creates value for: everybody has a customer, outside or in the house. */
export function RoleCustomers({ role }: { readonly role: Role }): JSX.Element {
  const words = useWords();
  const session = useSession();
  const heading = useId();
  const list = useRef<HTMLUListElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const customers = useChildren(role.id, 'roleCustomer');
  const name = useNames();
  const undoToast = useUndoToast();
  const add = (): void => {
    // The row is there before the button gives the focus away.
    flushSync(() =>
      session.run(commands['create-record'], {
        type: 'roleCustomer',
        parent: role.id,
        fields: { kind: 'internal' },
      }),
    );
    list.current?.querySelector<HTMLElement>('li:last-child textarea')?.focus();
  };
  const remove = (customer: Customer): void => {
    const called = name(customer.who, 'roles.customer.unnamed');
    if (session.run(commands['delete-records'], { ids: [customer.id] }) !== true) return;
    addButton.current?.focus();
    if (!isBlank(customer.who)) undoToast(words('roles.customer.deleted', { name: called }));
  };
  return (
    <section className="part" aria-labelledby={heading}>
      <div className="part-head">
        <h3 id={heading}>{words('roles.customers')}</h3>
        <p>{words('roles.customers.ask')}</p>
      </div>
      <RoleFindings role={role.id} isAbout={(rule) => rule === 'role-without-customer'} />
      <ul className="customers" ref={list} aria-labelledby={heading}>
        {customers.map((customer) => (
          <CustomerRow
            key={customer.id}
            customer={customer}
            hasPeople={role.leads}
            onRemove={() => remove(customer)}
          />
        ))}
      </ul>
      {!session.readOnly && (
        <button type="button" className="tegu-link add" ref={addButton} onClick={add}>
          {words('roles.customer.add')}
        </button>
      )}
    </section>
  );
}

interface CustomerRowProps {
  readonly customer: Customer;
  readonly hasPeople: boolean;
  readonly onRemove: () => void;
}

function CustomerRow({ customer, hasPeople, onRemove }: CustomerRowProps): JSX.Element {
  const words = useWords();
  const session = useSession();
  const called = useNames()(customer.who, 'roles.customer.unnamed');
  const [language = 'en'] = useContentLanguages();
  const set = (field: 'kind' | 'ownPeople', value: unknown): void => {
    session.run(commands['set-field'], { id: customer.id, field, value });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isEmptyRow = isBlank(customer.who) && isBlank(customer.touchpoints);
    if (
      session.readOnly ||
      event.key !== 'Backspace' ||
      !isEmptyRow ||
      !(event.target instanceof HTMLTextAreaElement)
    )
      return;
    event.preventDefault();
    onRemove();
  };
  return (
    // The row hears the keys of the fields in it; it is no control itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li className="tegu-sortable" data-record={customer.id} onKeyDown={onKeyDown}>
      <div className="who">
        <ContentField
          record={customer.id}
          field="who"
          language={language}
          label={words('roles.customer.who')}
          placeholder={words(customer.kind === 'none' ? 'roles.customer.why' : 'roles.customer.who.ask')}
        />
        <select
          className="tegu-select"
          aria-label={words('roles.customer.kind', { name: called })}
          value={customer.kind}
          disabled={session.readOnly}
          onChange={(event) => set('kind', event.currentTarget.value)}
        >
          <option value="internal">{words('roles.customer.internal')}</option>
          <option value="external">{words('roles.customer.external')}</option>
          <option value="none">{words('roles.customer.none')}</option>
        </select>
        {customer.kind === 'internal' && (hasPeople || customer.ownPeople) && (
          <CheckBox
            label={words('roles.customer.ownPeople')}
            isChecked={customer.ownPeople}
            isDisabled={session.readOnly}
            onChange={(value) => set('ownPeople', value)}
          />
        )}
      </div>
      {customer.kind !== 'none' && (
        <ContentField
          record={customer.id}
          field="touchpoints"
          language={language}
          label={words('roles.customer.touchpoints', { name: called })}
          placeholder={words('roles.customer.touchpoints.ask')}
        />
      )}
      {!session.readOnly && (
        <RowMenu
          label={words('roles.customer.menu', { name: called })}
          entries={[
            { id: 'delete', label: words('roles.customer.delete'), isDanger: true, onAction: onRemove },
          ]}
        />
      )}
    </li>
  );
}
