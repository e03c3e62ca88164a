import { BORNE_OUT_KINDS, isBlank, type Model, type RecordByType } from '@tegu/core';

export type Statement = RecordByType['statement'];

/** The statements that somebody's deeds must bear out and that say something: purpose, promise, values, goals. */
export function borneOutStatements(model: Model): readonly Statement[] {
  const worded = model
    .children(model.root, 'statement')
    .filter(({ title, text }) => !isBlank(title) || !isBlank(text));
  return BORNE_OUT_KINDS.flatMap((kind) => worded.filter((statement) => statement.kind === kind));
}
