import { applyNamed, isCommandId } from '../../commands/index.ts';
import type { ModelTx } from '../../model/model-tx.ts';
import type { Model } from '../../model/model.ts';
import type { Id } from '../../records/id.ts';
import type { Measure } from '../../records/measure.ts';
import type { ModelRule } from '../model-rule.ts';
import { findingsOf, modelWith } from './rule.test-support.ts';

// For the tests of the four checks of measures: one small company, and what it measures.

export interface Measured {
  readonly root: Id;
  readonly goal: Id;
  readonly promise: Id;
}

/** A promise and a goal about customers, and whatever measures it. */
export function company(write: (tx: ModelTx, ids: Measured) => void): Model {
  return modelWith(['et'], (tx, root) => {
    const promise = tx.create('statement', root, {
      kind: 'brandPromise',
      text: { et: 'Vastus samal päeval.' },
    });
    const title = { et: 'Vastus esimesel korral' };
    const goal = tx.create('statement', root, { kind: 'strategicGoal', title, customerFacing: true });
    write(tx, { root, goal, promise });
  });
}

/** A named measure of a kind. */
export function measure(tx: ModelTx, parent: Id, kind: Measure['kind'], howOften = ''): Id {
  return tx.create('measure', parent, {
    name: { et: 'Küsimus' },
    kind,
    howOften: howOften === '' ? {} : { et: howOften },
  });
}

/** The messages of a rule on the company. */
export function said(rule: ModelRule, write: (tx: ModelTx, ids: Measured) => void): readonly string[] {
  return findingsOf(rule, company(write)).map(({ message }) => message.id);
}

export interface MeasureOffered {
  readonly kind: Measure['kind'] | undefined;
  /** What is offered while the new place is empty, and what is found once it has a name. */
  readonly offeredAgain: number;
  readonly foundThen: number;
}

/** Takes up a rule's offer of a place for a measure, and names it. */
export function measureOffered(rule: ModelRule, model: Model): MeasureOffered {
  const [offer] = findingsOf(rule, model).flatMap(({ suggestions }) => suggestions);
  if (!offer || !isCommandId(offer.command)) throw new Error(`${rule.id} offers nothing`);
  const { model: begun, made } = applyNamed(model, offer.command, offer.args);
  const words = { id: made[0], field: 'name', language: 'et', text: 'Küsimus kõigile' };
  return {
    kind: begun.record(made[0] ?? null, 'measure')?.kind,
    offeredAgain: findingsOf(rule, begun).flatMap(({ suggestions }) => suggestions).length,
    foundThen: findingsOf(rule, applyNamed(begun, 'replace-text', words).model).length,
  };
}
