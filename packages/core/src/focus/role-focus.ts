import { defineQuery, sameList, type Query } from '../derive/query.ts';
import { requirementsOf } from '../profiles/held-competencies.ts';
import type { Id } from '../records/id.ts';
import { isFocusWaived, namedInTitle } from './competency-focus.ts';
import type { FocusState } from './focus-state.ts';
import { namesCustomer } from './names-customer.ts';
import { roleSentences } from './role-sentences.ts';

/** How the customer shows in a role: inheritance must never hide that nothing says how in this role. */
export interface RoleFocus {
  readonly state: FocusState;
  /** Sentences of the role's own that name a customer. */
  readonly own: readonly Id[];
  /** Sentences that it shares with others and that name a customer. */
  readonly inherited: readonly Id[];
}

export const roleFocus: Query<RoleFocus> = defineQuery(
  'roleFocus',
  (read, role) => {
    const own: Id[] = [];
    const inherited: Id[] = [];
    for (const sentence of read.ask(roleSentences, role)) {
      if (namesCustomer(read, sentence.record, role)) (sentence.own ? own : inherited).push(sentence.record);
    }
    const state = (): FocusState => {
      if (own.length > 0) return 'inOwnBehaviour';
      if (inherited.length > 0) return 'onlyInherited';
      const held = [...read.ask(requirementsOf, role).values()].filter(
        (requirement) => !requirement.notRequired,
      );
      if (held.some(({ competency }) => read.isLive(competency) && read.ask(namedInTitle, competency)))
        return 'onlyInName';
      return isFocusWaived(read, role) ? 'none' : 'notShown';
    };
    return { state: state(), own, inherited };
  },
  (before, after) =>
    before.state === after.state &&
    sameList(before.own, after.own) &&
    sameList(before.inherited, after.inherited),
);
