import { isBlank, roleFocus, roleProfile, roleSentences, type Id, type RoleFocus } from '@tegu/core';
import type { JSX } from 'react';
import { useFormats, useWords } from '../messages/words.tsx';
import { useNames } from '../session/names.ts';
import { useAnswer, useChildren } from '../session/session-context.tsx';

/** How the customer shows in a role, in words, and the competency that each of its sentences belongs to. */
export interface FocusInWords {
  readonly focus: RoleFocus;
  readonly state: string;
  readonly competencyOf: (sentence: Id) => Id | null;
}

export function useFocusInWords(role: Id): FocusInWords {
  const words = useWords();
  const focus = useAnswer(roleFocus, role);
  const sentences = useAnswer(roleSentences, role);
  const count = useAnswer(roleProfile, role).length;
  const competencyOf = (sentence: Id): Id | null =>
    sentences.find(({ record }) => record === sentence)?.competency ?? null;
  const shown = new Set(focus.own.flatMap((sentence) => competencyOf(sentence) ?? [])).size;
  const state =
    focus.state === 'inOwnBehaviour' && shown > 0
      ? words('check.focus.shownIn', { shown, count })
      : words(`check.focus.${focus.state}`);
  return { focus, state, competencyOf };
}

/** Whom the role serves, or that nobody has said so. */
export function ServedCustomers({
  role,
  className,
}: {
  readonly role: Id;
  readonly className: string;
}): JSX.Element {
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
  return (
    <p className={className}>{parts.length === 0 ? words('check.customers.unnamed') : parts.join(' ')}</p>
  );
}
