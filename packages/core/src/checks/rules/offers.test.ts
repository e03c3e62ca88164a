import { expect, test } from 'vitest';
import { applyNamed, isCommandId, type Applied } from '../../commands/index.ts';
import type { ModelTx } from '../../model/model-tx.ts';
import type { Model } from '../../model/model.ts';
import type { Id } from '../../records/id.ts';
import type { Suggestion } from '../finding.ts';
import type { ModelRule } from '../model-rule.ts';
import { claimedWithoutEvidence } from './claimed-without-evidence/rule.ts';
import { duplicateIndicator } from './duplicate-indicator/rule.ts';
import { levelWithoutOwnBehaviour } from './level-without-own-behaviour/rule.ts';
import { nearDuplicateIndicator } from './near-duplicate-indicator/rule.ts';
import { passiveCustomerCentricity } from './passive-customer-centricity/rule.ts';
import { roleWithoutCustomer } from './role-without-customer/rule.ts';
import { findingsOf, modelWith } from './rule.test-support.ts';
import { unservedStatement } from './unserved-statement/rule.ts';
import { valueWithoutRoleMeaning } from './value-without-role-meaning/rule.ts';

// What the findings on a model offer, taken up as a person would, and what is found then.

const offersOf = (rule: ModelRule, model: Model): readonly Suggestion[] =>
  findingsOf(rule, model).flatMap(({ suggestions }) => suggestions);

function takeUp(rule: ModelRule, model: Model, label: string): Applied {
  const offer = offersOf(rule, model).find((each) => each.label === label);
  if (!offer || !isCommandId(offer.command)) throw new Error(`${rule.id} offers no ${label}`);
  return applyNamed(model, offer.command, offer.args);
}

/** Takes up the offer of a place to write, and writes there. */
function writtenOut(rule: ModelRule, model: Model, label: string, field: string, words: string): Model {
  const { model: begun, made } = takeUp(rule, model, label);
  // An empty place is not yet an answer, and a second one is not offered where it would stand beside the first.
  expect(findingsOf(rule, begun)).toHaveLength(1);
  for (const { command, args } of offersOf(rule, begun))
    if (isCommandId(command)) expect(() => applyNamed(begun, command, args)).toThrow('already-there');
  return applyNamed(begun, 'replace-text', { id: made[0], field, language: 'et', text: words }).model;
}

interface Ids {
  readonly root: Id;
  readonly promise: Id;
  readonly scale: Id;
  readonly role: Id;
  readonly competency: Id;
  readonly levels: readonly [Id, Id];
}

/** A promise, two levels, and a role that needs a competency at the upper one. */
function shop(write: (tx: ModelTx, ids: Ids) => void): Model {
  return modelWith(['et'], (tx, root) => {
    const text = { et: 'Selge vastus esimesel pöördumisel.' };
    const promise = tx.create('statement', root, { kind: 'brandPromise', text });
    const scale = tx.create('scale', root, {});
    const low = tx.create('level', scale, { name: { et: 'Algaja' } });
    const high = tx.create('level', scale, { name: { et: 'Meister' } });
    const competency = tx.create('competency', root, { name: { et: 'Nõustamine' }, scale, scope: 'core' });
    const role = tx.create('role', root, { name: { et: 'Laotöötaja' } });
    tx.create('requirement', role, { competency, level: high });
    write(tx, { root, promise, scale, role, competency, levels: [low, high] });
  });
}

const deed = (tx: ModelTx, competency: Id, text: string): Id =>
  tx.create('indicator', competency, { text: { et: text } });

test.each([
  [duplicateIndicator, 'Helistab kliendile enne, kui hilinemisest saab mure.'],
  [nearDuplicateIndicator, 'Enne, kui hilinemisest saab mure, helistab kliendile.'],
])('two sentences of one competency become one', (rule, second) => {
  const model = shop((tx, { competency }) => {
    deed(tx, competency, 'Helistab kliendile enne, kui hilinemisest saab mure.');
    deed(tx, competency, second);
  });
  expect(findingsOf(rule, model)).toHaveLength(2);
  const { model: after, made } = takeUp(rule, model, 'merge');
  expect(findingsOf(rule, after)).toEqual([]);
  expect(after.childIds(model.childIds(model.root, 'competency')[0] ?? '', 'indicator')).toEqual(made);
});

