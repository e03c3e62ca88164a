import { quoteOf, type Quote } from '../alignment/alignment-report.ts';
import type { Derivation } from '../derive/derivation.ts';
import type { FocusState } from '../focus/focus-state.ts';
import { roleFocus } from '../focus/role-focus.ts';
import type { Model } from '../model/model.ts';
import type { Id } from '../records/id.ts';
import { textsIn } from '../records/record-fields.ts';
import type { Role } from '../records/role.ts';
import type { RoleCustomer } from '../records/role-customer.ts';
import { inLanguage } from '../records/texts.ts';
import { lineOf, type Line } from './line-of.ts';
import { roleProfile } from './role-profile.ts';

/** One role with all that holds for it, as `tegu profile --format json` prints it. */
export interface ProfileReport {
  readonly role: {
    readonly id: Id;
    readonly name: string;
    readonly kind: Role['kind'];
    readonly line: Line | null;
  };
  readonly competencies: readonly {
    readonly id: Id;
    readonly name: string;
    /** Target level; null: not decided. */
    readonly level: Id | null;
    readonly entryLevel: Id | null;
    /** The role whose requirement it is. */
    readonly from: Id;
    readonly own: boolean;
    readonly sentences: readonly {
      readonly record: Id;
      readonly text: string;
      readonly level: Id | null;
      readonly own: boolean;
    }[];
  }[];
  readonly customers: readonly {
    readonly id: Id;
    readonly kind: RoleCustomer['kind'];
    readonly who: string;
    readonly ownPeople: boolean;
    readonly contact: RoleCustomer['contact'];
    readonly touchpoints: string;
  }[];
  readonly valueMeanings: readonly { readonly record: Id; readonly statement: Id; readonly text: string }[];
  readonly traits: string;
  readonly customerFocus: FocusState;
  readonly quotes: readonly Quote[];
}

/** The profile of a living role, own and inherited, in the model's first language; undefined where there is no such role. */
export function profileReport(derivation: Derivation, id: Id): ProfileReport | undefined {
  const { model } = derivation;
  const role = model.record(id, 'role');
  if (!role || !model.isLive(id)) return undefined;
  const words = (record: Id, field: string): string => wordsOf(model, record, field);
  const { state, own, inherited } = derivation.ask(roleFocus, id);
  return {
    role: { id, name: words(id, 'name'), kind: role.kind, line: lineOf(model, role) },
    competencies: derivation.ask(roleProfile, id).map((held) => ({
      id: held.competency,
      name: words(held.competency, 'name'),
      level: held.level,
      entryLevel: held.entryLevel,
      from: held.from,
      own: held.own,
      sentences: held.sentences.map((sentence) => ({
        record: sentence.record,
        text: words(sentence.record, 'text'),
        level: levelOf(model, sentence.record),
        own: sentence.own,
      })),
    })),
    customers: model.children(id, 'roleCustomer').map(({ id: customer, kind, ownPeople, contact }) => ({
      ...{ id: customer, kind, who: words(customer, 'who'), ownPeople, contact },
      touchpoints: words(customer, 'touchpoints'),
    })),
    valueMeanings: model.children(id, 'valueMeaning').map((meaning) => ({
      record: meaning.id,
      statement: meaning.statement,
      text: words(meaning.id, 'text'),
    })),
    traits: words(id, 'traits'),
    customerFocus: state,
    quotes: (own.length > 0 ? own : inherited).map((sentence) => quoteOf(model, sentence)),
  };
}

function levelOf(model: Model, sentence: Id): Id | null {
  return (model.record(sentence, 'indicator') ?? model.record(sentence, 'descriptor'))?.level ?? null;
}

function wordsOf(model: Model, id: Id, field: string): string {
  const record = model.get(id);
  return record ? inLanguage(textsIn(record, field) ?? {}, model.own.languages) : '';
}
