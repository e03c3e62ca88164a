import { isBlank, type Model, type RecordByType } from '@tegu/core';

/** The values and the promise that say anything: what a role gives a meaning of its own. */
export function livedStatements(model: Model): readonly RecordByType['statement'][] {
  return model
    .children(model.root, 'statement')
    .filter(
      ({ kind, title, text }) =>
        (kind === 'value' || kind === 'brandPromise') && !(isBlank(title) && isBlank(text)),
    );
}
