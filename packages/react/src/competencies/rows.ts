import { inLanguage, isBlank, type Id, type Model, type RecordByType, type Texts } from '@tegu/core';

/** The rows that a competency has: its deeds, and what they take. */
export type RowKind = 'indicator' | 'knowledge' | 'skill' | 'attitude';

/** What a deed needs. */
export const NEEDS = ['knowledge', 'skill', 'attitude'] as const;

export type Deed = RecordByType['indicator'];

/** True where every role that a deed is for was deleted: then it is for nobody, and not for everyone. */
export function isForDeletedRoles(model: Model, { roles }: Deed): boolean {
  return roles.length > 0 && !roles.some((role) => model.isLive(role));
}

/** What a new row of a kind is made as. */
export function madeAs(kind: RowKind): {
  readonly type: string;
  readonly fields: Readonly<Record<string, unknown>>;
} {
  return kind === 'indicator' ? { type: 'indicator', fields: {} } : { type: 'component', fields: { kind } };
}

/** The living rows of one kind, in order. */
export function rowsOf(model: Model, competency: Id, kind: RowKind): readonly Id[] {
  if (kind === 'indicator') return model.childIds(competency, 'indicator');
  return model
    .children(competency, 'component')
    .filter((component) => component.kind === kind)
    .map(({ id }) => id);
}

/** What a row says in a language. */
export function textOfRow(model: Model, id: Id, language: string): string {
  return textsOfRow(model, id)[language] ?? '';
}

/** What a row is called by: its words in the first of the languages that has any, else in another. */
export function nameOfRow(model: Model, id: Id, languages: readonly string[]): string {
  return inLanguage(textsOfRow(model, id), languages);
}

/** True for a row that says nothing in any language: it may go without a word. */
export function isRowBlank(model: Model, id: Id): boolean {
  return isBlank(textsOfRow(model, id));
}

function textsOfRow(model: Model, id: Id): Texts {
  return (model.record(id, 'indicator') ?? model.record(id, 'component'))?.text ?? {};
}
