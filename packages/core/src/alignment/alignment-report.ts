import type { Derivation } from '../derive/derivation.ts';
import { competencyFocus } from '../focus/competency-focus.ts';
import type { FocusState } from '../focus/focus-state.ts';
import { roleFocus } from '../focus/role-focus.ts';
import type { Model } from '../model/model.ts';
import { competenciesInOrder } from '../profiles/competency-order.ts';
import { lineOf, type Line } from '../profiles/line-of.ts';
import type { Id } from '../records/id.ts';
import { textsIn } from '../records/record-fields.ts';
import type { Role } from '../records/role.ts';
import type { StatementKind } from '../records/statement.ts';
import { inLanguage } from '../records/texts.ts';
import type { LinkState } from './alignment.ts';
import { competencyAlignment } from './competency-alignment.ts';
import { uncoveredIn } from './role-alignment.ts';
import { statementAlignment } from './statement-alignment.ts';
import { BORNE_OUT_KINDS } from './statements.ts';

/** A sentence as evidence or as a place where the customer shows: its record, and its words. */
export interface Quote {
  readonly record: Id;
  /** The value or promise whose meaning in a role the sentence words. */
  readonly statement?: Id;
  readonly quote: string;
}

/** The whole alignment and customer focus of a model, as `tegu align --format json` prints it. */
export interface AlignmentReport {
  readonly statements: readonly {
    readonly id: Id;
    readonly kind: StatementKind;
    readonly title: string;
    readonly state: LinkState;
    readonly competencies: readonly {
      readonly id: Id;
      readonly state: LinkState;
      readonly evidence: readonly Quote[];
    }[];
  }[];
  readonly competencies: readonly {
    readonly id: Id;
    readonly name: string;
    /** Ids of the statements that its sentences show. */
    readonly serves: readonly Id[];
    readonly customerFocus: FocusState;
    readonly quotes: readonly Quote[];
  }[];
  readonly roles: readonly {
    readonly id: Id;
    readonly name: string;
    readonly kind: Role['kind'];
    readonly line: Line | null;
    readonly customerFocus: FocusState;
    /** Its own sentences that name a customer; where there are none, the shared ones. */
    readonly quotes: readonly Quote[];
    /** Values and the promise that no sentence of its own shows. */
    readonly uncovered: readonly Id[];
  }[];
}

/** Who bears out what, both ways and per role, with the sentences quoted. */
export function alignmentReport(derivation: Derivation): AlignmentReport {
  const { model } = derivation;
  const words = (id: Id, ...fields: readonly string[]): string => wordsOf(model, id, fields);
  const quotes = (ids: readonly Id[]): readonly Quote[] => ids.map((id) => quoteOf(model, id));
  return {
    statements: model
      .children(model.root, 'statement')
      .map((statement) => ({ statement, alignment: derivation.ask(statementAlignment, statement.id) }))
      .filter(
        ({ statement, alignment }) => BORNE_OUT_KINDS.includes(statement.kind) || alignment.links.length > 0,
      )
      .map(({ statement: { id, kind }, alignment: { state, links } }) => ({
        id,
        kind,
        title: words(id, 'title', 'text'),
        state,
        competencies: links.map((link) => ({
          id: link.id,
          state: link.state,
          evidence: quotes(link.evidence),
        })),
      })),
    competencies: derivation.ask(competenciesInOrder, '').map((id) => {
      const { state, sentences } = derivation.ask(competencyFocus, id);
      const { links } = derivation.ask(competencyAlignment, id);
      const serves = links.filter((link) => link.state === 'shown').map((link) => link.id);
      return { id, name: words(id, 'name'), serves, customerFocus: state, quotes: quotes(sentences) };
    }),
    roles: model.children(model.root, 'role').map((role) => {
      const { state, own, inherited } = derivation.ask(roleFocus, role.id);
      return {
        id: role.id,
        name: words(role.id, 'name'),
        kind: role.kind,
        line: lineOf(model, role),
        customerFocus: state,
        quotes: quotes(own.length > 0 ? own : inherited),
        uncovered: derivation.ask(uncoveredIn, role.id),
      };
    }),
  };
}

/** A sentence quoted in the model's first language that has it. */
export function quoteOf(model: Model, id: Id): Quote {
  const quote = wordsOf(model, id, ['text']);
  const meaning = model.record(id, 'valueMeaning');
  return meaning ? { record: id, statement: meaning.statement, quote } : { record: id, quote };
}

function wordsOf(model: Model, id: Id, fields: readonly string[]): string {
  const record = model.get(id);
  for (const field of fields) {
    const words = record ? inLanguage(textsIn(record, field) ?? {}, model.own.languages) : '';
    if (words !== '') return words;
  }
  return '';
}
