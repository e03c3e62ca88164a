import { derivedId, isBlank, roleSentences, type Id } from '@tegu/core';
import type { JSX } from 'react';
import { StateMark } from '../controls/state-mark.tsx';
import { useWords } from '../messages/words.tsx';
import { PlaceLink } from '../places/place-link.tsx';
import { usePlaces } from '../places/places-context.tsx';
import { FOCUS_SHAPES } from '../roles/focus-mark.tsx';
import type { Role } from '../roles/role-sections.ts';
import { Name } from '../session/name.tsx';
import { useNames } from '../session/names.ts';
import { useAnswer, useChildren, useRecord, useSession } from '../session/session-context.tsx';
import { MarkSentence } from './focus-mark-sentence.tsx';
import { FocusQuote } from './focus-quote.tsx';
import { ServedCustomers, useFocusInWords } from './role-focus.tsx';
import { Waiving } from './waiving.tsx';

/** How many quotes stand open; the others are one press away. */
const OPEN_QUOTES = 1;

/** One role: how the customer shows in it, whom it serves, and the deeds; or the question that leads to one. */
export function RoleFocusCard({ role }: { readonly role: Role }): JSX.Element {
  const words = useWords();
  const name = useNames();
  const called = name(role.name, 'roles.unnamed');
  const { focus, state: stateWords, competencyOf } = useFocusInWords(role.id);
  const { state, own, inherited } = focus;
  const quote = (record: Id): JSX.Element => (
    <FocusQuote key={record} sentence={record} competency={competencyOf(record)} role={role.id} />
  );
  return (
    <article className="tegu-focus" aria-label={called}>
      <div className="focus-head">
        <h3>
          <PlaceLink to={{ place: 'roles', view: 'role', item: role.id }}>
            <Name of={role.name} unnamed="roles.unnamed" />
          </PlaceLink>
        </h3>
        <span className="tegu-state">
          <StateMark shape={FOCUS_SHAPES[state]} />
          {stateWords}
        </span>
      </div>
      <ServedCustomers role={role.id} className="who" />
      {own.slice(0, OPEN_QUOTES).map(quote)}
      {own.length > OPEN_QUOTES && (
        <details>
          <summary>{words('check.focus.more', { count: own.length - OPEN_QUOTES })}</summary>
          {own.slice(OPEN_QUOTES).map(quote)}
        </details>
      )}
      {state !== 'inOwnBehaviour' && inherited.length > 0 && (
        <details>
          <summary>{words('check.focus.shared', { count: inherited.length })}</summary>
          {inherited.map(quote)}
        </details>
      )}
      {state !== 'inOwnBehaviour' && <Question role={role} />}
    </article>
  );
}

/** The question that leads to a deed, and the ways out. */
function Question({ role }: { readonly role: Role }): JSX.Element {
  const words = useWords();
  const places = usePlaces();
  const { readOnly } = useSession();
  // A reason closes the question, whatever shared deeds or a name say.
  const isClosed = useRecord(derivedId('waiver', role.id, 'customer'), 'waiver') !== undefined;
  const own = useAnswer(roleSentences, role.id).flatMap((each) => (each.own ? [each.record] : []));
  const customers = useChildren(role.id, 'roleCustomer');
  const isNamed = customers.some(({ kind, who }) => kind !== 'none' && !isBlank(who));
  const called = useNames()(role.name, 'roles.unnamed');
  const go = (): void => places.go({ place: 'roles', view: 'role', item: role.id });
  return (
    <>
      {!isClosed && (
        <p className="ask">{words(isNamed ? 'check.focus.askDeed' : 'check.focus.askCustomer')}</p>
      )}
      <div className="acts">
        {!readOnly && !isClosed && (
          <>
            {!isNamed && (
              <button
                type="button"
                className="tegu-button"
                aria-label={`${words('roles.customer.add')}: ${called}`}
                onClick={go}
              >
                {words('roles.customer.add')}
              </button>
            )}
            <button
              type="button"
              className={isNamed ? 'tegu-button' : 'tegu-button quiet'}
              aria-label={`${words('check.focus.addDeed')}: ${called}`}
              onClick={go}
            >
              {words('check.focus.addDeed')}
            </button>
            <MarkSentence sentences={own} about={called} />
          </>
        )}
        <Waiving subject={role.id} aspect="customer" label={words('check.focus.none.because')} />
      </div>
    </>
  );
}