test('a description and a sentence are not made one, nor are sentences of two competencies', () => {
  const text = 'Helistab kliendile enne, kui hilinemisest saab mure.';
  const model = shop((tx, { root, competency, levels }) => {
    tx.create('descriptor', competency, { level: levels[1], text: { et: text } });
    deed(tx, tx.create('competency', root, { name: { et: 'Müük' } }), text);
  });
  expect(findingsOf(duplicateIndicator, model)).toHaveLength(2);
  expect(offersOf(duplicateIndicator, model)).toEqual([]);
});

test('a level that is asked for gets a place for its description', () => {
  const model = shop((tx, { root, scale, competency, levels: [low, high] }) => {
    tx.create('descriptor', competency, { level: low, text: { et: 'Küsib, milleks toodet vaja on.' } });
    const other = tx.create('competency', root, { name: { et: 'Müük' }, scale });
    tx.create('descriptor', other, {
      level: high,
      text: { et: 'Leiab lahenduse ka siis, kui kaupa ei ole.' },
    });
  });
  const after = writtenOut(levelWithoutOwnBehaviour, model, 'describe', 'text', 'Selgitab kahte valikut.');
  expect(findingsOf(levelWithoutOwnBehaviour, after)).toEqual([]);
});

test('a value or promise gets a place for what it means in the role', () => {
  const model = shop(() => undefined);
  const words = 'Ütleb müüjale enne lõunat, mis tarned hilinevad.';
  const after = writtenOut(valueWithoutRoleMeaning, model, 'write', 'text', words);
  expect(findingsOf(valueWithoutRoleMeaning, after)).toEqual([]);
});

test('a role gets a place for its first customer, and one is enough', () => {
  const after = writtenOut(
    roleWithoutCustomer,
    shop(() => undefined),
    'name',
    'who',
    'müüja, kes ootab kaupa',
  );
  expect(findingsOf(roleWithoutCustomer, after)).toEqual([]);
});

test('a role that only shares customer sentences gets a place for its own deed, where the first of them stands', () => {
  const model = shop((tx, { competency }) => deed(tx, competency, 'Vastab kliendile samal päeval.'));
  const words = 'Ütleb kliendile, millal kaup kohal on.';
  const after = writtenOut(passiveCustomerCentricity, model, 'ownDeed', 'text', words);
  expect(findingsOf(passiveCustomerCentricity, after)).toEqual([]);
});

test('a claim is linked with the sentence whose words meet the statement best, named on the button', () => {
  const model = shop((tx, { root, promise, competency }) => {
    // Words tell something where other competencies are without them.
    deed(tx, tx.create('competency', root, { name: { et: 'Kord' } }), 'Hoiab lao korras.');
    deed(tx, competency, 'Küsib kliendilt, mida ta vajab.');
    deed(tx, competency, 'Annab selge vastuse esimesel pöördumisel.');
    tx.create('claim', competency, { statement: promise });
  });
  expect(offersOf(unservedStatement, model)).toMatchObject([
    { label: 'link', values: { sentence: 'Annab selge vastuse esimesel pöördumisel.' } },
  ]);
  expect(findingsOf(unservedStatement, takeUp(unservedStatement, model, 'link').model)).toEqual([]);
});

test('beside another competency’s evidence too; where no words meet, nothing is offered', () => {
  const withClaim = (text: string): Model =>
    shop((tx, { root, promise, competency }) => {
      deed(tx, competency, text);
      tx.create('claim', competency, { statement: promise });
      const other = tx.create('competency', root, { name: { et: 'Müük' } });
      const quote = 'Vastab ise kohe.';
      tx.create('evidence', deed(tx, other, quote), { statement: promise, quote });
    });
  const model = withClaim('Annab selge vastuse samal pöördumisel.');
  expect(findingsOf(claimedWithoutEvidence, takeUp(claimedWithoutEvidence, model, 'link').model)).toEqual([]);
  expect(offersOf(claimedWithoutEvidence, withClaim('Hoiab lao korras.'))).toEqual([]);
});
