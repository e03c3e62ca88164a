import { describe, expect, test } from 'vitest';
import { Derivation } from '../derive/derivation.ts';
import { estonian } from '../language/et/index.ts';
import { languagePacks } from '../language/language-packs.ts';
import { ModelTx } from '../model/model-tx.ts';
import { newModel } from '../model/new-model.ts';
import type { Id } from '../records/id.ts';
import { competencyFocus } from './competency-focus.ts';
import { roleFocus, type RoleFocus } from './role-focus.ts';
import { roleSentences } from './role-sentences.ts';

const packs = languagePacks(estonian);

/** Every employee, with a shared competency, and a clerk who includes the group. */
function shop(): { tx: ModelTx; group: Id; clerk: Id; shared: Id; levels: readonly Id[] } {
  const tx = new ModelTx(newModel('et'));
  const { root } = tx.model;
  const group = tx.create('role', root, { name: { et: 'Iga töötaja' }, kind: 'group' });
  const clerk = tx.create('role', root, { name: { et: 'Laotöötaja' }, includes: [group] });
  const shared = tx.create('competency', root, { name: { et: 'Kuulamine' }, scope: 'core' });
  tx.create('requirement', group, { competency: shared });
  return {
    tx,
    group,
    clerk,
    shared,
    levels: tx.model.childIds(tx.model.childIds(root, 'scale')[0] ?? '', 'level'),
  };
}

function focus(tx: ModelTx, role: Id): RoleFocus {
  return new Derivation(tx.model, packs).ask(roleFocus, role);
}

describe('how the customer shows in a role', () => {
  test('a shared sentence does not clear the warehouse; its own deed does', () => {
    const { tx, clerk, shared } = shop();
    expect(focus(tx, clerk).state).toBe('notShown');
    const ours = tx.create('indicator', shared, { text: { et: 'Küsib kliendilt, mida ta vajab.' } });
    expect(focus(tx, clerk)).toEqual({ state: 'onlyInherited', own: [], inherited: [ours] });
    const own = tx.create('indicator', shared, {
      text: { et: 'Ütleb kliendile, millal kaup jõuab.' },
      roles: [clerk],
    });
    expect(focus(tx, clerk)).toEqual({ state: 'inOwnBehaviour', own: [own], inherited: [ours] });
  });

  test('what a value means in the role is its own', () => {
    const { tx, clerk } = shop();
    const value = tx.create('statement', tx.model.root, { kind: 'value', title: { et: 'Lihtsus' } });
    const meaning = tx.create('valueMeaning', clerk, {
      statement: value,
      text: { et: 'Kirjutab kliendi nime kastile.' },
    });
    expect(focus(tx, clerk)).toMatchObject({ state: 'inOwnBehaviour', own: [meaning] });
  });

  test('a sentence of a role-specific competency is own only where the role itself requires it', () => {
    const { tx, clerk, group } = shop();
    const special = tx.create('competency', tx.model.root, { name: { et: 'Väljastamine' }, scope: 'role' });
    const sentence = tx.create('indicator', special, { text: { et: 'Annab kliendile kauba üle.' } });
    tx.create('requirement', group, { competency: special });
    expect(focus(tx, clerk)).toMatchObject({ state: 'onlyInherited', inherited: [sentence] });
    tx.create('requirement', clerk, { competency: special });
    expect(focus(tx, clerk)).toMatchObject({ state: 'inOwnBehaviour', own: [sentence] });
  });

  test('a core sentence is never own unless it names the role', () => {
    const { tx, clerk, shared } = shop();
    tx.create('requirement', clerk, { competency: shared });
    tx.create('indicator', shared, { text: { et: 'Küsib kliendilt, mida ta vajab.' } });
    expect(focus(tx, clerk).state).toBe('onlyInherited');
  });

  test('sentences above the target level, and those worded for another role, are not the role’s', () => {
    const { tx, clerk, group, shared, levels } = shop();
    const other = tx.create('role', tx.model.root, { name: { et: 'Müüja' }, includes: [group] });
    tx.create('requirement', clerk, { competency: shared, level: levels[0] ?? null });
    tx.create('indicator', shared, { text: { et: 'Õpetab klienti.' }, level: levels[1] ?? null });
    tx.create('descriptor', shared, { text: { et: 'Nõustab klienti.' }, level: levels[2] ?? '' });
    tx.create('indicator', shared, { text: { et: 'Juhatab kliendi riiulini.' }, roles: [other] });
    expect(new Derivation(tx.model, packs).ask(roleSentences, clerk)).toEqual([]);
    expect(focus(tx, clerk).state).toBe('notShown');
    const low = tx.create('descriptor', shared, {
      text: { et: 'Teab, kes on klient.' },
      level: levels[0] ?? '',
    });
    expect(focus(tx, clerk)).toMatchObject({ state: 'onlyInherited', inherited: [low] });
  });

  test('a name alone is "only in name", a reason closes what is not shown', () => {
    const { tx, clerk, shared } = shop();
    tx.create('waiver', tx.model.root, {
      subject: clerk,
      aspect: 'customer',
      reason: { et: 'Töötab üksi.' },
    });
    expect(focus(tx, clerk).state).toBe('none');
    tx.edit(shared, 'name', 'et', { at: 0, delete: 9, insert: 'Kliendi kuulamine' });
    expect(focus(tx, clerk).state).toBe('onlyInName');
  });

  test('what a person has marked wins over the words', () => {
    const { tx, clerk, shared } = shop();
    const sentence = tx.create('indicator', shared, {
      text: { et: 'Küsib kliendilt, mida ta vajab.' },
      roles: [clerk],
      customer: 'none',
    });
    expect(focus(tx, clerk).state).toBe('notShown');
    tx.set('indicator', sentence, 'customer', 'internal');
    expect(focus(tx, clerk).state).toBe('inOwnBehaviour');
  });

  test('the name of a customer counts: an external one for everybody, an internal one for the role alone', () => {
    const { tx, clerk, shared, group } = shop();
    const other = tx.create('role', tx.model.root, { name: { et: 'Müüja' }, includes: [group] });
    tx.create('indicator', shared, { text: { et: 'Ütleb aednikule, millal muld jõuab.' } });
    expect(focus(tx, clerk).state).toBe('notShown');
    const named = tx.create('roleCustomer', clerk, { kind: 'internal', who: { et: 'aednik' } });
    expect([focus(tx, clerk).state, focus(tx, other).state]).toEqual(['onlyInherited', 'notShown']);
    tx.set('roleCustomer', named, 'kind', 'external');
    expect([focus(tx, clerk).state, focus(tx, other).state]).toEqual(['onlyInherited', 'onlyInherited']);
  });
});

describe('how the customer shows in a competency', () => {
  test('in a sentence, in its name only, or not at all; never "only inherited"', () => {
    const { tx, shared } = shop();
    const state = (): string => new Derivation(tx.model, packs).ask(competencyFocus, shared).state;
    expect(state()).toBe('notShown');
    tx.edit(shared, 'definition', 'et', { at: 0, delete: 0, insert: 'Paneb tähele, mida klient vajab.' });
    expect(state()).toBe('onlyInName');
    tx.create('indicator', shared, { text: { et: 'Küsib kliendilt, mida ta vajab.' } });
    expect(state()).toBe('inOwnBehaviour');
  });
});
