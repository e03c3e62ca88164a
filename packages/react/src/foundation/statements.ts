import { isBlank, type Id, type Model, type RecordByType, type StatementKind } from '@tegu/core';

export type Statement = RecordByType['statement'];

/** The kinds of which a model has one, each a section with one text. */
export type SingleKind = 'customerCentricity' | 'purpose' | 'brandPromise' | 'strategy';

/** The four preconditions, in the order in which they follow from each other. */
export const PRECONDITIONS = ['purpose', 'value', 'brandPromise', 'strategy'] as const;

export type Precondition = (typeof PRECONDITIONS)[number];

/** The id of the one statement of a kind. */
export function singleId(kind: SingleKind): Id {
  return `statement:${kind}`;
}

/** The living statements of a kind, in order. */
export function statementsOf(model: Model, kind: StatementKind): readonly Statement[] {
  return model.children(model.root, 'statement').filter((statement) => statement.kind === kind);
}

/** A precondition stands once one of its statements says something. */
export function isWorded(model: Model, kind: StatementKind): boolean {
  return statementsOf(model, kind).some(({ text }) => !isBlank(text));
}

/** What a statement may follow from: the promise from purpose and values, the strategy from all three. */
export function sourcesFor(model: Model, kind: StatementKind): readonly Statement[] {
  const before: Partial<Record<StatementKind, readonly StatementKind[]>> = {
    value: ['purpose'],
    brandPromise: ['purpose', 'value'],
    strategy: ['purpose', 'value', 'brandPromise'],
    strategicGoal: ['brandPromise', 'strategy', 'value'],
  };
  return (before[kind] ?? []).flatMap((source) =>
    statementsOf(model, source).filter(({ title, text }) => !isBlank(text) || !isBlank(title)),
  );
}
