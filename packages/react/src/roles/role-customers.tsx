import { commands, isBlank, type Id, type RecordByType } from '@tegu/core';
import { useId, useRef, type JSX, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { fieldOf, keepingCaret, putCaret } from '../competencies/caret.ts';
import { RowMenu } from '../controls/action-menu.tsx';
import { CheckBox } from '../controls/check-box.tsx';
import { capsOf } from '../controls/key-caps.ts';
import { ContentField } from '../content/content-field.tsx';
import { useWords } from '../messages/words.tsx';
import { useNames } from '../session/names.ts';
import { useChildren, useContentLanguages, useSession } from '../session/session-context.tsx';
import { useUndoToast } from '../session/undo-toast.tsx';
import { RoleFindings } from './role-findings.tsx';
import type { Role } from './role-sections.ts';

type Customer = RecordByType['roleCustomer'];

interface RoleCustomersProps {
  readonly role: Role;
  readonly say: (words: string) => void;
}

/** Whom the role creates value for: everybody has a customer, outside or in the house. */
export function RoleCustomers({ role, say }: RoleCustomersProps): JSX.Element {
  const words = useWords();
  const session = useSession();
  const heading = useId();
  const list = useRef<HTMLUListElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const customers = useChildren(role.id, 'roleCustomer');
  const name = useNames();
  const undoToast = useUndoToast();
  const add = (after?: Id): void => {
    let added: Id | undefined;
    const at = customers.findIndex(({ id }) => id === after);
    const before = at < 0 ? null : (customers[at + 1]?.id ?? null);
    // The row is there before the button gives the focus away.
    flushSync(() =>
      session.run(
        commands['create-record'],
        { type: 'roleCustomer', parent: role.id, fields: { kind: 'internal' }, before },
        { onMade: ([first]) => (added = first) },
      ),
    );
    if (added !== undefined) putCaret(fieldOf(list.current, added));
  };
  const moveBy = (id: Id, step: -1 | 1): void => {
    const to = customers.findIndex((customer) => customer.id === id) + step;
    if (to < 0 || to >= customers.length) return;
    const before = customers[step < 0 ? to : to + 1]?.id ?? null;
    keepingCaret(() => session.run(commands['move-record'], { id, parent: role.id, before }));
    say(words('sortable.moved', { place: to + 1, count: customers.length }));
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
        {customers.map((customer, index) => (
          <CustomerRow
            key={customer.id}
            customer={customer}
            hasPeople={role.leads}
            isFirst={index === 0}
            isLast={index === customers.length - 1}
            onAdd={() => add(customer.id)}
            onMove={(step) => moveBy(customer.id, step)}
            onRemove={() => remove(customer)}
          />
        ))}
      </ul>
      {!session.readOnly && (
        <button type="button" className="tegu-link add" ref={addButton} onClick={() => add()}>
          {words('roles.customer.add')}
        </button>
      )}
    </section>
  );
}

interface CustomerRowProps {
  readonly customer: Customer;
  readonly hasPeople: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onAdd: () => void;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** A customer: who, of which kind, and where they meet the role. Enter behind the name adds the next, Alt and an arrow moves it. */
function CustomerRow(props: CustomerRowProps): JSX.Element {
  const { customer, hasPeople, isFirst, isLast, onAdd, onMove, onRemove } = props;
  const words = useWords();
  const session = useSession();
  const called = useNames()(customer.who, 'roles.customer.unnamed');
  const [language = 'en'] = useContentLanguages();
  const set = (field: 'kind' | 'ownPeople' | 'contact', value: unknown): void => {
    session.run(commands['set-field'], { id: customer.id, field, value });
  };
  const isEmpty = isBlank(customer.who) && isBlank(customer.touchpoints);
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target } = event;
    if (session.readOnly || event.nativeEvent.isComposing || !(target instanceof HTMLTextAreaElement)) return;
    const act = actOf(event, target.dataset['field'] ?? '');
    if (act === undefined || (act === 'remove' && !isEmpty)) return;
    event.preventDefault();
    if (act === 'remove') onRemove();
    else if (act === 'add') onAdd();
    else onMove(act);
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
        {customer.kind !== 'none' && (
          <select
            className="tegu-select"
            aria-label={words('roles.customer.contact', { name: called })}
            value={customer.contact ?? ''}
            disabled={session.readOnly}
            onChange={({ currentTarget: { value } }) => set('contact', value === '' ? null : value)}
          >
            <option value="">{words('roles.customer.contact.unset')}</option>
            <option value="direct">{words('roles.customer.contact.direct')}</option>
            <option value="indirect">{words('roles.customer.contact.indirect')}</option>
          </select>
        )}
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
            {
              id: 'up',
              label: words('roles.up'),
              end: capsOf('Alt+ArrowUp'),
              isDisabled: isFirst,
              onAction: () => onMove(-1),
            },
            {
              id: 'down',
              label: words('roles.down'),
              end: capsOf('Alt+ArrowDown'),
              isDisabled: isLast,
              onAction: () => onMove(1),
            },
            { id: 'delete', label: words('roles.customer.delete'), isDanger: true, onAction: onRemove },
          ]}
        />
      )}
    </li>
  );
}

/** What a key does in a customer's row. Enter breaks the line in the touchpoints, and adds a customer behind the name. */
function actOf(event: KeyboardEvent, field: string): 'add' | 'remove' | -1 | 1 | undefined {
  const { key, altKey, shiftKey, ctrlKey, metaKey } = event;
  if (ctrlKey || metaKey || shiftKey) return undefined;
  if (altKey) return key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : undefined;
  if (key === 'Enter' && field === 'who') return 'add';
  return key === 'Backspace' ? 'remove' : undefined;
}
