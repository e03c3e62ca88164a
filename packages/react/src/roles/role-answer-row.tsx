import { isBlank, roleProfile, type Id, type RecordByType } from '@tegu/core';
import { ChevronDown } from 'lucide-react';
import type { JSX, KeyboardEvent } from 'react';
import { shortened } from '../competencies/shortened.ts';
import { ActionMenu, RowMenu, type MenuEntry } from '../controls/action-menu.tsx';
import { ContentField } from '../content/content-field.tsx';
import type { MessageId } from '../messages/message-id.ts';
import { useWords } from '../messages/words.tsx';
import { useNamed, useNames } from '../session/names.ts';
import { useAnswer, useChildren, useContentLanguages, useModel } from '../session/session-context.tsx';
import type { AnswerActions } from './role-answer-actions.ts';

interface RoleAnswerRowProps {
  readonly role: Id;
  readonly answer: RecordByType['comment'];
  readonly actions: AnswerActions;
  /** Enter in it. */
  readonly onNext: () => void;
  /** It went from the list; a customer that it has become is looked at next. */
  readonly onGone: (customer?: Id) => void;
}

/** An answer that waits to be decided on: a deed, a touchpoint, or the customer itself. */
export function RoleAnswerRow({ role, answer, actions, onNext, onGone }: RoleAnswerRowProps): JSX.Element {
  const words = useWords();
  const named = useNamed();
  const [language = 'en'] = useContentLanguages();
  const called = shortened(useNames()(answer.text, 'competencies.deed.empty'));
  const profile = useAnswer(roleProfile, role);
  const held = useModel((model) =>
    profile.flatMap(({ competency }) => model.record(competency, 'competency') ?? []),
  );
  const customers = useChildren(role, 'roleCustomer').filter(({ kind }) => kind !== 'none');
  const isEmpty = isBlank(answer.text);
  const going = (act: () => void): void => {
    act();
    onGone();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, target, nativeEvent, shiftKey, altKey, ctrlKey, metaKey } = event;
    if (nativeEvent.isComposing || event.defaultPrevented || shiftKey || altKey || ctrlKey || metaKey) return;
    if (!(target instanceof HTMLTextAreaElement) || target.dataset['field'] !== 'text') return;
    if (key === 'Enter') {
      event.preventDefault();
      onNext();
    } else if (key === 'Backspace' && isEmpty) {
      event.preventDefault();
      going(() => actions.remove(answer));
    }
  };
  const under: readonly MenuEntry[] = held.map((competency) => {
    const { text, lang } = named(competency.name, 'competencies.unnamed');
    const { id } = competency;
    return { id, label: text, lang, onAction: () => going(() => actions.toDeed(answer, id)) };
  });
  const meets: readonly MenuEntry[] = customers.map((customer) => {
    const { text, lang } = named(customer.who, 'roles.customer.unnamed');
    const { id } = customer;
    return { id, label: text, lang, onAction: () => going(() => actions.toTouchpoint(answer, id)) };
  });
  return (
    // The row hears the keys of the field in it; it is no control itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li className="tegu-sortable" data-record={answer.id} onKeyDown={onKeyDown}>
      <ContentField record={answer.id} field="text" language={language} label={words('roles.answer')} />
      {!isEmpty && (
        <div
          className="becomes"
          role="group"
          aria-label={words('roles.answer.becomesOf', { answer: called })}
        >
          <span aria-hidden>{words('roles.answer.becomes')}</span>
          {under.length > 0 ? (
            <Becomes label="roles.answer.deed" heading="roles.answer.deed.where" entries={under} />
          ) : (
            <span className="tegu-muted">{words('roles.answer.deed.nowhere')}</span>
          )}
          {meets.length > 0 && (
            <Becomes
              label="roles.answer.touchpoint"
              heading="roles.answer.touchpoint.whose"
              entries={meets}
            />
          )}
          <button type="button" className="tegu-link" onClick={() => onGone(actions.toCustomer(answer))}>
            {words('roles.answer.customer')}
          </button>
        </div>
      )}
      <RowMenu
        label={words('competencies.row.menu', { name: called })}
        entries={[
          {
            id: 'delete',
            label: words('roles.answer.delete'),
            isDanger: true,
            onAction: () => going(() => actions.remove(answer)),
          },
        ]}
      />
    </li>
  );
}

interface BecomesProps {
  /** What the answer becomes, and the question where. */
  readonly label: MessageId;
  readonly heading: MessageId;
  readonly entries: readonly MenuEntry[];
}

/** One of the things that an answer may become, which asks where. */
function Becomes({ label, heading, entries }: BecomesProps): JSX.Element {
  const words = useWords();
  return (
    <ActionMenu
      label={words(label)}
      groups={[{ id: 'where', heading: words(heading), entries }]}
      className="tegu-link"
      edge="start"
    >
      {words(label)}
      <ChevronDown className="tegu-icon-small" strokeWidth={1.75} aria-hidden />
    </ActionMenu>
  );
}
